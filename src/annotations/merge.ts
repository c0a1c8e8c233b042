// Three-way merge of sidecars, by id and field by field. Loses no words: an edit beats a deletion; of two texts for one
// note both stay; of two values for another field ours stands and a notice tells theirs.
import { tagIn } from './bodies';
import { byUnits, canonicalJson, type Json, type JsonObject, sameJson } from './json';
import { toJson } from './parse-annotation';
import type { Annotation, Body, Sidecar } from './types';

/** Something a merge decided that the reader should hear of. */
export interface MergeNotice {
  /** The annotation's id; of the file's own fields, the field. */
  readonly id: string;
  readonly kind: 'kept-deleted' | 'both-kept' | 'ours-kept';
  /** One plain English sentence. */
  readonly message: string;
}

/** A merged sidecar and what was decided on the way. */
export interface Merged {
  readonly sidecar: Sidecar;
  readonly notices: readonly MergeNotice[];
}

/** The three sides of one thing; an absent side does not have it. */
interface Sides<T> {
  readonly base?: T | undefined;
  readonly ours?: T | undefined;
  readonly theirs?: T | undefined;
}

/** Merges what two sides made of a common base; an absent base counts as empty. */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): Merged {
  const notices: MergeNotice[] = [];
  const [was, mine, other] = [byId(base?.annotations ?? []), byId(ours.annotations), byId(theirs.annotations)];
  const annotations: Annotation[] = [];
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const sides = { base: was.get(id), ours: mine.get(id), theirs: other.get(id) };
    const merged = mergeAnnotation(sides, notices);
    if (merged) annotations.push(merged);
  }
  const article = newer({ base: base?.article, ours: ours.article, theirs: theirs.article });
  const extra = mergeFields({ base: base?.extra, ours: ours.extra, theirs: theirs.extra }, '', notices);
  const kept = mergeLists(base?.kept ?? [], ours.kept, theirs.kept);
  const format = Math.max(ours.format, theirs.format);
  return { sidecar: { format, ...(article ? { article } : {}), annotations, kept, extra }, notices };
}

/** Merges one annotation; undefined where it is deleted. Adds what it decided to `notices`. */
export function mergeAnnotation(sides: Sides<Annotation>, notices: MergeNotice[]): Annotation | undefined {
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) {
    const left = ours ?? theirs;
    if (!left || !base) return left;
    if (sameWords(left, base)) return undefined;
    notices.push({ id: left.id, kind: 'kept-deleted', message: 'Changed on one side and deleted on the other: kept.' });
    return left;
  }
  if (sameAnnotation(ours, theirs) || (base && sameAnnotation(base, theirs))) return ours;
  if (base && sameAnnotation(base, ours)) return theirs;
  const { id } = ours;
  const fields = { base: base && plainFields(base), ours: plainFields(ours), theirs: plainFields(theirs) };
  const extra = mergeFields({ base: base?.extra, ours: ours.extra, theirs: theirs.extra }, id, notices);
  const target = newer({ base: base && targetOf(base), ours: targetOf(ours), theirs: targetOf(theirs) });
  return {
    id,
    ...mergeFields(fields, id, notices),
    ...latest(ours, theirs),
    bodies: mergeBodies({ base: base?.bodies, ours: ours.bodies, theirs: theirs.bodies }, id, notices),
    target: target === undefined || sameJson(target, targetOf(ours)) ? ours.target : theirs.target,
    extra,
  };
}

/** Whether two annotations say the same. */
export function sameAnnotation(a: Annotation, b: Annotation): boolean {
  return a === b || sameJson(toJson(a), toJson(b));
}

/** Whether two annotations differ at most in their target. Selectors described anew are no edit that beats a deletion. */
function sameWords(a: Annotation, b: Annotation): boolean {
  return sameAnnotation({ ...a, target: b.target }, b);
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

function targetOf(annotation: Annotation): Json {
  return toJson(annotation).target ?? null;
}

function plainFields({ motivation, creator, created }: Annotation): JsonObject {
  return { motivation, created, creator };
}

function latest(ours: Annotation, theirs: Annotation): { modified?: string } {
  const [modified] = [ours.modified, theirs.modified]
    .filter((time) => time !== undefined)
    .sort((a, b) => byUnits(b, a));
  return modified === undefined ? {} : { modified };
}

/** The side that changed the value; ours where both did. */
function newer<T>({ base, ours, theirs }: Sides<T>): T | undefined {
  const same = (a: T | undefined, b: T | undefined) => sameJson(a as Json | undefined, b as Json | undefined);
  return same(ours, base) && !same(theirs, base) ? theirs : ours;
}

function mergeFields(sides: Sides<JsonObject>, id: string, notices: MergeNotice[]): JsonObject {
  const { base = {}, ours = {}, theirs = {} } = sides;
  const merged: [string, Json][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [was, mine, other] = [base, ours, theirs].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
    const both = !sameJson(mine, was) && !sameJson(other, was) && !sameJson(mine, other);
    const value = sameJson(mine, was) ? other : (mine ?? (both ? other : undefined));
    if (both) {
      const lost = mine === undefined ? 'deleted here, kept' : `theirs was ${JSON.stringify(other)}`;
      const message = `Both sides changed "${key}": ${lost}.`;
      notices.push({ id: id || key, kind: 'ours-kept', message });
    }
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

function mergeBodies(sides: Sides<readonly Body[]>, id: string, notices: MergeNotice[]): readonly Body[] {
  const { base = [], ours = [], theirs = [] } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  const merged = mergeLists(base, ours, theirs) as readonly Body[];
  const words = (list: readonly Body[]) => list.filter((body) => tagIn(body) === undefined && !includes(base, body));
  const [mine, other] = [words(ours), words(theirs)];
  if (mine.some((body) => !includes(theirs, body)) && other.some((body) => !includes(ours, body)))
    notices.push({ id, kind: 'both-kept', message: 'Both sides wrote: both texts are kept.' });
  return onePerTag(merged);
}

function onePerTag(bodies: readonly Body[]): readonly Body[] {
  const seen = new Set<string>();
  return bodies.filter((body) => {
    const tag = tagIn(body);
    if (tag === undefined) return true;
    if (seen.has(tag)) return false;
    seen.add(tag);
    return true;
  });
}

/** What is left of the base on both sides, then what either side added, in an order that does not know the sides. */
function mergeLists(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  const [was, here, there] = [new Set(base.map(canonicalJson)), ours.map(canonicalJson), theirs.map(canonicalJson)];
  const [inOurs, inTheirs] = [new Set(here), new Set(there)];
  const left = base.filter((item) => inOurs.has(canonicalJson(item)) && inTheirs.has(canonicalJson(item)));
  const mine = ours.filter((_, index) => !was.has(here[index] ?? ''));
  const other = theirs.filter((_, index) => !was.has(there[index] ?? '') && !inOurs.has(there[index] ?? ''));
  const added = [...mine, ...other];
  if (mine.length > 0 && other.length > 0) added.sort((a, b) => byUnits(JSON.stringify(a), JSON.stringify(b)));
  return [...left, ...added];
}

function includes(list: readonly Json[], item: Json): boolean {
  return list.some((other) => sameJson(other, item));
}
