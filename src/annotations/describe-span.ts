// A span as W3C selectors: its position, its words with what stands around them, and which of several alike it is.
import { CodePoints } from '../text/code-points';
import type { Span } from '../text/span';
import type { TextPositionSelector, TextQuoteSelector } from './types';

/** Units of context on each side: enough to tell most repeated names apart, and to outlive an edit on one side. */
const CONTEXT = 64;

/** The selectors that describe a passage, position first. */
export type Described = readonly [TextPositionSelector, TextQuoteSelector];

/**
 * Describes a span of a canonical text. Ends outside of the text are moved to its ends, a reversed span is turned,
 * ends within a surrogate pair move out of it. An empty span is described by what stands around it.
 */
export function describeSpan(text: string, span: Span): Described {
  const { start, end } = clampSpan(text, span);
  const exact = text.slice(start, end);
  const points = new CodePoints(text);
  const { ordinal, occurrences } = countOccurrences(text, exact, start);
  return [
    { type: 'TextPositionSelector', start: points.fromUtf16(start), end: points.fromUtf16(end) },
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(wholeBefore(text, start - CONTEXT), start),
      suffix: text.slice(end, wholeAfter(text, end + CONTEXT)),
      ...(occurrences > 1 ? { 'marginalia:ordinal': ordinal, 'marginalia:occurrences': occurrences } : {}),
    },
  ];
}

/** The span within the text, its ends in order and outside of surrogate pairs. */
export function clampSpan(text: string, span: Span): Span {
  const clamp = (offset: number) => Math.max(0, Math.min(Math.trunc(offset) || 0, text.length));
  const [low, high] = [clamp(Math.min(span.start, span.end)), clamp(Math.max(span.start, span.end))];
  return { start: wholeBefore(text, low), end: low === high ? wholeBefore(text, high) : wholeAfter(text, high) };
}

/** How many passages are identical to `exact`, and how many of them start before `start`. Overlapping ones count once. */
export function countOccurrences(text: string, exact: string, start: number): { ordinal: number; occurrences: number } {
  if (exact === '') return { ordinal: 0, occurrences: 0 };
  let ordinal = 0;
  let occurrences = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    if (at < start) ordinal++;
    occurrences++;
  }
  return { ordinal, occurrences };
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

function wholeBefore(text: string, offset: number): number {
  const at = Math.max(0, offset);
  return at > 0 && splitsPair(text, at) ? at - 1 : at;
}

function wholeAfter(text: string, offset: number): number {
  return offset < text.length && splitsPair(text, offset) ? offset + 1 : Math.min(offset, text.length);
}
