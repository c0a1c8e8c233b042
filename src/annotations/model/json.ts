// JSON values: types and type guards. Objects are never copied by assignment, so that a `__proto__` key stays a plain key.

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; a key may be absent. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether the value is an object; false for null and arrays. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is an array. `Array.isArray` alone does not narrow readonly arrays. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as a list, as JSON-LD writes sets: an array as it is, an absent value or null as [], any other as a list of one. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

/** The object without the given keys; the other keys keep their order. */
export function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** Whether two JSON values are equal; the order of keys does not count. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isArray(a) && isArray(b)) return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}

/** The value as JSON text with sorted keys: equal values give equal texts. For sets and look-ups. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byUnits(a, b))) : inner,
  );
}

/** Compares strings by their UTF-16 units: the same order on every machine, unlike a locale's. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A number that JavaScript cannot hold is an object with this one key and the number's text as its value.
 * The key is a Unicode noncharacter, reserved for a program's internal use.
 */
export const NUMBER_TEXT = '\uFDD0';

/** The value as a number, as exactly as JavaScript can hold it; undefined if it is not a number. */
export function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const written = isObject(value) ? value[NUMBER_TEXT] : undefined;
  return typeof written === 'string' ? Number(written) : undefined;
}
