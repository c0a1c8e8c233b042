// Converts the target of a W3C annotation from JSON to the model and back. Positions and quotes that other tools write in their
// own ways are added in ours; what was written stays beside them.
import { asList, isObject, type Json, type JsonObject, numberIn, without } from '../model/json';
import type { Selector, Target } from '../model/types';

/** Reads one target; a string says what is wrong with it. Without a source it is about the article beside the file. */
export function parseTarget(value: Json | undefined): Target | string {
  if (typeof value === 'string') return { source: value, selector: understood(value, []), extra: {} };
  if (!isObject(value)) return 'has no target';
  const selector = asList(value.selector);
  if (!selector.every(isSelector)) return 'has a selector that is no object';
  const named = value.source ?? value.id;
  const given = isObject(named) ? named.id : named;
  if (typeof given !== 'string' && selector.length === 0) return 'has a target without a source';
  const source = typeof given === 'string' ? given : '';
  const isPlain = typeof value.source === 'string' || value.source === null;
  const extra = without(value, isPlain ? ['selector', 'source'] : ['selector']);
  return { source, selector: understood(source, selector), extra: isPlain ? extra : sourceFirst(extra) };
}

/** The target as W3C JSON, in our order of keys. */
export function targetJson({ source, selector, extra }: Target): Json {
  if (selector.length === 0 && Object.keys(extra).length === 0) return source;
  const isNamed = source === '' || (extra.source === undefined && extra.id === source);
  return { ...(isNamed ? {} : { source }), ...(selector.length === 0 ? {} : { selector }), ...extra };
}

function sourceFirst({ source, ...others }: JsonObject): JsonObject {
  return source === undefined ? others : { source, ...others };
}

function isSelector(selector: Json): selector is Selector {
  return isObject(selector);
}

/** The selectors, after a position and a quote made from those of other tools if they have none of their own. */
function understood(source: string, selectors: readonly Selector[]): readonly Selector[] {
  if (selectors.some(({ type }) => type === 'TextPositionSelector' || type === 'TextQuoteSelector')) return selectors;
  const fragment = source.split('#')[1];
  const made = selectors.length === 0 ? ofFragment(fragment) : selectors.map(ofOther).find((each) => each.length > 0);
  return [...(made ?? []), ...selectors];
}

function ofOther(selector: Selector): readonly Selector[] {
  if (selector.type === 'FragmentSelector') return ofFragment(selector.value);
  return selector.type === undefined ? ofRange(selector) : [];
}

/** The position in a fragment of plain text: `char=1,5` (RFC 5147). */
function ofFragment(fragment: Json | undefined): readonly Selector[] {
  const [, start, end] = (typeof fragment === 'string' && /^char=(\d{1,15}),(\d{1,15})(?:;|$)/.exec(fragment)) || [];
  return start === undefined ? [] : [{ type: 'TextPositionSelector', start: Number(start), end: Number(end) }];
}

/** A range of Recogito's text annotator: `{ quote, start, end }`. */
function ofRange({ quote, start, end }: JsonObject): readonly Selector[] {
  const [from, to] = [numberIn(start), numberIn(end)];
  const position =
    from === undefined || to === undefined ? [] : [{ type: 'TextPositionSelector', start: from, end: to }];
  return typeof quote === 'string' ? [...position, { type: 'TextQuoteSelector', exact: quote }] : position;
}
