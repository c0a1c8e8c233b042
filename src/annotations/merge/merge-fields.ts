// Three-way merge of the fields of JSON objects. Nothing is lost without a notice.

import { jsonText } from '../file/json-text';
import { asList, byUnits, canonicalJson, isArray, type Json, type JsonObject, sameJson } from '../model/json';

/** A decision of a merge that the user should know of. */
export interface MergeNotice {
  /** The id of the annotation or concept; for a field of the file itself, its name. */
  readonly id: string;
  readonly kind: 'kept-deleted' | 'both-kept' | 'ours-kept';
  /** One plain English sentence. */
  readonly message: string;
}

/** The three versions of a value; absent on a side that does not have it. */
export interface Sides<T> {
  readonly base?: T | undefined;
  readonly ours?: T | undefined;
  readonly theirs?: T | undefined;
}

/** Merges the fields of an object. Lists are merged as sets; of two other values ours wins, with a notice for `id`. */
export function mergeFields(sides: Sides<JsonObject>, id: string, notices: MergeNotice[]): JsonObject {
  const { base = {}, ours = {}, theirs = {} } = sides;
  const merged: [string, Json][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [was, mine, other] = [base, ours, theirs].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
    const both = !sameJson(mine, was) && !sameJson(other, was) && !sameJson(mine, other);
    if (both && [was, mine, other].every((side) => side === undefined || isArray(side))) {
      const list = mergeLists(asList(was), asList(mine), asList(other));
      if (list.length > 0) merged.push([key, list]);
      continue;
    }
    const value = sameJson(mine, was) ? other : (mine ?? (both ? other : undefined));
    if (both) {
      const lost = mine === undefined ? 'deleted here, kept' : `theirs was ${jsonText(other ?? null)}`;
      notices.push({ id: id || key, kind: 'ours-kept', message: `Both sides changed "${key}": ${lost}.` });
    }
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

/** The items of the base that both sides kept, then those that either side added, in an order that does not depend on the side. */
export function mergeLists(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  const [was, here, there] = [new Set(base.map(canonicalJson)), ours.map(canonicalJson), theirs.map(canonicalJson)];
  const [inOurs, inTheirs] = [new Set(here), new Set(there)];
  const left = base.filter((item) => inOurs.has(canonicalJson(item)) && inTheirs.has(canonicalJson(item)));
  const mine = ours.filter((_, index) => !was.has(here[index] ?? ''));
  const other = theirs.filter((_, index) => !was.has(there[index] ?? '') && !inOurs.has(there[index] ?? ''));
  const added = [...mine, ...other];
  if (mine.length > 0 && other.length > 0) added.sort((a, b) => byUnits(JSON.stringify(a), JSON.stringify(b)));
  return [...left, ...added];
}

/** The value of the side that changed it; ours if both did. */
export function newer<T>({ base, ours, theirs }: Sides<T>): T | undefined {
  const same = (a: T | undefined, b: T | undefined) => sameJson(a as Json | undefined, b as Json | undefined);
  return same(ours, base) && !same(theirs, base) ? theirs : ours;
}
