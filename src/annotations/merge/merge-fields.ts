// Three-way merge of the fields of JSON objects. Nothing is lost without a notice.

import { jsonText } from '../file/json-text';
import { asList, byUnits, canonicalJson, isArray, type Json, type JsonObject, sameJson } from '../model/json';

/** A decision of a merge that the user should know of. */
export interface MergeNotice {
  /** The id of the annotation or concept; for a field of the file itself, its name. */
  readonly id: string;
  readonly kind: 'kept-deleted' | 'both-kept' | 'ours-kept' | 'theirs-kept';
  /** One plain English sentence. */
  readonly message: string;
}

/** The three versions of a value; absent on a side that does not have it. */
export interface Sides<T> {
  readonly base?: T | undefined;
  readonly ours?: T | undefined;
  readonly theirs?: T | undefined;
}

/** Merges the fields of an object. Lists are merged item by item; of two other values ours wins, with a notice for `id`. */
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
    if (both) notices.push({ id: id || key, kind: 'ours-kept', message: overridden(key, mine, other) });
    const ourValue = mine === undefined && both ? other : mine;
    const value = sameJson(mine, was) ? other : ourValue;
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

/** What to say of a field that both sides changed. A value wins over a deletion. */
function overridden(key: string, mine: Json | undefined, other: Json | undefined): string {
  const decision =
    mine === undefined
      ? 'deleted here, kept'
      : other === undefined
        ? 'theirs was deleted'
        : `theirs was ${jsonText(other)}`;
  return `Both sides changed "${key}": ${decision}.`;
}

/**
 * Merges lists item by item: each item as often as the side that changed its number has it; if both did, as the one that has
 * more. First those of the base, then those that either side added, in an order that does not depend on the side.
 */
export function mergeLists(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  const [was, mine, other] = [countsOf(base), countsOf(ours), countsOf(theirs)];
  const left = new Map<string, number>();
  for (const key of [...mine.keys(), ...other.keys()]) {
    const [before, here, there] = [was, mine, other].map((counts) => counts.get(key) ?? 0) as [number, number, number];
    left.set(key, here === before ? there : there === before ? here : Math.max(here, there));
  }
  const take = (items: readonly Json[]) =>
    items.filter((item) => {
      const key = canonicalJson(item);
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count > 0;
    });
  const kept = take(base);
  const [added, others] = [take(ours), take(theirs)];
  const both = [...added, ...others];
  if (added.length > 0 && others.length > 0) both.sort((a, b) => byUnits(JSON.stringify(a), JSON.stringify(b)));
  return [...kept, ...both];
}

function countsOf(items: readonly Json[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.map(canonicalJson)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The value of the side that changed it; ours if both did. */
export function newer<T>({ base, ours, theirs }: Sides<T>): T | undefined {
  const same = (a: T | undefined, b: T | undefined) => sameJson(a as Json | undefined, b as Json | undefined);
  return same(ours, base) && !same(theirs, base) ? theirs : ours;
}
