// Ranges with the year at the end: `from May 3 to June 4, 2011`, `between June and August 2012`. The first date gets the year too.
import type { CalendarMeaning } from '../meaning';
import { gapBetween, gaps, mergeEach } from './merge';

const CONJUNCTIONS = gaps('hyphen', 'to', 'through', 'until', 'and', 'or');

/** Gives the year of the second date to the first. `December to March 2012` began the year before. */
export const YEAR_OF_RANGE = mergeEach((left, block, index, candidates) => {
  const right = candidates[index + 1];
  if (!right || left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar') return left;
  if (!CONJUNCTIONS.has(gapBetween(left, right, block))) return left;
  const year = yearOf(left.meaning, right.meaning);
  return year === undefined ? left : { ...left, meaning: { ...left.meaning, year } };
});

function yearOf(left: CalendarMeaning, right: CalendarMeaning): number | undefined {
  if (left.year !== undefined || left.yearShift !== undefined || left.which !== undefined) return undefined;
  if (left.month === undefined || right.month === undefined || right.year === undefined) return undefined;
  if (left.grain !== right.grain) return undefined;
  return left.month > right.month ? right.year - 1 : right.year;
}
