// Three-way merge of the bodies of an annotation. Bodies are compared as a whole: two tags with one slug are two bodies.
import { tagIn } from '../model/bodies';
import { type Json, sameJson } from '../model/json';
import type { Body } from '../model/types';
import { type MergeNotice, mergeLists, type Sides } from './merge-fields';

/** Merges bodies one by one. Of two texts for one note both stay; a new text wins over a deletion. */
export function mergeBodies(sides: Sides<readonly Body[]>, id: string, notices: MergeNotice[]): readonly Body[] {
  const { base = [], ours = [], theirs = [] } = sides;
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return ours;
  if (sameJson(base, ours)) return theirs;
  const texts = (list: readonly Body[]) => list.filter((body) => tagIn(body) === undefined);
  const added = (list: readonly Body[]) => texts(list).filter((body) => !includes(base, body));
  const [mine, other] = [added(ours), added(theirs)];
  if (mine.some((body) => !includes(theirs, body)) && other.some((body) => !includes(ours, body)))
    notices.push({ id, kind: 'both-kept', message: 'Both sides wrote: both texts are kept.' });
  const gone = texts(base).some((body) => !includes(ours, body) && !includes(theirs, body));
  if (gone && mine.length > 0 !== other.length > 0)
    notices.push({
      id,
      kind: 'kept-deleted',
      message: 'A text was changed on one side and deleted on the other: kept.',
    });
  return mergeLists(base, ours, theirs) as readonly Body[];
}

function includes(list: readonly Json[], item: Json): boolean {
  return list.some((other) => sameJson(other, item));
}
