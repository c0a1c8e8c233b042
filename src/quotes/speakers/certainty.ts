// How certain a speaker is: by the rule that found the words and the number of rivals in the sentence, and by how the words mean an
// actor. Certainties multiply. `bench/quotes/calibration.mjs` holds them against gold.
import type { NamedSpan, SpeakerCandidate } from '../types';

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
  after: [0.98, 0.94, 0.81],
  signature: [0.92, 0.9, 0.85],
  according: [0.91, 0.91, 0.85],
  final: [0.95, 0.93, 0.85],
  colon: [0.95, 0.88, 0.62],
  label: [0.75, 0.75, 0.7],
  before: [0.97, 0.88, 0.8],
  governed: [0.96, 0.94, 0.78],
  stance: [0.88, 0.82, 0.6],
  passive: [0.8, 0.75, 0.65],
  noun: [0.65, 0.65, 0.6],
  predicate: [0.6, 0.45, 0.35],
};

/** Shares of correct speakers among inherited ones; of some rules given that the source is right. */
const INHERITED_ACCURACY: Readonly<Record<InheritanceRule, number>> = {
  continued: 0.99,
  reopened: 0.95,
  previous: 0.86,
  introduced: 0.82,
  topic: 0.8,
  following: 0.6,
};

/**
 * A common noun as speaker (`the rejection`, `a report`) is wrong more often than a name or a pronoun, except after the words. Measured beside
 * names, by rule and rivals as above; by other rules it is all the same.
 */
const COMMON_NOUN: Partial<Readonly<Record<SpeakerCandidate['rule'], readonly [number, number, number]>>> = {
  after: [1, 1, 1],
  inverted: [1, 1, 1],
  governed: [0.94, 0.94, 0.75],
  stance: [0.97, 0.85, 0.85],
  predicate: [0.4, 0.4, 0.4],
};
const OTHER_COMMON_NOUN = 0.85;

/** How certain a speaker is, 0 to 1; `rivals` is the number of other candidates in the sentence. */
export function certaintyOf({ rule, isNamed }: SpeakerCandidate, rivals: number): number {
  const some = Math.min(rivals, 2);
  const share = ACCURACY[rule][some] ?? 0;
  return isNamed ? share : round(share * (COMMON_NOUN[rule]?.[some] ?? OTHER_COMMON_NOUN));
}

/** How certain an inherited speaker is, 0 to 1; `source` is the certainty where it comes from. */
export function inheritedCertainty(rule: InheritanceRule, source: number): number {
  const dependsOnSource = rule === 'continued' || rule === 'reopened' || rule === 'previous';
  return dependsOnSource ? round(INHERITED_ACCURACY[rule] * source) : INHERITED_ACCURACY[rule];
}

/** How the words for a speaker mean an actor: as a name, as a pronoun or as a description (`the mayor`). */
export type Link = 'name' | 'pronoun' | 'description';

/**
 * Shares of right actors where the words for the speaker are right. Pronouns: 146 resolved by hand; gender is known if the actor's first
 * name or honorific tells. Descriptions: 21 judged by hand. A surname that several bear: of 559 with an honorific 12 % contradict
 * its gender, and bearers of one gender do not show; hence a fifth.
 */
const LINK_ACCURACY = { pronoun: 0.94, pronounOfUnknownGender: 0.8, description: 0.9, ambiguousName: 0.8 };

/** How certain the actor is, 0 to 1, given that the words for the speaker are right. */
export function linkCertainty(link: Link, { gender, type, doubt }: NamedSpan): number {
  const isKnown = gender !== undefined || type !== 'person';
  const words =
    link === 'description'
      ? LINK_ACCURACY.description
      : link === 'name'
        ? 1
        : isKnown
          ? LINK_ACCURACY.pronoun
          : LINK_ACCURACY.pronounOfUnknownGender;
  return doubt === undefined ? words : words * LINK_ACCURACY.ambiguousName;
}

/** Certainties of links in a row. */
export function joinCertainties(...links: readonly number[]): number {
  return round(links.reduce((product, link) => product * link, 1));
}

/** Two digits: more would claim more precision than was measured. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
