// `Friday, Oct. 13` and `Oct. 13, a Friday`-like pairs: one day, named twice. The date rules; a weekday that contradicts it is doubt.
import { gapBetween, gaps, joined, mergePairs } from './merge';

const TOGETHER = gaps('', 'comma', 'comma the');

/** `Friday, Oct. 13`, `Thursday 27 January 2022`, `this coming Sunday, March eighth`. */
export const WEEKDAY_WITH_DATE = mergePairs((left, right, block) => {
  if (left.meaning.kind !== 'calendar' || right.meaning.kind !== 'calendar') return undefined;
  if (left.meaning.weekday === undefined || right.meaning.day === undefined || left.meaning.day !== undefined)
    return undefined;
  if (!TOGETHER.has(gapBetween(left, right, block))) return undefined;
  const meaning = { ...right.meaning, weekday: left.meaning.weekday };
  return joined(left, right, { meaning, rule: right.rule });
});
