// Pairs single quotation marks, as headlines and British newspapers use them.
import type { QuotedSpan } from './quote-marks';

const SINGLE_MARKS = /[‘'`]/g;

/** Characters that may stand before an opening single mark. */
const BEFORE_SINGLE = /[\s([{—–"“]/;

/** Characters that may stand after an opening single mark. */
const AFTER_SINGLE = /[\p{L}\p{N}[$£€…“"]/uy;

/** Words and years with letters left out: `’til`, `’90s`. Their apostrophe opens nothing. */
const ELISION = /^['‘’](?:\d\ds?\b|(?:em|til|cause|n|tis|twas|bout|round|cuz|gainst|neath)\b)/i;

/** Finds spans in single marks outside of `doubles`. Apostrophes neither open nor close a span. */
export function pairSingleMarks(block: string, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let previousEnd = 0;
  let doubleIndex = 0;
  SINGLE_MARKS.lastIndex = 0;
  for (let m = SINGLE_MARKS.exec(block); m; m = SINGLE_MARKS.exec(block)) {
    const start = m.index;
    if (!opensSingleMark(block, start)) continue;
    while ((doubles[doubleIndex]?.end ?? Number.POSITIVE_INFINITY) <= start) doubleIndex++;
    const nextDouble = doubles[doubleIndex];
    if (
      start < previousEnd ||
      (nextDouble && nextDouble.start <= start) ||
      ELISION.test(block.slice(start, start + 10))
    )
      continue;
    const end = findSingleClose(block, start, nextDouble?.start ?? block.length);
    previousEnd = end ?? start + 1;
    if (end !== undefined) spans.push({ start, end });
  }
  return spans;
}

/** Whether the neighbours of a single mark are those of an opening one. */
function opensSingleMark(block: string, at: number): boolean {
  if (at > 0 && !BEFORE_SINGLE.test(block.charAt(at - 1))) return false;
  AFTER_SINGLE.lastIndex = at + 1;
  return AFTER_SINGLE.test(block);
}

/** Longest span in single marks, in characters: a long paragraph of speech. */
const LONGEST_SINGLE = 1500;

/**
 * The end of the span that a single mark opens at `start`: after the first mark that follows punctuation, else after the
 * first that does not look like a possessive. Undefined if there is none before `limit`.
 */
function findSingleClose(block: string, start: number, limit: number): number | undefined {
  const words = block.slice(start + 1, Math.min(limit, start + LONGEST_SINGLE));
  const mark = /[’'](?=$|[\s.,;:?!)\]}”"—–])/g;
  let plain: number | undefined;
  for (let m = mark.exec(words); m; m = mark.exec(words)) {
    const before = words[m.index - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    const end = start + 1 + m.index + 1;
    if (/[.,?!…]/.test(before)) return end;
    if (plain === undefined || !/s/.test(before)) {
      plain ??= end;
      if (before !== 's') return plain;
    }
  }
  return plain;
}
