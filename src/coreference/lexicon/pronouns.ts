// Pronouns that may mean an actor. The second person is none of them: it means the reader, or whoever is asked.
import type { PronounClass } from '../types';

/** What the form of a pronoun shows. `her` and `it` may be several. */
export interface PronounEntry {
  readonly pronoun: PronounClass;
  readonly case: 'subject' | 'object' | 'possessive' | 'reflexive' | 'her' | 'it';
}

/** Pronouns in lower case. */
export const PRONOUNS: ReadonlyMap<string, PronounEntry> = new Map(
  (
    [
      ['he', 'he', 'subject'],
      ['him', 'he', 'object'],
      ['his', 'he', 'possessive'],
      ['she', 'she', 'subject'],
      ['her', 'she', 'her'],
      ['hers', 'she', 'object'],
      ['it', 'it', 'it'],
      ['its', 'it', 'possessive'],
      ['they', 'they', 'subject'],
      ['them', 'they', 'object'],
      ['their', 'they', 'possessive'],
      ['i', 'I', 'subject'],
      ['me', 'I', 'object'],
      ['my', 'I', 'possessive'],
      ['we', 'we', 'subject'],
      ['us', 'we', 'object'],
      ['our', 'we', 'possessive'],
      ['himself', 'he', 'reflexive'],
      ['herself', 'she', 'reflexive'],
      ['itself', 'it', 'reflexive'],
      ['themselves', 'they', 'reflexive'],
    ] as const
  ).map(([word, pronoun, form]): [string, PronounEntry] => [word, { pronoun, case: form }]),
);
