// Quotations and who speaks them.
import type { Span } from '../text/span';

/**
 * direct: the whole utterance in marks. mixed: a marked part of a reported utterance. indirect: reported without marks.
 * scare: marked words that nobody says (scare quotes, titles, terms).
 */
export type Speech = 'direct' | 'mixed' | 'indirect' | 'scare';

/** Who speaks. */
export interface Speaker {
  /** The words that name the speaker, `the official`. */
  readonly span: Span;
  /** The actor's id, where the words lead to one. */
  readonly actor?: string;
  /** The name that the reader gave, where it leads to no actor. */
  readonly name?: string;
  /** 0 to 1: of those at 0.9 nine in ten are right. */
  readonly certainty: number;
  /** How it was found, one line for the hover. */
  readonly reason: string;
}

/** A quotation. */
export interface QuoteMention {
  readonly kind: 'quote';
  /** Marks included; from the first part to the last, when a quotation is split or runs over paragraphs. */
  readonly span: Span;
  /** The stretches that are quoted, marks included; one never crosses a block's edge. At least one. */
  readonly parts: readonly Span[];
  readonly speech: Speech;
  /** The words that mark the attribution: `said`, `according to`. */
  readonly cue?: Span;
  readonly speaker?: Speaker;
  /** Further attributions that hold as well, nearest first. */
  readonly also?: readonly Speaker[];
  /** Set when a mark is missing: the span's edge was inferred. */
  readonly unclosed?: 'open' | 'close';
}
