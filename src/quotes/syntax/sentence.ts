// A sentence as tokens and phrases, and stretches of it that name someone. Plain data.
import type { Phrase } from './phrase';
import type { Token } from './tokenize';

/** A sentence as its tokens and phrases. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
}

/** Phrases [from, to) that name someone; `head` is the first noun phrase. */
export interface NominalSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent?: NominalSpan;
}
