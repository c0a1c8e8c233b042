// The groups of the Annotations view in the order and under the parents that the codebook gives its tags.

import type { TagRow } from '../../annotations';
import type { AnnotationGroup } from './annotations-tree-model';

/** A group with the groups of the tags below it. */
export interface NestedGroup extends AnnotationGroup {
  readonly below: readonly NestedGroup[];
  /** Passages here and below. */
  readonly total: number;
}

/**
 * Groups by tag, each under its parent's, which shows without passages of its own too. Groups of other kinds, and of no tag, stay
 * as they are. `rows` are the codebook's tags, each behind its parent; `empty` also shows those without passages.
 */
export function nestGroups(
  groups: readonly AnnotationGroup[],
  rows: readonly TagRow[],
  empty: boolean,
): readonly NestedGroup[] {
  const known = new Map(groups.map((group) => [group.key, group]));
  const made = new Map<string | undefined, NestedGroup[]>();
  const inTree = new Set(rows.map(({ slug }) => slug));
  for (const { slug, label, parent } of [...rows].reverse()) {
    const group = known.get(slug) ?? { by: 'tag', key: slug, label, entries: [] };
    const below = made.get(slug) ?? [];
    if (!empty && below.length === 0 && group.entries.length === 0) continue;
    made.set(parent, [nested(group, below), ...(made.get(parent) ?? [])]);
  }
  const others = groups.filter(({ key }) => !inTree.has(key)).map((group) => nested(group, []));
  return [...(made.get(undefined) ?? []), ...others];
}

function nested(group: AnnotationGroup, below: readonly NestedGroup[]): NestedGroup {
  return { ...group, below, total: below.reduce((sum, { total }) => sum + total, group.entries.length) };
}
