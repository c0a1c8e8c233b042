// What an article is made of. Plain data.
import type { Span } from '../text/span';

/** What a block is: the title, a section heading, running text, a picture's caption, or a credit line of the publisher. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'caption' | 'credit';

/**
 * A paragraph, or the part of it before the credit that ends it. Its span has no blank at either end; in a hard-wrapped text it
 * holds line breaks. Blocks are sorted and disjoint; all text behind the head lies in one.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Index of the first block with the same text, where this one repeats it. */
  readonly duplicateOf?: number;
}

/** The head of the first line: ` date 2022-01-28 `. The span goes from `date` to the day's end. */
export interface Head {
  readonly span: Span;
  /** The day as written. */
  readonly date: Span;
  /** Set when the day as written is no day of the calendar. */
  readonly problem?: 'impossible-date';
}

/** A place line that opens the first paragraph, and lies in its block: `MOSCOW/WASHINGTON:`. The span ends behind its colon or dash. */
export interface Dateline {
  readonly span: Span;
  readonly places: readonly Span[];
}

/** A heading with the blocks that follow it, up to the next heading; the first section may have none. */
export interface Section {
  readonly heading?: Span;
  readonly span: Span;
}

/** A parsed article. Offsets count UTF-16 units of `text`, the canonical text. */
export interface Article {
  readonly text: string;
  /** The day of publication, YYYY-MM-DD; absent when neither given nor readable from the head. Never guessed. */
  readonly published?: string;
  readonly head?: Head;
  readonly dateline?: Dateline;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
