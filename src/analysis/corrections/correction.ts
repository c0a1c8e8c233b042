// User corrections of an article's analysis. Plain data; this room does not know which file they come from.
import type { ActorId, ActorType } from '../../actors';
import type { Span } from '../../text/span';

interface PassageCorrection {
  /** Identifies the correction, so that it can be undone. */
  readonly id: string;
  /** Who made it; absent for the current user. */
  readonly by?: string;
  /** The words that it is about. */
  readonly span: Span;
}

/** The date that a passage means: EDTF or an ISO 8601 duration; `mod` is a TIMEX3 modifier that EDTF cannot express (`START`). */
export interface DateCorrection extends PassageCorrection {
  readonly kind: 'date';
  readonly value: string;
  readonly mod?: string;
}

/** The speaker of a quotation: an actor by id and name, or anyone by name alone. */
export interface SpeakerCorrection extends PassageCorrection {
  readonly kind: 'speaker';
  readonly actor?: ActorId;
  readonly name: string;
}

/** Whom words mean that name nobody: an actor of the article by id and name. */
export interface ReferenceCorrection extends PassageCorrection {
  readonly kind: 'reference';
  readonly actor?: ActorId;
  readonly name: string;
}

/** A passage is not a finding of this kind. */
export interface Rejection extends PassageCorrection {
  readonly kind: 'rejection';
  readonly finding: 'date' | 'actor' | 'quote' | 'reference';
}

/** A user correction of one passage. */
export type Correction = DateCorrection | SpeakerCorrection | ReferenceCorrection | Rejection;

/** A user decision about an actor, in all articles of a folder. */
export interface ActorCorrection {
  /** Identifies the actor, whatever its name. */
  readonly slug: string;
  readonly name: string;
  readonly type?: ActorType;
  /** Other names of this actor, even where the machine links them to another. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
  /** Set where these names are not an actor at all. */
  readonly notAnActor?: true;
}

/** All user corrections of one analysis. */
export interface Corrections {
  /** If two claim the same name, the first wins. */
  readonly actors?: readonly ActorCorrection[];
  /** In the order in which they were made: of two on the same finding, the later wins. */
  readonly passages?: readonly Correction[];
}
