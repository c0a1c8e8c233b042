// Where a described passage stands in a text now. Never jumps silently: what is not surely it is ambiguous or an orphan.
// Cheapest first: its position, the same words elsewhere, nearly the same words; each needs what stood around as witness.
import type { Span } from '../../text/span';
import { numberIn } from '../file/json-text';
import { asList, isObject, type Json } from '../model/json';
import type { Anchor, Selector, TextPositionSelector, TextQuoteSelector } from '../model/types';
import { AnchorText, type Passage } from './anchor-text';
import { choosePlace } from './choose-place';

/** A W3C target: one selector or a list of them. Our own `Target` is one. */
export interface SelectorTarget {
  readonly source?: Json;
  readonly selector?: Selector | readonly Selector[];
}

/** Every tool that we know stores at least so many units of context, unless the text ends. */
const USUAL = 32;

/** Context beyond this tells nothing more: four times what we store at most. Bounds the work on selectors by other hands. */
const MOST_CONTEXT = 4096;

/** What the caller knows about the text. */
export interface ReAnchorOptions {
  /** The text's hash equals that of the text that the selectors were described against. */
  readonly sameText?: boolean;
}

/** Finds the target's passage in a canonical text; spans are in UTF-16 units. Never throws on any text or selector. */
export function reAnchor(text: string | AnchorText, target: SelectorTarget, options: ReAnchorOptions = {}): Anchor {
  const into = typeof text === 'string' ? new AnchorText(text) : text;
  const selectors = asList((target as SelectorTarget | null | undefined)?.selector);
  const position = selectors.flatMap((selector) => positionIn(selector) ?? [])[0];
  const quote = selectors.find(isQuote);
  const was = position && spanOf(into, position);
  if (!quote) return byPosition(into.text, was, options);
  const passage = passageOf(quote, position, was);
  if (passage.exact === '') return atPosition(into.text, passage, options) ?? betweenWords(into, passage);
  return atPosition(into.text, passage, options) ?? choosePlace(into, passage);
}

/** A position without words: sure only where the text is the same; else a place to look at. */
function byPosition(text: string, was: Span | undefined, { sameText }: ReAnchorOptions): Anchor {
  if (!was || was.end > text.length) return { status: 'orphan' };
  return { status: sameText ? 'exact' : 'approximate', span: was, score: sameText ? 1 : 0.5 };
}

/** The place where it was, if the words and all that stood around still stand there. */
function atPosition(text: string, passage: Passage, { sameText }: ReAnchorOptions): Anchor | undefined {
  const { was, exact, prefix, suffix } = passage;
  if (!was || text.slice(was.start, was.end) !== exact) return undefined;
  const around = text.slice(Math.max(0, was.start - prefix.length), was.end + suffix.length);
  if (!sameText && around !== prefix + exact + suffix) return undefined;
  return { status: 'exact', span: was, score: 1 };
}

/** Units of the words beside an empty passage that stand for it. */
const BESIDE = 24;

/** An empty passage stands right before the words that followed it or, at the text's end, behind those that preceded it. */
function betweenWords(into: AnchorText, passage: Passage): Anchor {
  const { prefix, suffix, was } = passage;
  const forward = suffix !== '';
  const exact = forward ? suffix.slice(0, BESIDE) : prefix.slice(-BESIDE);
  if (exact === '') return { status: 'orphan' };
  const beside = forward ? { prefix, suffix: suffix.slice(BESIDE) } : { prefix: prefix.slice(0, -BESIDE), suffix };
  const start = was && (forward ? was.start : was.start - exact.length);
  const moved = start === undefined ? {} : { was: { start, end: start + exact.length } };
  const anchor = choosePlace(into, { ...passage, exact, ...beside, ...moved });
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

function passageOf(
  quote: TextQuoteSelector,
  position: TextPositionSelector | undefined,
  was: Span | undefined,
): Passage {
  const { exact, prefix, suffix, 'marginalia:ordinal': ordinal, 'marginalia:occurrences': occurrences } = quote;
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
    ...(was ? { was } : {}),
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
