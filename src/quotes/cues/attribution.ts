// Attributions: who says a quotation, and by which words, as tokens of a sentence.
import { endOfNominal } from '../syntax/nominal-end';
import type { Phrase } from '../syntax/phrase';
import type { Nominal, Sentence } from '../syntax/sentence';
import type { CueRule } from '../types';

/** The tokens [from, to) of a full noun phrase; its head ends at `headTo`. */
interface NominalTokens {
  readonly from: number;
  readonly to: number;
  readonly headTo: number;
}

/** A possible speaker of a quotation and the words that say so. Indices are those of the sentence's tokens. */
export interface Attribution {
  readonly rule: CueRule;
  readonly speaker: NominalTokens;
  /** For a relative pronoun: the noun phrase it stands for. */
  readonly antecedent?: NominalTokens;
  readonly cue: { readonly from: number; readonly to: number };
  /** The verb of the cue in lower case; empty if the cue is no verb. */
  readonly verb: string;
}

/** An attribution to `subject` by the phrase `cue`. */
export function toAttribution(sentence: Sentence, rule: CueRule, subject: Nominal, cue: number): Attribution {
  const { phrases } = sentence;
  const verb = phrases[cue];
  const found = {
    rule,
    speaker: tokensOf(phrases, subject),
    cue: { from: verb?.from ?? 0, to: verb?.to ?? 0 },
    verb: verb?.main ?? '',
  };
  return subject.antecedent ? { ...found, antecedent: tokensOf(phrases, subject.antecedent) } : found;
}

function tokensOf(phrases: readonly Phrase[], { from, to, head }: Nominal): NominalTokens {
  return { from: phrases[from]?.from ?? 0, to: phrases[to - 1]?.to ?? 0, headTo: phrases[head]?.to ?? 0 };
}

/** The attribution by `according to` at phrase `at`; undefined if no noun phrase follows. */
export function accordingToAttribution(sentence: Sentence, at: number): Attribution | undefined {
  if (sentence.phrases[at + 1]?.kind !== 'noun') return undefined;
  return toAttribution(sentence, 'according', { from: at + 1, to: endOfNominal(sentence, at + 1), head: at + 1 }, at);
}
