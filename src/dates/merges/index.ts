// THE order of the merges.
import { DAY_WITH_CLOCK, DAY_WITH_PART, LIGHT_OF_DAY, PART_OF_NAMED_DAY } from './day-time';
import { EDGE } from './edges';
import { COMPOUND_LENGTH } from './lengths';
import { MOVED, UNIT_FROM_DAY } from './moved';
import type { Merge } from './pairs';
import { YEAR_OF_RANGE } from './range-year';
import { FEAST_WEEKEND, WEEK_OF } from './week-of';
import { WEEKDAY_WITH_DATE } from './weekday-date';
import { WEEKDAY_ROW } from './weekday-row';
import { WITH_YEAR } from './with-year';

/** Every merge, in order: what is one day first, then its time, its year, its edge. */
export const MERGES: readonly Merge[] = [
  WEEKDAY_WITH_DATE,
  DAY_WITH_PART,
  LIGHT_OF_DAY,
  WITH_YEAR,
  YEAR_OF_RANGE,
  DAY_WITH_CLOCK,
  PART_OF_NAMED_DAY,
  WEEK_OF,
  FEAST_WEEKEND,
  MOVED,
  UNIT_FROM_DAY,
  WEEKDAY_ROW,
  COMPOUND_LENGTH,
  EDGE,
];
