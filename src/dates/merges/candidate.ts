// What the rules pass to the merges: a finding with its tokens. Every field is always present, so that all candidates have the
// same hidden class, which is faster.
import type { Meaning } from '../meaning';
import type { TimeToken } from '../tokens/scan';
import type { TimexType } from '../types';

/** A finding with the range of its tokens. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod: string | undefined;
  readonly doubtful: boolean | undefined;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Index of its first token, and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

/** A block as its text, its tokens and their letters. */
export interface ScannedBlock {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
  /** The class letter of each token. */
  readonly letters: string;
}
