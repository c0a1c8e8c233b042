// Actors and the mentions that name them.
import type { Span } from '../text/span';

/** Types of actor. Nationalities are not actors. */
export type ActorType = 'person' | 'organization' | 'place';

/** Unique within one article; the same for the same text. */
export type ActorId = string;

/** How a mention names its actor. */
export type MentionForm = 'full' | 'surname' | 'title' | 'acronym' | 'demonym' | 'pronoun';

/** Gender as shown by a first name or an honorific. */
export type Gender = 'female' | 'male';

/** One mention of an actor in the text. */
export interface ActorMention {
  readonly kind: 'actor';
  /** The name alone: no honorific, no possessive. */
  readonly span: Span;
  readonly form: MentionForm;
  readonly actor: ActorId;
}

/** Someone or something that acts, with every name that the article uses for it. */
export interface Actor {
  readonly id: ActorId;
  readonly type: ActorType;
  /** The fullest name. */
  readonly name: string;
  /** Every other name as written, most frequent first. */
  readonly aliases: readonly string[];
  /** Roles as the text writes them: `Kremlin spokesman`, `US President`. */
  readonly roles: readonly string[];
  /** If the text or the lexicon tells. For resolving "he" and "she". */
  readonly gender?: Gender;
  /** Why type or identity is uncertain, one line; shown to the user. */
  readonly doubt?: string;
  /** Set if the user decided who this is; it then identifies the actor across articles. */
  readonly decided?: Decided;
}

/** What the user decided about an actor. */
export interface Decided {
  readonly slug: string;
  readonly type?: ActorType;
  /** Other names that are this actor. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
}

/** How likely a name is of each type; `other` is a name of something else. They sum to 1. */
export type TypeScores = Readonly<Record<ActorType | 'other', number>>;

/** A name found in one block; offsets count from the block's start. Pure function of the block's text. */
export interface NameFinding extends Span {
  /** The name as written, but for a line break in it, which is a blank. */
  readonly name: string;
  readonly scores: TypeScores;
  /** Set if the block alone does not show that it is a name; the article may. */
  readonly weak?: true;
  /** The honorific right before it, as written: `Mr`. */
  readonly honorific?: string;
  /** Roles in the words around it: `Kremlin spokesman`. */
  readonly roles?: readonly string[];
  /** The acronym in brackets right after it: `NATO`. */
  readonly acronym?: string;
}

/** The names found in one block. */
export interface NamedBlock {
  /** Offset of the block in the article. */
  readonly start: number;
  readonly findings: readonly NameFinding[];
}
