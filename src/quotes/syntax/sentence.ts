// A sentence as tokens and phrases, and the full noun phrases in it. Plain data.
import type { Phrase } from './phrase';
import type { Token } from './tokenize';

/** A sentence. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
}

/** A full noun phrase: phrases [from, to) with attachments, appositions and relative clauses. */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  /** The first noun phrase. */
  readonly head: number;
  /** For a relative pronoun: the noun phrase it stands for. */
  readonly antecedent?: Nominal;
}
