// The groups of annotations by tag, in the order and hierarchy of the codebook.
import type { TagRow } from '../../annotations';
import type { AnnotationGroup } from './annotations-tree-model';

/** A group with the groups of the tags below its tag. */
export interface NestedGroup extends AnnotationGroup {
  readonly below: readonly NestedGroup[];
  /** How many passages are in this group and below it. */
  readonly total: number;
}

/**
 * Nests groups by tag, each below that of its parent tag, which is shown even if it has no passages of its own. Groups of other kinds,
 * and the group without a tag, stay as they are; that of whole articles is first.
 * @param rows - the tags of the codebook, each after its parent
 * @param empty - whether to show tags without passages
 */
export function nestGroups(
  groups: readonly AnnotationGroup[],
  rows: readonly TagRow[],
  empty: boolean,
): readonly NestedGroup[] {
  const known = new Map(groups.filter(({ by }) => by === 'tag').map((group) => [group.key, group]));
  const made = new Map<string | undefined, NestedGroup[]>();
  const inTree = new Set(rows.map(({ slug }) => slug));
  for (const { slug, label, parent } of [...rows].reverse()) {
    const group = known.get(slug) ?? { by: 'tag', key: slug, label, entries: [] };
    const below = made.get(slug) ?? [];
    if (!empty && below.length === 0 && group.entries.length === 0) continue;
    made.set(parent, [nested(group, below), ...(made.get(parent) ?? [])]);
  }
  const others = groups.filter(({ by, key }) => by !== 'whole' && !inTree.has(key)).map((group) => nested(group, []));
  const whole = groups.filter(({ by }) => by === 'whole').map((group) => nested(group, []));
  return [...whole, ...(made.get(undefined) ?? []), ...others];
}

function nested(group: AnnotationGroup, below: readonly NestedGroup[]): NestedGroup {
  return { ...group, below, total: below.reduce((sum, { total }) => sum + total, group.entries.length) };
}
