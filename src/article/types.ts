// The parts of an article. Plain data.
import type { Span } from '../text/span';

/**
 * The kind of a block: the title (headline or a line under it), the kicker over it (name of a column or subject), a section heading,
 * running text, a picture's caption, a credit line, or a promotional line.
 */
export type BlockKind = 'title' | 'kicker' | 'heading' | 'paragraph' | 'caption' | 'credit' | 'promotion';

/**
 * A paragraph, or the part of it before the credit at its end. Its span has no blank at either end; in a hard-wrapped text it
 * contains line breaks. Blocks are sorted and disjoint, and cover all text after the head.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Index of the first block with the same text, where this one repeats it. */
  readonly duplicateOf?: number;
}

/** The head at the start of the first line: ` date 2022-01-28 `. The span goes from `date` to the end of the day. */
export interface Head {
  readonly span: Span;
  /** The day as written. */
  readonly date: Span;
  /** Set if the day as written is not in the calendar. */
  readonly problem?: 'impossible-date';
}

/** The dateline, at the start of the first paragraph and part of its block: `MOSCOW/WASHINGTON:`. The span ends after its colon or dash. */
export interface Dateline {
  readonly span: Span;
  readonly places: readonly Span[];
  /** The agency in brackets: `(Reuters)`. */
  readonly agency?: Span;
}

/** A heading with the blocks up to the next heading. The first section may have no heading. */
export interface Section {
  readonly heading?: Span;
  readonly span: Span;
}

/** A parsed article. Offsets count UTF-16 units of `text`, the canonical text. */
export interface Article {
  readonly text: string;
  /** The day of publication, YYYY-MM-DD; absent if neither given nor readable from the head. Never guessed. */
  readonly published?: string;
  readonly head?: Head;
  readonly dateline?: Dateline;
  /** The words that name who published it, from a credit, a promotional line or the dateline; absent if none does. */
  readonly outlet?: Span;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}
