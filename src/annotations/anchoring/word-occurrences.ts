// Where words stand in a text however they are typeset: curly quotes, dashes, blanks and composed letters count as plain ones.
import type { Span } from '../../text/span';
import { type FoldedText, foldText, unfolded } from './fold-text';
import { occurrencesOf } from './occurrences';

/** What counts as the same words. */
export interface WordOptions {
  /** Not within a longer word. */
  readonly wholeWords: boolean;
  /** Capitals count. */
  readonly matchCase: boolean;
}

/** Letters and digits of scripts that part words; others (Han, kana, Thai…) have no whole words to look for. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Longest words that are looked for, in UTF-16 units: each near match is compared over their whole length. */
export const LONGEST_WORDS = 400;

/** The spans of some words, in order, none overlapping another; at most `most`. None for blanks and for more than 400 units. */
export function wordOccurrences(text: string, words: string, options: WordOptions, most: number): readonly Span[] {
  const sought = words.trim();
  const wanted = foldText(sought);
  if (wanted.text === '' || wanted.text.length > LONGEST_WORDS) return [];
  const folded = foldText(text);
  const found: Span[] = [];
  let from = 0;
  for (const start of occurrencesOf(folded.text, wanted.text, folded.text.length)) {
    const end = start + wanted.text.length;
    if (start < from || cutsLetter(folded, start) || cutsLetter(folded, end)) continue;
    const span = unfolded(folded, { start, end });
    if (options.wholeWords && !isWhole(text, span)) continue;
    if (options.matchCase && !sameCase({ text, folded, start }, { text: sought, folded: wanted, start: 0 })) continue;
    found.push(span);
    from = end;
    if (found.length === most) break;
  }
  return found;
}

/** Whether a place of the folded text lies within what was one letter. */
function cutsLetter({ from, text }: FoldedText, at: number): boolean {
  return at > 0 && at < text.length && from[at] === from[at - 1];
}

interface Side {
  readonly text: string;
  readonly folded: FoldedText;
  readonly start: number;
}

/** Whether two texts whose folded forms agree from a place on have their capitals at the same letters. */
function sameCase(here: Side, wanted: Side): boolean {
  const isCapital = ({ text, folded, start }: Side, at: number) => {
    const sign = text[folded.from[start + at] ?? 0] ?? '';
    return sign !== sign.toLowerCase();
  };
  for (let at = 0; at < wanted.folded.text.length; at++)
    if (isCapital(here, at) !== isCapital(wanted, at)) return false;
  return true;
}

function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (outside: string | undefined, inside: string | undefined) =>
    outside !== undefined && inside !== undefined && isWord(outside) && isWord(inside);
  const [before, first] = [signBefore(text, start), signAt(text, start)];
  const [last, after] = [signBefore(text, end), signAt(text, end)];
  return !joins(before, first) && !joins(after, last);
}

function isWord(sign: string): boolean {
  return WORD.test(sign) && !UNPARTED.test(sign);
}

function signAt(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function signBefore(text: string, at: number): string | undefined {
  if (at === 0) return undefined;
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? text[at - 1];
}
