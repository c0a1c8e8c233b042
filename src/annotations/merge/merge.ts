// Three-way merge of sidecars, by annotation id and field by field. Loses no text: an edit wins over a deletion, and if both
// sides wrote a note, both texts stay. Of two values for another field ours wins, and a notice names theirs.

import { toJson } from '../file/parse-annotation';
import { tagIn } from '../model/bodies';
import { byUnits, type Json, type JsonObject, sameJson } from '../model/json';
import type { Annotation, Body, Sidecar } from '../model/types';
import { type MergeNotice, mergeFields, mergeLists, newer, type Sides } from './merge-fields';

/** A merged sidecar and the decisions of the merge. */
export interface Merged {
  readonly sidecar: Sidecar;
  readonly notices: readonly MergeNotice[];
}

/** Merges two versions of a sidecar that have a common base; an absent base counts as empty. */
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

/** Merges one annotation; undefined if it is deleted. Adds its decisions to `notices`. */
export function mergeAnnotation(sides: Sides<Annotation>, notices: MergeNotice[]): Annotation | undefined {
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) {
    const remaining = ours ?? theirs;
    if (!remaining || !base) return remaining;
    if (sameExceptTarget(remaining, base)) return undefined;
    notices.push({
      id: remaining.id,
      kind: 'kept-deleted',
      message: 'Changed on one side and deleted on the other: kept.',
    });
    return remaining;
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
    ...modifiedOf(sides),
    bodies: mergeBodies({ base: base?.bodies, ours: ours.bodies, theirs: theirs.bodies }, id, notices),
    target: target === undefined || sameJson(target, targetOf(ours)) ? ours.target : theirs.target,
    extra,
  };
}

/** Whether two annotations are equal. */
export function sameAnnotation(a: Annotation, b: Annotation): boolean {
  return a === b || sameJson(toJson(a), toJson(b));
}

/** Whether two annotations differ at most in their target. Refreshed selectors are not an edit that wins over a deletion. */
function sameExceptTarget(a: Annotation, b: Annotation): boolean {
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

/** The time of the side that changed it, so that undoing a change also restores its time; the later one if both did. */
function modifiedOf({ base, ours, theirs }: Sides<Annotation>): { modified?: string } {
  const [was, mine, other] = [base?.modified, ours?.modified, theirs?.modified];
  const later = mine === undefined || (other !== undefined && byUnits(mine, other) < 0) ? other : mine;
  const modified = base && other === was ? mine : base && mine === was ? other : later;
  return modified === undefined ? {} : { modified };
}

function mergeBodies(sides: Sides<readonly Body[]>, id: string, notices: MergeNotice[]): readonly Body[] {
  const { base = [], ours = [], theirs = [] } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  const merged = mergeLists(base, ours, theirs) as readonly Body[];
  const addedTexts = (list: readonly Body[]) =>
    list.filter((body) => tagIn(body) === undefined && !includes(base, body));
  const [mine, other] = [addedTexts(ours), addedTexts(theirs)];
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

function includes(list: readonly Json[], item: Json): boolean {
  return list.some((other) => sameJson(other, item));
}
