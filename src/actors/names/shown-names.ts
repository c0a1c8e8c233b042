// Names that the words themselves show, in place of what the tagger made of them.
import type { TaggedName } from '../name-model/tag-names';
import type { TypeScores } from '../types';

/** As certain as the tagger usually is. */
export const PERSON: TypeScores = { person: 0.9, organization: 0.05, place: 0, other: 0.05 };
export const ORGANIZATION: TypeScores = { person: 0, organization: 0.9, place: 0.05, other: 0.05 };
export const PLACE: TypeScores = { person: 0, organization: 0.05, place: 0.9, other: 0.05 };

/** The names with those of `shown` in place of all that they overlap. Both are sorted by start; of two in `shown` that overlap, the first counts. Linear. */
export function withShownNames(names: readonly TaggedName[], shown: readonly TaggedName[]): readonly TaggedName[] {
  if (shown.length === 0) return names;
  const all: TaggedName[] = [];
  let at = 0;
  let end = -1;
  for (const name of shown) {
    if (name.first <= end) continue;
    for (let before = names[at]; before && before.first <= name.last; before = names[++at]) {
      if (before.first > end && before.last < name.first) all.push(before);
    }
    all.push(name);
    end = name.last;
  }
  for (const name of names.slice(at)) if (name.first > end) all.push(name);
  return all;
}

/** The name that covers the token at `at`; undefined if there is none. `names` are sorted. */
export function nameAt(names: readonly TaggedName[], at: number): TaggedName | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.last ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name && name.first <= at ? name : undefined;
}
