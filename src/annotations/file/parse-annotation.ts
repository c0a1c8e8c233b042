// Converts a W3C annotation from JSON to the model and back. An item with a field of a wrong type is rejected.
import { asList, isArray, isObject, type Json, type JsonObject, without } from '../model/json';
import type { Annotation, Body, Selector, Target } from '../model/types';

const KNOWN = ['id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target'];

/** Reads one annotation; a string says what is wrong with it. `newId` makes the id of an item without one. */
export function parseAnnotation(item: Json, newId: (item: JsonObject) => string): Annotation | string {
  if (!isObject(item)) return 'is no object';
  if (item.type !== undefined && !asList(item.type).includes('Annotation')) return 'is of another type than Annotation';
  if (item.id !== undefined && (typeof item.id !== 'string' || item.id === '')) return 'has an id that is no text';
  for (const field of ['created', 'modified'] as const)
    if (item[field] !== undefined && typeof item[field] !== 'string') return `has a "${field}" that is no date`;
  const bodies = asList(item.body);
  if (!bodies.every(isBody)) return 'has a body that is neither text nor object';
  const target = parseTarget(item.target);
  if (typeof target === 'string') return target;
  return {
    id: typeof item.id === 'string' ? item.id : newId(item),
    ...stringField(item, 'motivation'),
    ...stringField(item, 'created'),
    ...stringField(item, 'modified'),
    ...stringField(item, 'creator'),
    bodies,
    target,
    extra: extraOf(item),
  };
}

/** The annotation as W3C JSON, in our order of keys. */
export function toJson(annotation: Annotation): JsonObject {
  const { id, motivation, created, modified, creator, bodies, target, extra } = annotation;
  return {
    id,
    type: 'Annotation',
    ...(motivation === undefined ? {} : { motivation }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(creator === undefined ? {} : { creator }),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetJson(target),
    ...extra,
  };
}

/** A field as an object to spread; {} if it is absent or not a string. */
function stringField<K extends string>(item: JsonObject, key: K): { readonly [P in K]?: string } {
  const value = item[key];
  return typeof value === 'string' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}

function extraOf(item: JsonObject): JsonObject {
  const structured = (['motivation', 'creator'] as const).filter(
    (key) => item[key] !== undefined && typeof item[key] !== 'string',
  );
  const plain = item.type === undefined || item.type === 'Annotation';
  const dropped = KNOWN.filter((key) => !structured.some((kept) => kept === key) && (plain || key !== 'type'));
  const rest = without(item, dropped);
  return isArray(item.target) && item.target.length > 1 ? { ...rest, target: item.target } : rest;
}

function isBody(body: Json): body is Body {
  return typeof body === 'string' || isObject(body);
}

function parseTarget(value: Json | undefined): Target | string {
  const [first] = asList(value);
  if (typeof first === 'string') return { source: first, selector: [], extra: {} };
  if (!isObject(first)) return 'has no target';
  const named = first.source ?? first.id;
  const source = isObject(named) ? named.id : named;
  if (typeof source !== 'string') return 'has a target without a source';
  const selector = asList(first.selector);
  if (!selector.every(isSelector)) return 'has a selector that is no object';
  const structured = isObject(first.source) || first.source === undefined;
  const extra = without(first, structured && first.source === undefined ? ['selector'] : ['selector', 'source']);
  return { source, selector, extra: isObject(first.source) ? { source: first.source, ...extra } : extra };
}

function isSelector(selector: Json): selector is Selector {
  return isObject(selector);
}

function targetJson({ source, selector, extra }: Target): Json {
  if (selector.length === 0 && Object.keys(extra).length === 0) return source;
  const named = extra.source === undefined && extra.id === source ? {} : { source };
  return { ...named, ...(selector.length === 0 ? {} : { selector }), ...extra };
}
