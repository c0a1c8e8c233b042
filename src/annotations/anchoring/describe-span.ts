// Makes the W3C selectors of a span: its position, its words with context, and its index among identical passages.
import type { Span } from '../../text/span';
import type { TextPositionSelector, TextQuoteSelector } from '../model/types';
import { AnchorText } from './anchor-text';
import { foldedSpan } from './fold-text';
import { endsOfSentences } from './own-sentence';
import { plainOffset, unplained } from './plain-text';

/** Least units of context on each side: enough to tell most repeated names apart, and to survive an edit on one side. */
const CONTEXT = 64;

/** Most units of context, for passages whose context is repeated too, as in a paragraph that is printed twice. */
const MAX_CONTEXT = 1024;

/**
 * Of words that the text has twice, so many sentences on each side are stored, as far as they are in so many units. A
 * verse and its refrain are three, and questions with answers two each. Less than the context of repeated surroundings.
 */
const SENTENCES = 3;
const NEIGHBOURS = 144;

/** Context is extended by at most this many units so as to end between words; longer words are cut. */
const WORD = 16;

/** Occurrences are counted up to this number. With more, counting cannot tell them apart after an edit. */
const MAX_OCCURRENCES = 5000;

/** The selectors that describe a passage, position first. */
export type Described = readonly [TextPositionSelector, TextQuoteSelector];

/**
 * Describes a span of a canonical text. Offsets outside the text are clamped, a reversed span is turned round, and ends
 * inside a surrogate pair are moved out of it. An empty span is described by its context alone. For many spans of one text
 * pass an `AnchorText` of it.
 */
export function describeSpan(text: string | AnchorText, span: Span): Described {
  const into = typeof text === 'string' ? new AnchorText(text) : text;
  const { start, end } = clampSpan(into.text, span);
  const exact = into.text.slice(start, end);
  const { points, plain } = into;
  // The same words in another encoding are an occurrence: the encoding may change.
  const words = { start: plainOffset(plain, start), end: plainOffset(plain, end) };
  const starts = plain.into.occurrencesOf(plain.text.slice(words.start, words.end), MAX_OCCURRENCES);
  const ordinal = starts.indexOf(words.start);
  const counted = starts.length > 1 && starts.length < MAX_OCCURRENCES && ordinal >= 0;
  const context = contextOf(into, { start, end }, words);
  return [
    { type: 'TextPositionSelector', start: points.fromUtf16(start), end: points.fromUtf16(end) },
    {
      type: 'TextQuoteSelector',
      exact,
      ...context,
      ...(counted ? { 'marginalia:ordinal': ordinal, 'marginalia:occurrences': starts.length } : {}),
    },
  ];
}

/**
 * The context of the span: with the sentences beside it if its words are repeated; if that context is repeated too, twice as
 * much as distinguishes it from every other place, so that much of it differs; at most the maximum.
 */
function contextOf({ text, plain }: AnchorText, span: Span, words: Span) {
  let units = CONTEXT;
  const repeated = isRepeated(plain.into, words, 0);
  if (repeated && isRepeated(plain.into, words, units)) {
    while (units < MAX_CONTEXT / 2 && isRepeated(plain.into, words, units)) units *= 2;
    units *= 2;
  }
  const near = repeated ? withNeighbours(plain.text, words) : words;
  const first = Math.max(0, Math.min(near.start, words.start - units));
  const reach = unplained(plain, { start: first, end: Math.max(near.end, words.end + units) });
  const from = wordBefore(text, Math.max(span.start - MAX_CONTEXT, Math.min(reach.start, span.start - units)));
  const to = wordAfter(text, Math.min(span.end + MAX_CONTEXT, Math.max(reach.end, span.end + units)));
  return { prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) };
}

/** The span with its sentence and those beside it: in parallel wording they have the name that tells the passage. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - NEIGHBOURS), start);
  const after = text.slice(end, end + NEIGHBOURS);
  const from = endsOfSentences(before).at(-1 - SENTENCES) ?? 0;
  const to = endsOfSentences(after)[SENTENCES] ?? after.length;
  return { start: start - before.length + from, end: end + to };
}

/** Whether the text has the words with so much context twice, in any typography. */
function isRepeated(into: AnchorText, { start, end }: Span, units: number): boolean {
  const { folded } = into;
  const around = foldedSpan(folded, { start: Math.max(0, start - units), end: end + units });
  return into.foldedOccurrencesOf(folded.text.slice(around.start, around.end), 2).length > 1;
}

function wordBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const blank = /\s\S*$/.exec(text.slice(Math.max(0, offset - WORD), offset));
  return blank ? offset - blank[0].length : wholeBefore(text, offset);
}

function wordAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const blank = /\s/.exec(text.slice(offset, offset + WORD));
  return blank ? offset + blank.index + 1 : wholeAfter(text, offset);
}

/** The span clamped to the text, with its ends in order and outside surrogate pairs. */
export function clampSpan(text: string, span: Span): Span {
  const clamp = (offset: number) => Math.max(0, Math.min(Math.trunc(offset) || 0, text.length));
  const [one, other] = [clamp(span.start), clamp(span.end)];
  const [low, high] = one <= other ? [one, other] : [other, one];
  return { start: wholeBefore(text, low), end: low === high ? wholeBefore(text, high) : wholeAfter(text, high) };
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
