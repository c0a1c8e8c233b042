// What the reader says of an article's reading. Plain data; from which file it comes is not known here.
import type { ActorId, ActorType } from '../../actors';
import type { Span } from '../../text/span';

interface OnPassage {
  /** Names the correction, so that it can be taken back. */
  readonly id: string;
  /** Who says so; absent for the reader at hand. */
  readonly by?: string;
  /** The words that it is about. */
  readonly span: Span;
}

/** What a passage means in the calendar: EDTF or an ISO 8601 length of time, with what EDTF cannot say (`START`). */
export interface DateCorrection extends OnPassage {
  readonly kind: 'date';
  readonly value: string;
  readonly mod?: string;
}

/** Who speaks a quotation: an actor, by its id and its name, or someone by the name alone. */
export interface SpeakerCorrection extends OnPassage {
  readonly kind: 'speaker';
  readonly actor?: ActorId;
  readonly name: string;
}

/** A passage is no such finding. */
export interface Rejection extends OnPassage {
  readonly kind: 'rejection';
  readonly finding: 'date' | 'actor' | 'quote';
}

/** The reader's word on one passage. */
export type Correction = DateCorrection | SpeakerCorrection | Rejection;

/** The reader's word on an actor, in all articles of a folder. */
export interface ActorCorrection {
  /** Names the actor, whatever it is called. */
  readonly slug: string;
  readonly name: string;
  readonly type?: ActorType;
  /** Other names that are this actor, whatever the machine thinks. */
  readonly aliases: readonly string[];
  /** Names that are not this actor. */
  readonly notAliases: readonly string[];
  /** Set where these names are nobody's. */
  readonly notAnActor?: true;
}

/** All that the reader says of a reading. */
export interface Corrections {
  /** Of two that claim one name the first has it. */
  readonly actors?: readonly ActorCorrection[];
  /** In the order of their making: of two on one finding the later wins. */
  readonly passages?: readonly Correction[];
}
