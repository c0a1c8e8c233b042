// How sure an attribution is, by the way it was found and by how many others its sentence offers.
import type { SpeakerCandidate } from '../find-quotes';

/** How a speaker was found when its own sentence offers none. */
export type CarryRule = 'carried' | 'topic' | 'reopened' | 'lead' | 'ahead' | 'neighbour';

/** A speaker's words with the way they were found; offsets in the article. */
export interface Found extends Omit<SpeakerCandidate, 'rule'> {
  readonly rule: SpeakerCandidate['rule'] | CarryRule;
  /** 0 to 1. */
  readonly certainty: number;
}

/**
 * Shares of speakers that were right, in news that had speakers marked by hand: with no rival in the sentence, with one,
 * with more. Rounded down.
 */
const SHARES: Readonly<Record<SpeakerCandidate['rule'], readonly [number, number, number]>> = {
  inverted: [0.97, 0.95, 0.85],
  behind: [0.98, 0.94, 0.84],
  signed: [0.92, 0.9, 0.85],
  according: [0.91, 0.91, 0.85],
  final: [0.95, 0.93, 0.85],
  colon: [0.95, 0.88, 0.62],
  label: [0.82, 0.8, 0.7],
  before: [0.97, 0.87, 0.75],
  governed: [0.96, 0.93, 0.72],
  stance: [0.88, 0.76, 0.6],
  passive: [0.8, 0.75, 0.65],
  nominal: [0.65, 0.65, 0.6],
  predicate: [0.58, 0.5, 0.4],
};

/** Shares for speakers carried from elsewhere, on top of how sure they are there. */
const CARRIED: Readonly<Record<CarryRule, number>> = {
  carried: 0.99,
  reopened: 0.95,
  neighbour: 0.86,
  lead: 0.78,
  topic: 0.75,
  ahead: 0.6,
};

/** A common noun for a speaker (`the rejection`, `a report`) is wrong more often than a name or a pronoun, except behind the words. */
const COMMON_NOUN = 0.85;

/** The share of speakers found like this that are right; `rivals` are the other candidates of the sentence. */
export function certaintyOf({ rule, isNamed }: SpeakerCandidate, rivals: number): number {
  const [alone, withOne, withMore] = SHARES[rule];
  const share = rivals === 0 ? alone : rivals === 1 ? withOne : withMore;
  return isNamed || rule === 'behind' || rule === 'inverted' ? share : round(share * COMMON_NOUN);
}

/** The certainty of a speaker carried over from words where it is known with `known`. */
export function carriedCertainty(rule: CarryRule, known: number): number {
  const isInherited = rule === 'carried' || rule === 'reopened' || rule === 'neighbour';
  return isInherited ? round(CARRIED[rule] * known) : CARRIED[rule];
}

/** Two digits: more would claim more than was measured. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}

const REASON: Readonly<Record<Found['rule'], string>> = {
  inverted: 'named behind the words',
  behind: 'named behind the words',
  signed: 'named behind the dash',
  according: 'named as the source',
  final: 'named at the end of the sentence',
  colon: 'named before the colon',
  label: 'named before the colon',
  before: 'named right before the words',
  governed: 'subject of the reporting clause',
  stance: 'subject of the clause',
  passive: 'named behind “by”',
  nominal: 'owner of the noun that holds the words',
  predicate: 'subject of the clause, which reports nothing by its verb',
  carried: 'speaker of the words before',
  topic: 'subject of the sentence before',
  reopened: 'the quotation goes on from the paragraph before',
  lead: 'introduced by the paragraph before',
  ahead: 'speaker of the words that follow',
  neighbour: 'speaker of the paragraph before',
};

/** One line on how a speaker was found. */
export function reasonOf(found: Found): string {
  return REASON[found.rule];
}
