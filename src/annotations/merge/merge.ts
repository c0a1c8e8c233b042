// Three-way merge of sidecars, by annotation id and field by field. Loses no text: an edit wins over a deletion, and if both
// sides wrote a note, both texts stay. Of two values for another field ours wins, and a notice names theirs.

import { bodyFields, parseAnnotation, toJson } from '../file/parse-annotation';
import { byUnits, type JsonObject, sameJson, without } from '../model/json';
import type { Annotation, Sidecar } from '../model/types';
import { mergeArticles } from './merge-article';
import { mergeBodies } from './merge-bodies';
import { type MergeNotice, mergeFields, mergeLists, type Sides } from './merge-fields';
import { isSamePassage, mergeTargets } from './merge-targets';

/** A merged sidecar and the decisions of the merge. */
export interface Merged {
  readonly sidecar: Sidecar;
  readonly notices: readonly MergeNotice[];
}

/** The annotations of each side, by id. */
type Versions = Readonly<Record<'base' | 'ours' | 'theirs', ReadonlyMap<string, Annotation>>>;

/** Merges two versions of a sidecar that have a common base; an absent base counts as empty. */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): Merged {
  const notices: MergeNotice[] = [];
  const [was, mine, other] = [byId(base?.annotations ?? []), byId(ours.annotations), byId(theirs.annotations)];
  const merged = new Map<string, Annotation>();
  for (const id of new Set([...mine.keys(), ...other.keys()])) {
    const sides = { base: was.get(id), ours: mine.get(id), theirs: other.get(id) };
    const annotation = mergeAnnotation(sides, notices);
    if (annotation) merged.set(id, annotation);
  }
  keepAnswered(merged, { base: was, ours: mine, theirs: other }, notices);
  const annotations = [...merged.values()];
  const article = mergeArticles({ base, ours, theirs }, annotations, notices);
  const extra = mergeFields({ base: base?.extra, ours: ours.extra, theirs: theirs.extra }, '', notices);
  const kept = mergeLists(base?.kept ?? [], ours.kept, theirs.kept);
  const format = Math.max(ours.format, theirs.format);
  const order = ours.order ?? theirs.order;
  const sidecar = { format, ...(article ? { article } : {}), annotations, kept, ...(order ? { order } : {}), extra };
  return { sidecar, notices };
}

/** Merges one annotation; undefined if it is deleted. Adds its decisions to `notices`. */
export function mergeAnnotation(sides: Sides<Annotation>, notices: MergeNotice[]): Annotation | undefined {
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) {
    const remaining = ours ?? theirs;
    if (!remaining || !base) return remaining;
    if (isUnedited(base, remaining)) return undefined;
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
  const fields = { base: base && fieldsOf(base), ours: fieldsOf(ours), theirs: fieldsOf(theirs) };
  const bodies = mergeBodies({ base: base?.bodies, ours: ours.bodies, theirs: theirs.bodies }, id, notices);
  const sameBodies = [ours, theirs].find((side) => sameJson(side.bodies, bodies));
  const item = {
    id,
    ...mergeFields(fields, id, notices),
    ...modifiedOf(sides),
    ...bodyFields(sameBodies ?? { bodies, extra: {} }),
    target: toJson(mergeTargets(base, ours, theirs, notices)).target,
  };
  const merged = parseAnnotation(item, () => id);
  return typeof merged === 'string' ? ours : merged;
}

/** Whether two annotations are equal. */
export function sameAnnotation(a: Annotation, b: Annotation): boolean {
  return a === b || sameJson(toJson(a), toJson(b));
}

/** A new or changed reply counts as an edit of what it replies to: that is kept although the other side deleted it. */
function keepAnswered(merged: Map<string, Annotation>, { base, ours, theirs }: Versions, notices: MergeNotice[]): void {
  const open = [...merged.values()];
  const kept = new Set<string>();
  for (const { id, target } of open) {
    const side = ours.has(target.source) ? ours : theirs;
    const answered = side.get(target.source);
    if (!answered || merged.has(answered.id)) continue;
    const [was, now] = [base.get(id), side.get(id)];
    if (!now || (was && isUnedited(was, now) && !kept.has(id))) continue;
    merged.set(answered.id, answered);
    kept.add(answered.id);
    open.push(answered);
    notices.push({
      id: answered.id,
      kind: 'kept-deleted',
      message: 'Answered on one side and deleted on the other: kept.',
    });
  }
}

/** Whether at most the selectors were renewed: that is not an edit that wins over a deletion. */
function isUnedited(before: Annotation, after: Annotation): boolean {
  return sameAnnotation({ ...before, target: after.target }, after) && isSamePassage(before, after);
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

/** The fields that are merged one by one; bodies, target and time have rules of their own. */
function fieldsOf(annotation: Annotation): JsonObject {
  return without(toJson(annotation), ['id', 'modified', 'target', ...Object.keys(bodyFields(annotation))]);
}

/** The time of the side that changed it, so that undoing a change also restores its time; the later one if both did. */
function modifiedOf({ base, ours, theirs }: Sides<Annotation>): { modified?: string } {
  const [was, mine, other] = [base?.modified, ours?.modified, theirs?.modified];
  const later = mine === undefined || (other !== undefined && byUnits(mine, other) < 0) ? other : mine;
  const modified = base && other === was ? mine : base && mine === was ? other : later;
  return modified === undefined ? {} : { modified };
}
