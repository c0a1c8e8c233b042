// Converts a W3C annotation from JSON to the model and back. An item with a field of a wrong type is rejected.
// A field that another tool writes in another shape than ours, as one body without a list, stays in `extra` as it was written,
// and is written so for as long as its content is the same.
import { agentName } from '../model/agents';
import { asList, isArray, isObject, type Json, type JsonObject, sameJson, without } from '../model/json';
import type { Annotation, Body } from '../model/types';
import { parseTarget, targetJson } from './parse-target';

const KNOWN = ['id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'bodyValue', 'target'];

/** Reads one annotation; a string says what is wrong with it. `newId` makes the id of an item without one. */
export function parseAnnotation(item: Json, newId: (item: JsonObject) => string): Annotation | string {
  if (!isObject(item)) return 'is no object';
  if (item.type !== undefined && !asList(item.type).includes('Annotation')) return 'is of another type than Annotation';
  if (item.id !== undefined && (typeof item.id !== 'string' || item.id === '')) return 'has an id that is no text';
  for (const field of ['created', 'modified'] as const)
    if (item[field] !== undefined && typeof item[field] !== 'string') return `has a "${field}" that is no date`;
  const bodies = bodiesIn(item);
  if (!bodies.every(isBody)) return 'has a body that is neither text nor object';
  const target = parseTarget(firstOf(item.target));
  if (typeof target === 'string') return target;
  const motivations = asList(item.motivation).filter((each) => typeof each === 'string');
  const plain = {
    id: typeof item.id === 'string' ? item.id : newId(item),
    ...textField('motivation', motivations.find((each) => each === 'replying') ?? motivations[0]),
    ...textField('created', item.created),
    ...textField('modified', item.modified),
    ...textField('creator', agentName(item.creator)),
    bodies,
    target,
  };
  return { ...plain, extra: extraOf(item, toJson({ ...plain, extra: {} })) };
}

/** The annotation as W3C JSON, in our order of keys. */
export function toJson(annotation: Annotation): JsonObject {
  const { id, motivation, created, modified, creator, extra } = annotation;
  return {
    id,
    type: 'Annotation',
    ...(motivation === undefined ? {} : { motivation }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(creator === undefined ? {} : { creator }),
    ...bodyFields(annotation),
    target: targetField(annotation),
    ...without(extra, typeof extra.bodyValue === 'string' ? ['body', 'bodyValue', 'target'] : ['body', 'target']),
  };
}

/** The fields with the bodies: as they were written, if they are the same; none without a body. */
export function bodyFields({ bodies, extra }: Pick<Annotation, 'bodies' | 'extra'>): JsonObject {
  const { body, bodyValue } = extra;
  const isWritten = (body !== undefined || bodyValue !== undefined) && sameJson(bodiesIn(extra), bodies);
  if (!isWritten) return bodies.length === 0 ? {} : { body: bodies };
  return { ...(body === undefined ? {} : { body }), ...(typeof bodyValue === 'string' ? { bodyValue } : {}) };
}

/** Targets after the first: they are kept, and not shown. */
export function otherTargets({ extra }: Pick<Annotation, 'extra'>): readonly Json[] {
  return asList(extra.target).slice(1);
}

function targetField({ target, extra }: Annotation): Json {
  const { target: written } = extra;
  if (written !== undefined && sameJson({ ...target }, { ...(parseTarget(firstOf(written)) as object) }))
    return written;
  const others = otherTargets({ extra });
  return others.length === 0 ? targetJson(target) : [targetJson(target), ...others];
}

/** The bodies; a `bodyValue` is short for a text without a purpose (W3C 3.2.5). */
function bodiesIn({ body, bodyValue }: JsonObject): readonly Body[] {
  const short = typeof bodyValue === 'string' ? [{ type: 'TextualBody', value: bodyValue, format: 'text/plain' }] : [];
  return [...asList(body), ...short] as readonly Body[];
}

function firstOf(value: Json | undefined): Json | undefined {
  return isArray(value) ? value[0] : value;
}

/** A field as an object to spread; {} if it is absent or no text. */
function textField<K extends string>(key: K, value: Json | undefined): { readonly [P in K]?: string } {
  return typeof value === 'string' ? ({ [key]: value } as { readonly [P in K]?: string }) : {};
}

/** Unknown fields, and known ones that would not be written as they are. */
function extraOf(item: JsonObject, ours: JsonObject): JsonObject {
  return without(
    item,
    KNOWN.filter((key) => item[key] === undefined || sameJson(item[key], ours[key])),
  );
}

function isBody(body: Json): body is Body {
  return typeof body === 'string' || isObject(body);
}
