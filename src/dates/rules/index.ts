// The ordered list of all rules. A longer match wins wherever its rule stands; of equally long ones the earlier rule.
import { FULL_DATE, MONTH_YEAR, NINE_ELEVEN, NUMERIC_DATE, SHORT_DATE, SLASHED_DAY } from './absolute';
import { QUARTER_OF_UNIT, UNITS_AGO, UNITS_FROM_EVENT, UNITS_LATER, YEAR_AGO } from './ago-later';
import { BEFORE_LAST } from './before-last';
import { CLOCK, CLOCK_SPAN, CLOCK_WORD, PART_OF_DAY, PARTS_AGO } from './clock';
import { DAY_IN_WEEKS, WEEKS_FROM_DAY } from './counted-weeks';
import { DAY_ALONE, PART_OF_MONTH } from './day-of-month';
import { DAY_WORD, OVERNIGHT, TONIGHT } from './day-word';
import { CENTURY, CENTURY_LIST, DECADE } from './decade-century';
import {
  AMOUNT_OF_UNITS,
  BARE_UNITS,
  CHOSEN_UNIT_AND_HALF,
  CHOSEN_UNITS,
  ELAPSED_TIME,
  ONE_UNIT,
  THE_UNITS,
  UNIT_ADJECTIVE,
  UNIT_LONG,
} from './duration';
import { EVENT_DAY } from './event-day';
import { HOLIDAY, HOLIDAY_DAY, NAMED_DAY } from './holiday';
import { MONTH_ALONE, MONTH_CHOSEN } from './month';
import { MONTH_DAY, MONTH_DAY_SPAN, WEEKDAYS_OF_MONTH } from './month-day';
import {
  FISCAL_YEAR,
  HALF,
  PERIOD,
  QUARTER,
  QUARTER_CODE,
  QUARTER_LIST,
  QUARTER_MENTIONED,
  SAME_PERIOD,
} from './quarter';
import { compileRule } from './rule';
import { SEASON_ALONE, SEASON_CHOSEN, SEASON_OF_YEAR } from './season';
import { EVERY_NAMED, EVERY_UNIT, FREQUENCY_ADVERB, NTH_OF_EVERY, TIMES_A_UNIT } from './set';
import { UNIT_AFTER_ANOTHER, UNIT_BEFORE, UNIT_CHOSEN, UNIT_DEFINITE } from './this-last-next';
import { EDGE_OF_UNIT, UNIT_END } from './unit-edge';
import { FUTURE, PAST, PRESENT } from './vague-reference';
import { WEEKDAY } from './weekday';
import { YEAR_ALONE, YEAR_OF_ERA, YEAR_SPAN } from './year';

/** All rules, compiled. */
export const RULES = [
  NUMERIC_DATE,
  NINE_ELEVEN,
  SLASHED_DAY,
  FULL_DATE,
  SHORT_DATE,
  MONTH_DAY,
  MONTH_DAY_SPAN,
  WEEKDAYS_OF_MONTH,
  MONTH_YEAR,
  DAY_ALONE,
  PART_OF_MONTH,
  NAMED_DAY,
  HOLIDAY_DAY,
  HOLIDAY,
  MONTH_CHOSEN,
  MONTH_ALONE,
  QUARTER,
  QUARTER_LIST,
  QUARTER_CODE,
  QUARTER_MENTIONED,
  SAME_PERIOD,
  PERIOD,
  HALF,
  FISCAL_YEAR,
  SEASON_OF_YEAR,
  SEASON_CHOSEN,
  SEASON_ALONE,
  DECADE,
  CENTURY,
  CENTURY_LIST,
  YEAR_OF_ERA,
  YEAR_SPAN,
  YEAR_ALONE,
  BEFORE_LAST,
  WEEKS_FROM_DAY,
  DAY_IN_WEEKS,
  WEEKDAY,
  DAY_WORD,
  TONIGHT,
  OVERNIGHT,
  CLOCK,
  CLOCK_SPAN,
  CLOCK_WORD,
  PART_OF_DAY,
  PARTS_AGO,
  UNITS_AGO,
  QUARTER_OF_UNIT,
  YEAR_AGO,
  UNITS_LATER,
  UNITS_FROM_EVENT,
  EDGE_OF_UNIT,
  UNIT_END,
  UNIT_AFTER_ANOTHER,
  UNIT_BEFORE,
  EVENT_DAY,
  UNIT_CHOSEN,
  UNIT_DEFINITE,
  EVERY_UNIT,
  EVERY_NAMED,
  NTH_OF_EVERY,
  TIMES_A_UNIT,
  FREQUENCY_ADVERB,
  CHOSEN_UNITS,
  CHOSEN_UNIT_AND_HALF,
  AMOUNT_OF_UNITS,
  ONE_UNIT,
  UNIT_ADJECTIVE,
  UNIT_LONG,
  BARE_UNITS,
  THE_UNITS,
  ELAPSED_TIME,
  PRESENT,
  PAST,
  FUTURE,
].map(compileRule);
