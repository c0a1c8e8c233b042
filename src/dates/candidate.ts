// What the forms hand to the merges: a finding that still knows its words.
import type { Token } from './scan';
import type { DateFinding } from './types';

/** A finding with the tokens it was made of: what merges work on. */
export interface Candidate extends Omit<DateFinding, 'words' | 'evidence' | 'quoted'> {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The block as the merges see it. */
export interface ScannedBlock {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One letter a token. */
  readonly letters: string;
}
