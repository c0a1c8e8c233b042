// Pairs double quotation marks, and infers where a quotation begins or ends when one of its marks is missing.
import { type QuotedSpan, type QuoteMark, sideOf } from './quote-marks';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Pairs double marks into quoted spans. A nested quotation belongs to the outer one; spans without a word are dropped.
 */
export function pairDoubleMarks(block: string, marks: readonly QuoteMark[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const open: QuoteMark[] = [];
  let previousEnd = 0;
  const push = (start: number, end: number, missing?: 'open' | 'close') => {
    const span = trimSpan(block, start, end);
    if (span && WORD_CHARACTER.test(block.slice(span.start, span.end)))
      spans.push(missing ? { ...span, missing } : span);
  };
  marks.forEach((mark, index) => {
    const top = open.at(-1);
    if (sideOf(mark, top?.glyph) === 'open') {
      if (top && !holdsTerm(block, top, mark) && !opensNested(marks, index)) {
        push(open[0]?.at ?? top.at, mark.at, 'close');
        open.length = 0;
      }
      open.push(mark);
    } else if (top) {
      open.pop();
      if (open.length === 0) push(top.at, mark.end);
    } else if (!(mark.glyph === '"' && /\d/.test(block[mark.at - 1] ?? ''))) {
      push(inferStart(block, previousEnd, mark.at), mark.end, 'open');
    }
    previousEnd = mark.end;
  });
  const first = open[0];
  if (first) push(first.at, block.length, 'close');
  return spans;
}

/** What stands before quoted speech: a comma, a colon, a participle. */
const INTRODUCES_SPEECH = /(?:[,:]|ing)\s*$/;

/**
 * Whether an opening curly mark begins a term inside a paragraph of a longer quotation, which a straight mark opened:
 * `"The “belt” is …`.
 */
function holdsTerm(block: string, open: QuoteMark, inner: QuoteMark): boolean {
  if (open.glyph !== '"' || inner.glyph !== '“' || block.slice(0, open.at).trim() !== '') return false;
  return !INTRODUCES_SPEECH.test(block.slice(Math.max(open.end, inner.at - 5), inner.at));
}

/** Whether the mark at `index` opens a nested quotation: two closing marks follow before the next opening one. */
function opensNested(marks: readonly QuoteMark[], index: number): boolean {
  const [next, second] = [marks[index + 1], marks[index + 2]];
  return next !== undefined && second !== undefined && !next.opens && !second.opens;
}

const SENTENCE_END = /[.?!]["”’)]?\s+(?=\S)/;

/**
 * The start of a quotation whose opening mark is missing: the first start of a sentence after the previous quotation,
 * which ends at `from`.
 */
function inferStart(block: string, from: number, to: number): number {
  if (from === 0) return 0;
  const searchFrom = Math.max(0, from - 2);
  const m = SENTENCE_END.exec(block.slice(searchFrom, to));
  return m ? searchFrom + m.index + m[0].length : from;
}

/** The span without white space at its ends; undefined if nothing is left. */
function trimSpan(block: string, start: number, end: number): { start: number; end: number } | undefined {
  const words = block.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}
