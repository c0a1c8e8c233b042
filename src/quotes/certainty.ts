// How sure an attribution is, by the way it was found. Shares that were right on news that the rules were not written from.
import type { SpeakerCandidate } from './find-quotes';

/** How a speaker was found when its own sentence offers none. */
export type CarryRule = 'carried' | 'topic' | 'reopened' | 'lead' | 'ahead' | 'neighbour';

/** A speaker's words with the way they were found; offsets in the article. */
export interface Found extends Omit<SpeakerCandidate, 'rule'> {
  readonly rule: SpeakerCandidate['rule'] | CarryRule;
}

const CERTAINTY: Readonly<Record<Found['rule'], number>> = {
  inverted: 0.97,
  behind: 0.97,
  according: 0.92,
  final: 0.95,
  signed: 0.95,
  colon: 0.93,
  label: 0.9,
  before: 0.93,
  governed: 0.88,
  stance: 0.75,
  passive: 0.8,
  nominal: 0.8,
  predicate: 0.55,
  carried: 0.93,
  topic: 0.7,
  reopened: 0.93,
  lead: 0.75,
  ahead: 0.8,
  neighbour: 0.6,
};

/** The share of speakers found this way that are right. */
export function certaintyOf(found: Found): number {
  return CERTAINTY[found.rule];
}

const REASON: Readonly<Record<Found['rule'], string>> = {
  inverted: 'named behind the words',
  behind: 'named behind the words',
  according: 'named as the source',
  signed: 'named behind the dash',
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
