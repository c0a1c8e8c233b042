// What the reader says of an article's reading. Plain data; from which file it comes is not known here.
import type { ActorId } from '../actors';
import type { Span } from '../text/span';

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

/** All that the reader says of a reading. */
export interface Corrections {
  /** In the order of their making: of two on one finding the later wins. */
  readonly passages?: readonly Correction[];
}
