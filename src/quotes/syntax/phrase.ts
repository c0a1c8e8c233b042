// What a chunk of a sentence is. Plain data.

/** What a stretch of a sentence is. `link` is a relative pronoun, `clause` a subordinator such as *that* or *because*. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'clause'
  | 'link'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'adverb'
  | 'time'
  | 'quote'
  | 'stop'
  | 'other';

/** A chunk: tokens [from, to) of the sentence. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** For verbs: flags of all verbs in the group. */
  readonly flags: number;
  /** For verbs: the last verb, in lower case. */
  readonly main: string;
  readonly form?: 'finite' | 'ing' | 'infinitive' | 'passive' | 'reduced';
}

/** A chunk that is no verb. */
export function plain(kind: PhraseKind, from: number, to: number): Phrase {
  return { kind, from, to, flags: 0, main: '' };
}
