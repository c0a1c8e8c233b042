// How certain a speaker is, by the rule that found it and by the number of rivals in its sentence.
import type { SpeakerCandidate } from '../types';

/**
 * How a speaker was found whom the quotation's own sentence does not name. `continued`: speaker of the quotation right before.
 * `topic`: topic of the sentence before. `reopened`: speaker of a quotation that runs over paragraphs. `introduced`: topic of
 * the paragraph before. `following`: speaker of the next quotation. `previous`: speaker of an earlier quotation.
 */
export type InheritanceRule = 'continued' | 'topic' | 'reopened' | 'introduced' | 'following' | 'previous';

/**
 * Shares of correct speakers, measured on news with hand-annotated speakers: with no rival in the sentence, with one, with
 * more. Rounded down.
 */
const ACCURACY: Readonly<Record<SpeakerCandidate['rule'], readonly [number, number, number]>> = {
  inverted: [0.97, 0.95, 0.85],
  after: [0.98, 0.94, 0.84],
  signature: [0.92, 0.9, 0.85],
  according: [0.91, 0.91, 0.85],
  final: [0.95, 0.93, 0.85],
  colon: [0.95, 0.88, 0.62],
  label: [0.82, 0.8, 0.7],
  before: [0.97, 0.87, 0.75],
  governed: [0.96, 0.93, 0.72],
  stance: [0.88, 0.76, 0.6],
  passive: [0.8, 0.75, 0.65],
  noun: [0.65, 0.65, 0.6],
  predicate: [0.58, 0.5, 0.4],
};

/** Shares of correct speakers among inherited ones; of some rules given that the source is right. */
const INHERITED_ACCURACY: Readonly<Record<InheritanceRule, number>> = {
  continued: 0.99,
  reopened: 0.95,
  previous: 0.86,
  introduced: 0.78,
  topic: 0.75,
  following: 0.6,
};

/**
 * A common noun as speaker (`the rejection`, `a report`) is wrong more often than a name or a pronoun, except after the
 * words.
 */
const COMMON_NOUN = 0.85;

/** How certain a speaker is, 0 to 1; `rivals` is the number of other candidates in the sentence. */
export function certaintyOf({ rule, isNamed }: SpeakerCandidate, rivals: number): number {
  const [alone, withOne, withMore] = ACCURACY[rule];
  const share = rivals === 0 ? alone : rivals === 1 ? withOne : withMore;
  return isNamed || rule === 'after' || rule === 'inverted' ? share : round(share * COMMON_NOUN);
}

/** How certain an inherited speaker is, 0 to 1; `source` is the certainty where it comes from. */
export function inheritedCertainty(rule: InheritanceRule, source: number): number {
  const dependsOnSource = rule === 'continued' || rule === 'reopened' || rule === 'previous';
  return dependsOnSource ? round(INHERITED_ACCURACY[rule] * source) : INHERITED_ACCURACY[rule];
}

/** Two digits: more would claim more precision than was measured. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
