// Finds the passage of a target in a text. Never moves silently: a place that is not certain is ambiguous or an orphan.
// Tries the cheapest first: the old position, the same words elsewhere, similar words. Each is checked against the context.
import type { Span } from '../../text/span';
import type { Anchor } from '../model/anchor';
import { asList, isObject, type Json, numberIn } from '../model/json';
import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model/types';
import { AnchorText } from './anchor-text';
import { chooseEncoded } from './choose-encoded';
import type { QuoteToFind } from './quote-match';

/** A W3C target: one selector or a list of them. Our own `Target` is one. */
export interface SelectorTarget {
  readonly source?: Json;
  readonly selector?: Selector | readonly Selector[];
}

/** Every tool that we know stores at least this many units of context, unless the text ends. */
const USUAL = 32;

/** More context than this tells nothing new: four times the most that we store. Bounds the cost of selectors of other tools. */
const MOST_CONTEXT = 4096;

/** What the caller knows about the text. */
export interface ReAnchorOptions {
  /** The text has the hash of the text that the selectors were made for. */
  readonly sameText?: boolean;
}

/** Finds the target's passage in a canonical text; spans are in UTF-16 units. Never throws on any text or selector. */
export function reAnchor(text: string | AnchorText, target: SelectorTarget, options: ReAnchorOptions = {}): Anchor {
  const into = typeof text === 'string' ? new AnchorText(text) : text;
  const selectors = asList((target as SelectorTarget | null | undefined)?.selector);
  const position = selectors.flatMap((selector) => positionIn(selector) ?? [])[0];
  const quoteSelector = selectors.find(isQuote);
  const oldSpan = position && spanOf(into, position);
  if (!quoteSelector) return byPosition(into.text, oldSpan, options);
  const quote = quoteToFind(quoteSelector, position, oldSpan);
  if (quote.exact === '') return atPosition(into.text, quote) ?? betweenWords(into, quote);
  return atPosition(into.text, quote) ?? withWholeContext(into, quote) ?? chooseEncoded(into, quote);
}

/** The anchor of a position without a quote: certain only if the text is the same. */
function byPosition(text: string, oldSpan: Span | undefined, { sameText }: ReAnchorOptions): Anchor {
  if (!oldSpan || oldSpan.end > text.length) return { status: 'orphan' };
  return { status: sameText ? 'exact' : 'approximate', span: oldSpan, score: sameText ? 1 : 0.5 };
}

/**
 * The old position, if the words and their whole context are still there. A known text does not stand in for the context:
 * selectors of a passage that was lost before describe an earlier text.
 */
function atPosition(text: string, quote: QuoteToFind): Anchor | undefined {
  const { oldSpan, exact, prefix, suffix } = quote;
  if (!oldSpan || text.slice(oldSpan.start, oldSpan.end) !== exact) return undefined;
  const around = text.slice(Math.max(0, oldSpan.start - prefix.length), oldSpan.end + suffix.length);
  if (around !== prefix + exact + suffix) return undefined;
  return { status: 'exact', span: oldSpan, score: 1 };
}

/** The only place that has the words and their whole context on both sides, as after an edit elsewhere. */
function withWholeContext(into: AnchorText, { exact, prefix, suffix }: QuoteToFind): Anchor | undefined {
  if (prefix.length < USUAL || suffix.length < USUAL) return undefined;
  const [at, another] = into.occurrencesOf(prefix + exact + suffix, 2);
  if (at === undefined || another !== undefined) return undefined;
  const start = at + prefix.length;
  return { status: 'moved', span: { start, end: start + exact.length }, score: 1 };
}

/** Units of adjacent context that are looked for in place of an empty quote. */
const ADJACENT = 24;

/** The place of an empty quote: directly before the text that followed it or, at the end of the text, after the text before it. */
function betweenWords(into: AnchorText, quote: QuoteToFind): Anchor {
  const { prefix, suffix, oldSpan } = quote;
  const forward = suffix !== '';
  const exact = forward ? suffix.slice(0, ADJACENT) : prefix.slice(-ADJACENT);
  if (exact === '') return { status: 'orphan' };
  const context = forward ? { prefix, suffix: suffix.slice(ADJACENT) } : { prefix: prefix.slice(0, -ADJACENT), suffix };
  const start = oldSpan && (forward ? oldSpan.start : oldSpan.start - exact.length);
  const moved = start === undefined ? {} : { oldSpan: { start, end: start + exact.length } };
  const anchor = chooseEncoded(into, { ...quote, exact, ...context, ...moved });
  const edgeOf = ({ span }: { readonly span: Span }) => {
    const at = forward ? span.start : span.end;
    return { start: at, end: at };
  };
  const candidates =
    'candidates' in anchor
      ? { candidates: anchor.candidates?.map((each) => ({ ...each, span: edgeOf(each) })) ?? [] }
      : {};
  if (anchor.status === 'orphan') return { ...anchor, ...candidates };
  return { ...anchor, span: edgeOf(anchor), ...candidates };
}

function spanOf({ text, points }: AnchorText, { start, end }: TextPositionSelector): Span {
  const clamp = (at: number) => Math.min(points.toUtf16(at), text.length + 1);
  return { start: clamp(start), end: clamp(end) };
}

function quoteToFind(
  selector: TextQuoteSelector,
  position: TextPositionSelector | undefined,
  oldSpan: Span | undefined,
): QuoteToFind {
  const { exact, prefix, suffix, 'marginalia:ordinal': ordinal, 'marginalia:occurrences': occurrences } = selector;
  const before = typeof prefix === 'string' ? prefix.slice(-MOST_CONTEXT) : '';
  const after = typeof suffix === 'string' ? suffix.slice(0, MOST_CONTEXT) : '';
  return {
    exact,
    prefix: before,
    suffix: after,
    atStart: position !== undefined && position.start <= before.length && position.start === [...before].length,
    atEnd: after.length < USUAL && before.length >= USUAL,
    ordinal: numberIn(ordinal) ?? 0,
    occurrences: numberIn(occurrences) ?? 1,
    ...(oldSpan ? { oldSpan } : {}),
  };
}

function positionIn(selector: Json): TextPositionSelector | undefined {
  if (!isObject(selector) || selector.type !== 'TextPositionSelector') return undefined;
  const [start, end] = [numberIn(selector.start), numberIn(selector.end)];
  if (start === undefined || end === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    return undefined;
  return 0 <= start && start <= end ? { type: 'TextPositionSelector', start, end } : undefined;
}

function isQuote(selector: Json | undefined): selector is TextQuoteSelector {
  return isObject(selector) && selector.type === 'TextQuoteSelector' && typeof selector.exact === 'string';
}
