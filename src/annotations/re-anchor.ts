// Where a described passage stands in a text now. Never jumps silently: what is not surely it is ambiguous or an orphan.
import { CodePoints } from '../text/code-points';
import type { Json } from './json';
import type { Anchor, Selector, TextPositionSelector, TextQuoteSelector } from './types';

/** A W3C target: one selector or a list of them. Our own {@link Target} is one. */
export interface SelectorTarget {
  readonly source?: Json;
  readonly selector?: Selector | readonly Selector[];
}

/** What the caller knows about the text. */
export interface ReAnchorOptions {
  /** The text's hash equals that of the text that the selectors were described against. */
  readonly sameText?: boolean;
}

/** Finds the target's passage in a canonical text; spans are in UTF-16 units. Never throws on any text or selector. */
export function reAnchor(text: string, target: SelectorTarget, _options: ReAnchorOptions = {}): Anchor {
  const selectors = target.selector === undefined ? [] : [target.selector].flat();
  const position = selectors.find(isPosition);
  const quote = selectors.find(isQuote);
  const points = new CodePoints(text);
  if (position) {
    const span = { start: points.toUtf16(position.start), end: points.toUtf16(position.end) };
    if (!quote || text.slice(span.start, span.end) === quote.exact) return { status: 'exact', span, score: 1 };
  }
  const start = quote ? text.indexOf(quote.exact) : -1;
  if (!quote || start < 0 || quote.exact === '') return { status: 'orphan' };
  return { status: 'moved', span: { start, end: start + quote.exact.length }, score: 0.5 };
}

function isPosition(selector: Selector): selector is TextPositionSelector {
  const { type, start, end } = selector;
  return type === 'TextPositionSelector' && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

function isQuote(selector: Selector): selector is TextQuoteSelector {
  return selector.type === 'TextQuoteSelector' && typeof selector.exact === 'string';
}
