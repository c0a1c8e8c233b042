// Three-way merge of sidecars, by id and field by field. Loses no words: an edit beats a deletion, of two edits of one
// field ours stands and theirs is told in a notice.
import { isObject, type Json, sameJson } from './json';
import { toJson } from './parse-annotation';
import type { Annotation, Body, Sidecar } from './types';

/** Something a merge decided that the reader should hear of. */
export interface MergeNotice {
  readonly id: string;
  readonly kind: 'kept-deleted' | 'conflict';
  /** One plain English sentence. */
  readonly message: string;
}

/** A merged sidecar and what was decided on the way. */
export interface Merged {
  readonly sidecar: Sidecar;
  readonly notices: readonly MergeNotice[];
}

/** Merges what two sides made of a common base; an absent base counts as empty. */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): Merged {
  const notices: MergeNotice[] = [];
  const [was, mine, other] = [byId(base?.annotations ?? []), byId(ours.annotations), byId(theirs.annotations)];
  const annotations: Annotation[] = [];
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const merged = mergeAnnotation(was.get(id), mine.get(id), other.get(id), notices);
    if (merged) annotations.push(merged);
  }
  const kept = mergeKept(base?.kept ?? [], ours.kept, theirs.kept);
  return { sidecar: { ...theirs, ...ours, extra: { ...theirs.extra, ...ours.extra }, annotations, kept }, notices };
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

function mergeAnnotation(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
  notices: MergeNotice[],
): Annotation | undefined {
  if (!ours || !theirs) {
    const left = ours ?? theirs;
    if (!left || !base) return left;
    if (sameAnnotation(left, base)) return undefined;
    notices.push({ id: left.id, kind: 'kept-deleted', message: 'Changed on one side and deleted on the other: kept.' });
    return left;
  }
  if (sameAnnotation(ours, theirs) || (base && sameAnnotation(base, theirs))) return ours;
  if (base && sameAnnotation(base, ours)) return theirs;
  return { ...theirs, ...ours, bodies: mergeBodies(base?.bodies ?? [], ours.bodies, theirs.bodies) };
}

/** Whether two annotations say the same. */
export function sameAnnotation(a: Annotation, b: Annotation): boolean {
  return a === b || sameJson(toJson(a), toJson(b));
}

function mergeBodies(base: readonly Body[], ours: readonly Body[], theirs: readonly Body[]): readonly Body[] {
  const has = (list: readonly Body[], body: Body) => list.some((other) => sameJson(other, body));
  const kept = ours.filter((body) => has(theirs, body) || !has(base, body));
  return [...kept, ...theirs.filter((body) => !has(ours, body) && !has(base, body))];
}

function mergeKept(base: readonly Json[], ours: readonly Json[], theirs: readonly Json[]): readonly Json[] {
  const has = (list: readonly Json[], item: Json) => list.some((other) => sameJson(other, item));
  const kept = ours.filter((item) => has(theirs, item) || !has(base, item) || isObject(item));
  return [...kept, ...theirs.filter((item) => !has(ours, item))];
}
