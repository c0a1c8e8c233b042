// The ordered list of all merges.
import { COMPOUND_DURATION } from './compound-duration';
import { DAY_WITH_CLOCK, DAY_WITH_PART, DAYLIGHT_OF_DAY, PART_OF_NAMED_DAY } from './day-time';
import { EDGE_MODIFIER } from './edge-modifiers';
import type { Merge } from './merge';
import { OFFSET_FROM_DATE, UNIT_FROM_DAY } from './offset-from-date';
import { YEAR_OF_RANGE } from './range-year';
import { HOLIDAY_WEEKEND, WEEK_OF } from './week-of';
import { WEEKDAY_WITH_DATE } from './weekday-date';
import { DATE_SEQUENCE, SET_SEQUENCE, WEEKDAY_SEQUENCE } from './weekday-sequence';
import { WITH_YEAR } from './with-year';

/** All merges, in order: first what is one day, then its time, its year, the modifiers before it. */
export const MERGES: readonly Merge[] = [
  WEEKDAY_WITH_DATE,
  DAY_WITH_PART,
  DAYLIGHT_OF_DAY,
  WITH_YEAR,
  YEAR_OF_RANGE,
  DAY_WITH_CLOCK,
  PART_OF_NAMED_DAY,
  WEEK_OF,
  HOLIDAY_WEEKEND,
  OFFSET_FROM_DATE,
  UNIT_FROM_DAY,
  SET_SEQUENCE,
  WEEKDAY_SEQUENCE,
  DATE_SEQUENCE,
  COMPOUND_DURATION,
  EDGE_MODIFIER,
];
