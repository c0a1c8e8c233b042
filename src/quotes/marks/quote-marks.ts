// Double quotation marks of a block, and whether each one opens or closes. Knows glyphs and their neighbours, no words.
import type { Span } from '../../text/span';
import { isElision } from './elisions';

/** A span between quotation marks, the marks included; offsets in the block. */
export interface QuotedSpan extends Span {
  /** The mark that is missing; that end of the span was inferred. */
  readonly missing?: 'open' | 'close';
}

/** A double quotation mark. */
export interface QuoteMark {
  readonly at: number;
  /** The offset after the glyph, which may have two characters: two single marks make one double mark. */
  readonly end: number;
  readonly glyph: string;
  /** Whether its neighbours are those of an opening mark. */
  readonly opens: boolean;
  /** Whether its neighbours are those of a closing mark. */
  readonly closes: boolean;
}

const DOUBLE_MARKS = /["“”„‟«»]|''|’’|‘‘|``/g;

/** Characters that may stand before an opening mark. */
const SPACE_BEFORE = /[\s([{—–\-/‘'“"«„…|]/;

/** Characters that may stand after a closing mark. */
const SPACE_AFTER = /[\s)\]}.,;:?!—–\-/’'”"»…|]/;

/**
 * Finds the double quotation marks of a block, in order. A mark after a digit may be an inch sign, which only closes.
 */
export function findQuoteMarks(block: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  DOUBLE_MARKS.lastIndex = 0;
  for (let m = DOUBLE_MARKS.exec(block); m; m = DOUBLE_MARKS.exec(block)) {
    const end = m.index + m[0].length;
    const before = block[m.index - 1];
    const after = block[end];
    const isInch =
      m[0] === '"' && before !== undefined && /\d/.test(before) && (after === undefined || /[\s)x×]/.test(after));
    if (isBullet(block, m.index) || (m[0] === "''" && /\D/.test(block.charAt(end)) && isElision(block, end))) continue;
    const gapBefore = before === undefined || SPACE_BEFORE.test(before);
    const gapAfter = after === undefined || SPACE_AFTER.test(after);
    marks.push({
      at: m.index,
      end,
      glyph: m[0],
      opens: gapBefore && !gapAfter,
      closes: (gapAfter && !gapBefore) || isInch,
    });
  }
  return marks;
}

/** Whether the mark at `at` begins an item of a list: alone at the start of its line. */
function isBullet(block: string, at: number): boolean {
  return /[»›]/.test(block.charAt(at)) && /^$|\n/.test(block.charAt(at - 1)) && /\s/.test(block.charAt(at + 1));
}

/** Whether a mark opens or closes. Its neighbours decide first, then its glyph, then whether a quotation is open. */
export function sideOf(mark: QuoteMark, openGlyph: string | undefined): 'open' | 'close' {
  if (openGlyph === '„' && mark.glyph !== '„') return 'close';
  if (openGlyph === '»') return 'close';
  if (mark.opens) return openGlyph !== undefined && mark.glyph === '”' ? 'close' : 'open';
  if (mark.closes) return 'close';
  if ('“„«‟‘‘``'.includes(mark.glyph)) return 'open';
  if ('”’’'.includes(mark.glyph)) return 'close';
  return openGlyph === undefined ? 'open' : 'close';
}
