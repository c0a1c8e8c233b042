// The name at the head of the words for a speaker.
import type { Span } from '../../text/span';
import { Flag, flagsOf } from '../lexicon/word-flags';
import { isClosedClass } from '../syntax/verb-or-noun';
import type { NamedSpan } from '../types';
import { namesWithin } from './name-lookup';

const POSSESSIVE = /^['’](?:s\b)?/i;
/** A preposition before a name, so that the name is not the head. */
const ATTACHMENT = /\b(?:of|for|to|at|in|from|with|on|by|behind|against)\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+)?$/u;

/** An office that ends before the name and is no attachment: `Secretary of State Berg`. */
const OFFICE_TITLE =
  /(?:^|\s)(?!(?:A|An|The)\s)\p{Lu}\p{L}+\s+of\s+(?:State|Staff|Defen[cs]e|Commerce|Labor|Energy|Education|Finance|Justice|Police|War)\s+$/u;

/** Between a noun phrase and a name in apposition: `Her counterpart, Deputy Foreign Minister Berg`. At most six words of an office. */
const APPOSITION = /[,—–]\s*(?:(?:the|former|acting|then)\s+)?(?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}\s+){0,6}$/u;

/** Characters after a name that are looked at: a blank and a long word. */
const NEXT_WORD_WINDOW = 30;

const NEXT_WORD = /^\s+(?<word>[\p{L}\p{N}]+)/u;

/** Whether a noun follows a name, which then modifies it: `a Berg aide`, `the Berg campaign`. Not `Berg of Kent`, `Berg himself`. */
function isModifier(after: string): boolean {
  const word = NEXT_WORD.exec(after)?.groups?.word?.toLowerCase();
  return word !== undefined && !isClosedClass(flagsOf(word)) && flagsOf(word) !== Flag.time;
}

/** Length of `’s` at the end of a noun phrase. */
const POSSESSIVE_LENGTH = 2;

/**
 * The name at the head of a full noun phrase; undefined if there is none. `head` is the span of its first noun phrase, `whole`
 * includes appositions. Not a possessor (`Berg’s lawyer`), not an attachment (`a spokesman for Berg`).
 */
export function headName(text: string, names: readonly NamedSpan[], head: Span, whole: Span): NamedSpan | undefined {
  const inHead = namesWithin(names, head).filter((name) => isHeadName(text, name, head));
  const person =
    inHead.findLast((name) => name.type === 'person') ??
    inHead.find((name) => name.span.end >= head.end - POSSESSIVE_LENGTH);
  if (person) return person;
  const others = namesWithin(names, whole).filter(
    (name) => name.span.start >= head.end && isHeadName(text, name, { start: head.end, end: whole.end }),
  );
  return others.find((name) => name.type === 'person' && APPOSITION.test(text.slice(head.end - 1, name.span.start)));
}

/** Whether a name is the head of the noun phrase at `within`. */
function isHeadName(text: string, name: NamedSpan, within: Span): boolean {
  const mark = POSSESSIVE.exec(text.slice(name.span.end, name.span.end + 2));
  if (mark && name.span.end + mark[0].length < within.end) return false;
  if (isModifier(text.slice(name.span.end, Math.min(within.end, name.span.end + NEXT_WORD_WINDOW)))) return false;
  const before = text.slice(within.start, name.span.start);
  return !ATTACHMENT.test(before) || OFFICE_TITLE.test(before);
}
