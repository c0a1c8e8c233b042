// Three-way merge of codebooks and decisions about actors, by a concept's id and field by field; an edit beats a deletion.
import { asList, isObject, type Json, type JsonObject, sameJson, without } from '../model/json';
import { type MergeNotice, mergeFields, mergeLists, newer, type Sides } from './merge-fields';

/** Merges two pages of concepts, as JSON, that have a common base. What has no id of its own is kept from both sides. */
export function mergeConcepts(sides: Sides<JsonObject>, notices: MergeNotice[]): JsonObject {
  const [base, ours, theirs] = [sortedOut(sides.base), sortedOut(sides.ours), sortedOut(sides.theirs)];
  const order = orderOf([...base.named.keys()], [...ours.named.keys()], [...theirs.named.keys()]);
  const concepts = order.flatMap((id) => {
    const versions = { base: base.named.get(id), ours: ours.named.get(id), theirs: theirs.named.get(id) };
    const merged = mergeConcept(versions, id, notices);
    return merged ? [merged] : [];
  });
  const fields = { base: base.fields, ours: ours.fields, theirs: theirs.fields };
  const others = mergeLists(base.others, ours.others, theirs.others);
  return { ...mergeFields(fields, '', notices), concepts: [...concepts, ...others] };
}

/** A page taken apart. */
interface Parts {
  readonly fields: JsonObject;
  /** Concepts by id. */
  readonly named: ReadonlyMap<string, JsonObject>;
  /** What has no id, or that of another. */
  readonly others: readonly Json[];
}

function sortedOut(page: JsonObject = {}): Parts {
  const named = new Map<string, JsonObject>();
  const others: Json[] = [];
  for (const concept of asList(page.concepts)) {
    if (isObject(concept) && typeof concept.id === 'string' && !named.has(concept.id)) named.set(concept.id, concept);
    else others.push(concept);
  }
  return { fields: without(page, ['concepts']), named, others };
}

function mergeConcept(sides: Sides<JsonObject>, id: string, notices: MergeNotice[]): JsonObject | undefined {
  const { base, ours, theirs } = sides;
  if (ours && theirs) return mergeFields(sides, id, notices);
  const left = ours ?? theirs;
  if (!left || !base) return left;
  if (sameJson(left, base)) return undefined;
  notices.push({ id, kind: 'kept-deleted', message: 'Changed on one side and deleted on the other: kept.' });
  return left;
}

/** The order of the side that changed it, ours where both did; what only the other has stands before what it preceded there. */
function orderOf(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const [here, there] = [new Set(ours), new Set(theirs)];
  const common = (ids: readonly string[]) => ids.filter((id) => here.has(id) && there.has(id));
  const first = newer({ base: common(base), ours: common(ours), theirs: common(theirs) });
  const [main, other] = sameJson(first, common(ours)) ? [ours, theirs] : [theirs, ours];
  const known = new Set(main);
  const ahead = new Map<string, string[]>();
  let waiting: string[] = [];
  for (const id of other) {
    if (!known.has(id)) waiting.push(id);
    else {
      ahead.set(id, waiting);
      waiting = [];
    }
  }
  return [...main.flatMap((id) => [...(ahead.get(id) ?? []), id]), ...waiting];
}
