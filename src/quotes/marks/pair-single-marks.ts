// Pairs single quotation marks, as headlines and British newspapers use them. A span in single marks may hold double ones.
import { isElision } from './elisions';
import type { QuotedSpan } from './quote-marks';

const SINGLE_MARKS = /[‘'`]/g;

/** Characters that may stand before an opening single mark. */
const BEFORE_SINGLE = /[\s([{—–"“]/;

/** Characters that may stand after an opening single mark. */
const AFTER_SINGLE = /[\p{L}\p{N}[$£€…“"]/uy;

/** Finds spans in single marks outside of `doubles`, some of which they may hold. Apostrophes neither open nor close a span. */
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
    if (start < previousEnd || (nextDouble && nextDouble.start <= start) || isElision(block, start + 1)) continue;
    const end = findSingleClose(block, start, doubles, doubleIndex);
    previousEnd = end ?? start + 1;
    if (end !== undefined) spans.push({ start, end });
  }
  return spans;
}

/** Whether the neighbours of a single mark are those of an opening one. */
function opensSingleMark(block: string, at: number): boolean {
  if (at > 0 && !BEFORE_SINGLE.test(block.charAt(at - 1))) return false;
  AFTER_SINGLE.lastIndex = at + 1;
  return AFTER_SINGLE.test(block) || (/['’]/.test(block.charAt(at + 1)) && isElision(block, at + 2));
}

/** Longest span in single marks, in characters: a long paragraph of speech. */
const LONGEST_SINGLE = 1500;

/**
 * The end of the span that a single mark opens at `start`: after the first mark that follows punctuation, else after the
 * first that does not look like a possessive. Undefined if there is none before the next of `doubles` and none that encloses it.
 */
function findSingleClose(
  block: string,
  start: number,
  doubles: readonly QuotedSpan[],
  nextDouble: number,
): number | undefined {
  const limit = Math.min(doubles[nextDouble]?.start ?? block.length, start + LONGEST_SINGLE);
  const words = block.slice(start + 1, limit);
  const mark = new RegExp(CLOSING_SINGLE);
  let plain: number | undefined;
  for (let m = mark.exec(words); m; m = mark.exec(words)) {
    const before = words[m.index - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    const end = start + 1 + m.index + 1;
    if (/[.,?!…]/.test(before)) return end;
    if (before !== 's') return plain ?? end;
    plain ??= end;
  }
  return enclosingClose(block, start, doubles, nextDouble) ?? plain;
}

/** A closing single mark or an apostrophe at the end of a word. */
const CLOSING_SINGLE = /[’'](?=$|[\s.,;:?!)\]}”"—–])/g;

/** What stands before speech, outside of it: nothing, or punctuation. */
const BEFORE_SPEECH = /(?:^|[.,:;?!…”"’')\]—–-])\s*$/;

/**
 * The end of speech in single marks that holds double ones: `‘We will not “blink”, as some say.’` It begins where speech may, ends
 * after punctuation, and no other single mark opens in it.
 */
function enclosingClose(
  block: string,
  start: number,
  doubles: readonly QuotedSpan[],
  nextDouble: number,
): number | undefined {
  if (!doubles[nextDouble] || !BEFORE_SPEECH.test(block.slice(Math.max(0, start - 3), start))) return undefined;
  const limit = Math.min(block.length, start + LONGEST_SINGLE);
  for (let at = start + 1, next = nextDouble; at < limit; at++) {
    const double = doubles[next];
    if (double && at >= double.start) {
      at = double.end - 1;
      next++;
    } else if (/[’'‘`]/.test(block.charAt(at))) {
      if (opensSingleMark(block, at) && !isElision(block, at + 1)) return undefined;
      if (/[.,?!…”"]/.test(block.charAt(at - 1)) && /^[’'](?:$|[\s.,;:?!)\]}—–])/.test(block.slice(at, at + 2)))
        return at + 1;
    }
  }
  return undefined;
}
