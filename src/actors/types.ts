// Actors and where they are named.
import type { Span } from '../text/span';

/** Kinds of actor. Nationalities are none. */
export type ActorType = 'person' | 'organization' | 'place';

/** Within one article unique and stable for the same text. */
export type ActorId = string;

/** How a mention names its actor. */
export type MentionForm = 'full' | 'surname' | 'title' | 'acronym' | 'demonym' | 'pronoun';

/** One naming of an actor in the text. */
export interface ActorMention {
  readonly kind: 'actor';
  /** The name alone: no honorific, no possessive. */
  readonly span: Span;
  readonly form: MentionForm;
  readonly actor: ActorId;
}

/** Someone or something that acts, with every name it goes by in this article. */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  /** The fullest name. */
  readonly name: string;
  /** Every other name as written, most frequent first. */
  readonly aliases: readonly string[];
  /** What the text calls it: `Kremlin spokesman`, `US President`. */
  readonly roles: readonly string[];
  /** Where the text or a lexicon tells. For resolving "he" and "she". */
  readonly gender?: 'female' | 'male';
  /** True where type or identity is in doubt; shown as doubt. */
  readonly doubt?: string;
}
