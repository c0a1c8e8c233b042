// Joins a weekday with its date: `Friday, Oct. 13`. The date decides; a weekday that contradicts it is ignored.
import { gapBetween, gaps, joined, mergePairs } from './merge';

const BETWEEN = gaps('', 'comma', 'comma the');

/** `Friday, Oct. 13`, `Thursday 27 January 2022`, `this coming Sunday, March eighth`. */
export const WEEKDAY_WITH_DATE = mergePairs((left, right, block) => {
  if (left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar') return undefined;
  if (left.meaning.weekday === undefined || right.meaning.day === undefined || left.meaning.day !== undefined)
    return undefined;
  if (!BETWEEN.has(gapBetween(left, right, block))) return undefined;
  const meaning = { ...right.meaning, weekday: left.meaning.weekday };
  return joined(left, right, { meaning, rule: right.rule });
});
