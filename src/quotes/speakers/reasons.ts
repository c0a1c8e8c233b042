// What is shown as the reason for a speaker. These sentences are part of the results.
import type { ScoredCandidate } from './scored-candidate';

const REASONS: Readonly<Record<ScoredCandidate['rule'], string>> = {
  inverted: 'named behind the words',
  after: 'named behind the words',
  signature: 'named behind the dash',
  according: 'named as the source',
  final: 'named at the end of the sentence',
  colon: 'named before the colon',
  label: 'named before the colon',
  before: 'named right before the words',
  governed: 'subject of the reporting clause',
  stance: 'subject of the clause',
  passive: 'named behind “by”',
  noun: 'owner of the noun that holds the words',
  predicate: 'subject of the clause, which reports nothing by its verb',
  continued: 'speaker of the words before',
  topic: 'subject of the sentence before',
  reopened: 'the quotation goes on from the paragraph before',
  introduced: 'introduced by the paragraph before',
  following: 'speaker of the words that follow',
  previous: 'speaker of the paragraph before',
};

/** One line on how a speaker was found. */
export function reasonOf(found: ScoredCandidate): string {
  return REASONS[found.rule];
}
