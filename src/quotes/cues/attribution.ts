// An attribution: who says a quotation by which words, as tokens of its sentence.
import { Word } from '../lexicon/word-flags';
import { endOfNominal } from '../syntax/nominal-end';
import type { Phrase } from '../syntax/phrase';
import type { NominalSpan, Sentence } from '../syntax/sentence';

/** How a speaker was found; the certainty of each is measured, see certainty.ts. */
export type CueRule =
  | 'inverted'
  | 'behind'
  | 'according'
  | 'final'
  | 'signed'
  | 'colon'
  | 'label'
  | 'before'
  | 'governed'
  | 'stance'
  | 'passive'
  | 'nominal'
  | 'predicate';

/** Tokens of a nominal; `headTo` ends its first noun phrase. */
interface NominalTokens {
  readonly from: number;
  readonly to: number;
  readonly headTo: number;
}

/** A speaker that the sentence offers for a quotation. Token indices of the sentence. */
export interface Attribution {
  readonly rule: CueRule;
  readonly speaker: NominalTokens;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent?: NominalTokens;
  readonly cue: { readonly from: number; readonly to: number };
  /** The verb of the cue, or nothing. */
  readonly verb: string;
}

export function toAttribution(sentence: Sentence, rule: CueRule, subject: NominalSpan, cue: number): Attribution {
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

function tokensOf(phrases: readonly Phrase[], { from, to, head }: NominalSpan): NominalTokens {
  return { from: phrases[from]?.from ?? 0, to: phrases[to - 1]?.to ?? 0, headTo: phrases[head]?.to ?? 0 };
}

export function isSpeech(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && (phrase.flags & Word.speech) !== 0;
}

export function accordingTo(sentence: Sentence, at: number): Attribution | undefined {
  if (sentence.phrases[at + 1]?.kind !== 'noun') return undefined;
  return toAttribution(sentence, 'according', { from: at + 1, to: endOfNominal(sentence, at + 1), head: at + 1 }, at);
}
