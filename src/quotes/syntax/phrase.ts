// Chunks of a sentence: noun phrases, verb groups and what joins them. Plain data.
import { Flag } from '../lexicon/word-flags';

/**
 * What a chunk is. `relative`: a relative pronoun. `subordinator`: a conjunction such as *that* or *because*. `time`: a time
 * without a preposition. `stop`: the end of a sentence, a semicolon or a stray bracket. `other`: what is skipped, such as
 * words in brackets.
 */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'adverb'
  | 'time'
  | 'quote'
  | 'stop'
  | 'other';

/** A chunk: tokens [from, to) of the sentence. Chunks do not nest. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** For verbs: the flags of all verbs in the group. For noun phrases: those of the first token. */
  readonly flags: number;
  /**
   * For verbs: the main verb in lower case, empty for an auxiliary alone. For prepositions, coordinators, relative pronouns
   * and subordinators: the word itself; empty for the conjunction *that*.
   */
  readonly main: string;
  /** For verbs. `reduced`: a participle that modifies the noun before it, `a memo titled`. */
  readonly form?: 'finite' | 'ing' | 'infinitive' | 'passive' | 'reduced';
}

/** A chunk without verb and without words of its own. */
export function simplePhrase(kind: PhraseKind, from: number, to: number): Phrase {
  return { kind, from, to, flags: 0, main: '' };
}

/** Whether the chunk is a verb group with a verb of speech. */
export function isSpeechVerb(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'verb' && (phrase.flags & Flag.speech) !== 0;
}
