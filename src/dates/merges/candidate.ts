// What the forms hand to the merges: a finding that still knows its words. Every field is always there, so that all
// candidates have one shape.

import type { Meaning } from '../meaning';
import type { TimeToken } from '../tokens/scan';
import type { TimexType } from '../types';

/** A finding with the tokens it was made of: what merges work on. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod: string | undefined;
  readonly doubtful: boolean | undefined;
  /** The form that found it. */
  readonly rule: string;
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The block as the merges see it. */
export interface ScannedBlock {
  readonly text: string;
  readonly tokens: readonly TimeToken[];
  /** One letter a token. */
  readonly letters: string;
}
