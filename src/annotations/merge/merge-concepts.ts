// Three-way merge of codebooks and actor decisions, by concept id and field by field. An edit wins over a deletion.
import { asList, isObject, type Json, type JsonObject, sameJson, without } from '../model/json';
import { type MergeNotice, mergeFields, mergeLists, newer, type Sides } from './merge-fields';

/** Merges two pages of concepts, as JSON, that have a common base. Concepts without an id of their own are kept from both sides. */
export function mergeConcepts(sides: Sides<JsonObject>, notices: MergeNotice[]): JsonObject {
  const [base, ours, theirs] = [pageParts(sides.base), pageParts(sides.ours), pageParts(sides.theirs)];
  const order = orderOf([...base.byId.keys()], [...ours.byId.keys()], [...theirs.byId.keys()]);
  const concepts = order.flatMap((id) => {
    const versions = { base: base.byId.get(id), ours: ours.byId.get(id), theirs: theirs.byId.get(id) };
    const merged = mergeConcept(versions, id, notices);
    return merged ? [merged] : [];
  });
  const fields = { base: base.fields, ours: ours.fields, theirs: theirs.fields };
  const others = mergeLists(base.others, ours.others, theirs.others);
  return { ...mergeFields(fields, '', notices), concepts: [...concepts, ...others] };
}

/** The parts of a page. */
interface PageParts {
  readonly fields: JsonObject;
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Concepts without an id, or with the id of another. */
  readonly others: readonly Json[];
}

function pageParts(page: JsonObject = {}): PageParts {
  const byId = new Map<string, JsonObject>();
  const others: Json[] = [];
  for (const concept of asList(page.concepts)) {
    if (isObject(concept) && typeof concept.id === 'string' && !byId.has(concept.id)) byId.set(concept.id, concept);
    else others.push(concept);
  }
  return { fields: without(page, ['concepts']), byId, others };
}

function mergeConcept(sides: Sides<JsonObject>, id: string, notices: MergeNotice[]): JsonObject | undefined {
  const { base, ours, theirs } = sides;
  if (ours && theirs) return mergeFields(sides, id, notices);
  const remaining = ours ?? theirs;
  if (!remaining || !base) return remaining;
  if (sameJson(remaining, base)) return undefined;
  notices.push({ id, kind: 'kept-deleted', message: 'Changed on one side and deleted on the other: kept.' });
  return remaining;
}

/**
 * The order of the side that changed it, or ours if both did. A concept that only the other side has is put before the one
 * that it precedes there.
 */
function orderOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const [here, there] = [new Set(ours), new Set(theirs)];
  const common = (ids: readonly string[]) => ids.filter((id) => here.has(id) && there.has(id));
  const first = newer({ base: common(base), ours: common(ours), theirs: common(theirs) });
  const [main, other] = sameJson(first, common(ours)) ? [ours, theirs] : [theirs, ours];
  const known = new Set(main);
  const inserted = new Map<string, string[]>();
  let waiting: string[] = [];
  for (const id of other) {
    if (!known.has(id)) waiting.push(id);
    else {
      inserted.set(id, waiting);
      waiting = [];
    }
  }
  return [...main.flatMap((id) => [...(inserted.get(id) ?? []), id]), ...waiting];
}
