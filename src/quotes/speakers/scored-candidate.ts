// Candidates for a speaker at their places in the article, with a certainty.
import { shift } from '../../text/span';
import type { QuoteFinding, SpeakerCandidate } from '../types';
import { certaintyOf, type InheritanceRule, inheritedCertainty } from './certainty';

/** A candidate with its certainty; offsets in the article. */
export interface ScoredCandidate extends Omit<SpeakerCandidate, 'rule'> {
  readonly rule: SpeakerCandidate['rule'] | InheritanceRule;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Moves a candidate by the offset of its block and adds its certainty; `rivals` is the number of other candidates. */
export function scoreCandidate(candidate: SpeakerCandidate, by: number, rivals = 0): ScoredCandidate {
  const { antecedent } = candidate;
  return {
    ...candidate,
    speaker: shift(candidate.speaker, by),
    head: shift(candidate.head, by),
    cue: shift(candidate.cue, by),
    ...(antecedent ? { antecedent: shift(antecedent, by) } : {}),
    certainty: certaintyOf(candidate, rivals),
  };
}

/** How many candidates name another speaker than the first one. */
export function countRivals({ candidates }: QuoteFinding): number {
  return candidates.filter(({ speaker }) => speaker.start !== candidates[0]?.speaker.start).length;
}

/** The candidate as the speaker of another quotation. */
export function inheritAs(found: ScoredCandidate, rule: InheritanceRule): ScoredCandidate {
  return { ...found, rule, certainty: inheritedCertainty(rule, found.certainty) };
}
