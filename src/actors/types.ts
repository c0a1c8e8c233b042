// Actors and where they are named.
import type { Span } from '../text/span';

/** Kinds of actor. Nationalities are none. */
export type ActorType = 'person' | 'organization' | 'place';

/** Within one article unique and stable for the same text. */
export type ActorId = string;

/** How a mention names its actor. */
export type MentionForm = 'full' | 'surname' | 'title' | 'acronym' | 'demonym' | 'pronoun';

/** What a first name or an honorific tells. */
export type Gender = 'female' | 'male';

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
  readonly gender?: Gender;
  /** Why type or identity is in doubt, one line; shown as doubt. */
  readonly doubt?: string;
  /** Set where the reader decided who this is; over all articles it then goes by this. */
  readonly decided?: Decided;
}

/** What the reader decided of an actor. */
export interface Decided {
  readonly slug: string;
  readonly type?: ActorType;
  /** Other names that are this actor. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
}

/** How likely a name names each kind of actor; `other` is a name of something else. Together 1. */
export type TypeScores = Readonly<Record<ActorType | 'other', number>>;

/** A name found in one block; offsets count from the block's start. Pure function of the block's text and kind. */
export interface NameFinding extends Span {
  /** The name as written. */
  readonly name: string;
  readonly scores: TypeScores;
  /** Set where the block alone does not make it a name; the article may. */
  readonly weak?: true;
  /** The honorific right before it, as written: `Mr`. */
  readonly honorific?: string;
  /** What the words around it say that it is: `Kremlin spokesman`. */
  readonly roles?: readonly string[];
  /** The acronym in brackets right behind it: `NATO`. */
  readonly acronym?: string;
  /** Set where the name opens a sentence, so that its capital tells little. */
  readonly initial?: true;
}

/** A block with what was found in it. */
export interface NamedBlock {
  readonly start: number;
  readonly kind: string;
  readonly findings: readonly NameFinding[];
}
