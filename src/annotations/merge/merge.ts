// Three-way merge of sidecars, by id and field by field. Loses no words: an edit beats a deletion; of two texts for one
// note both stay; of two values for another field ours stands and a notice tells theirs.

import { toJson } from '../file/parse-annotation';
import { tagIn } from '../model/bodies';
import { byUnits, type Json, type JsonObject, sameJson } from '../model/json';
import type { Annotation, Body, Sidecar } from '../model/types';
import { type MergeNotice, mergeFields, mergeLists, newer, type Sides } from './merge-fields';

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
    ...modifiedOf(sides),
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

/** That of the side that changed it, so that taking a change back takes its time back too; the later one where both did. */
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

function includes(list: readonly Json[], item: Json): boolean {
  return list.some((other) => sameJson(other, item));
}
