// Resolves third-person pronouns to a name, by gender, kind, grammatical role and distance. Never to a name inside a quotation.
import { overlaps, type Span } from '../../text/span';
import type { NamedSpan } from '../types';
import { type GrammaticalRole, grammaticalRoleOf } from './grammatical-role';
import { countNamesBefore } from './name-lookup';

/** A pronoun and what it may refer to. */
export interface PronounReference {
  readonly text: string;
  /** The pronoun. */
  readonly span: Span;
  /** Names outside of quotations, sorted by start. */
  readonly names: readonly NamedSpan[];
  /** The grammatical roles of names: a cache that references share. */
  readonly roles: Map<NamedSpan, GrammaticalRole>;
  /** Spans whose names are not meant. */
  readonly except?: readonly Span[];
  /** The actor who spoke last, and where that was said. */
  readonly lastSpeaker?: { readonly actor: string; readonly at: number };
}

const THIRD_PERSON_PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its)$/i;

const PERSON_PRONOUN = /^(?:he|she|him|her|his)$/;

/** Whether the words are a third-person pronoun. */
export function isPronoun(words: string): boolean {
  return THIRD_PERSON_PRONOUN.test(words);
}

/** How far back a name is looked for, in names and in characters: about five paragraphs. */
const MAX_NAMES = 40;
const MAX_DISTANCE = 2500;

/** The name that a pronoun stands for; undefined if none agrees with it. */
export function resolvePronoun(reference: PronounReference): NamedSpan | undefined {
  const { text, span, names, except = [] } = reference;
  const word = text.slice(span.start, span.end).toLowerCase();
  const last = countNamesBefore(names, span.start);
  let best: NamedSpan | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let breaks = { sentences: 0, paragraphs: 0 };
  let right = span.start;
  for (let i = last - 1; i >= Math.max(0, last - MAX_NAMES); i--) {
    const name = names[i];
    if (!name || span.start - name.span.end > MAX_DISTANCE) break;
    breaks = addBreaks(text, name.span.end, right, breaks);
    right = name.span.end;
    if (!agrees(word, name) || except.some((part) => overlaps(part, name.span))) continue;
    const score = salienceOf(reference, name, breaks, word);
    if (score === undefined) continue;
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

/** Breaks between a name and the pronoun. */
interface BreakCount {
  readonly sentences: number;
  readonly paragraphs: number;
}

/** Adds the ends of sentences and paragraphs in [start, end). */
function addBreaks(text: string, start: number, end: number, breaks: BreakCount): BreakCount {
  let { sentences, paragraphs } = breaks;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 && text.charCodeAt(i - 1) !== 10) {
      paragraphs++;
      sentences++;
    } else if ((code === 46 || code === 63 || code === 33) && endsSentence(text, i)) sentences++;
  }
  return { sentences, paragraphs };
}

/**
 * Whether the full stop at `at` ends a sentence: a space and a capital follow, and no short abbreviation stands before.
 */
function endsSentence(text: string, at: number): boolean {
  if (!/^["”’'“)\]]*[ \u00A0]["“‘'([]*[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6))) return false;
  return !/(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr)$/u.test(text.slice(Math.max(0, at - 4), at));
}

/**
 * The salience of a name for the pronoun; undefined if the pronoun cannot refer to it. Weights set by hand: nearness first,
 * then being the subject, being the last speaker, and a known gender.
 */
function salienceOf(
  { text, lastSpeaker, span, roles }: PronounReference,
  name: NamedSpan,
  breaks: BreakCount,
  word: string,
): number | undefined {
  const role = roles.get(name) ?? grammaticalRoleOf(text, name.span);
  roles.set(name, role);
  if (!PERSON_PRONOUN.test(word) && ((role !== 'subject' && role !== 'topic') || breaks.paragraphs > 1))
    return undefined;
  let score = -0.8 * Math.min(breaks.sentences, 6) - 0.5 * breaks.paragraphs;
  score += { subject: 1.6, topic: 0.8, object: 0, oblique: -0.7, possessor: -0.4 }[role];
  if (role === 'subject' && breaks.sentences === 0) score += 0.7;
  if (lastSpeaker?.actor === name.actor && span.start - lastSpeaker.at < MAX_DISTANCE) score += 1.2;
  if (PERSON_PRONOUN.test(word) && name.gender) score += 0.8;
  return score;
}

/** Whether a name agrees with the pronoun in gender and kind. */
function agrees(pronoun: string, name: NamedSpan): boolean {
  if (/^(?:he|him|his)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'female';
  if (/^(?:she|her)$/.test(pronoun)) return name.type === 'person' && name.gender !== 'male';
  return name.type !== 'person';
}
