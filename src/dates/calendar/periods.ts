// Named periods of the calendar: a day, a week, a quarter, a decade. Each has its TIMEX3 value and its first and last day.
// Nothing is invented here that the calendar does not define.
import { daysInMonth } from '../../text/calendar-day';
import { dayNumber, dayOf, formatDay, formatYear, mondayOf, twoDigits, weekOf } from './gregorian';

/** The calendar units of periods. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A period of whole days; `first` and `last` are day numbers. */
export interface Period {
  readonly grain: Grain;
  /** TIMEX3 value. */
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

/** Seasons in TIMEX3 spelling, in their order in the year. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

const YEARS: Partial<Record<Grain, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };

/** A single day. */
export function day(number: number): Period {
  const { year, month: m, day: d } = dayOf(number);
  return { grain: 'day', value: `${timexYear(year)}-${twoDigits(m)}-${twoDigits(d)}`, first: number, last: number };
}

/** The ISO week that holds a day. */
export function week(number: number): Period {
  const first = mondayOf(number);
  const { year, week: count } = weekOf(number);
  return { grain: 'week', value: `${formatYear(year)}-W${twoDigits(count)}`, first, last: first + 6 };
}

/** The Saturday and Sunday of the ISO week that holds a day. */
export function weekend(number: number): Period {
  const whole = week(number);
  return { grain: 'weekend', value: `${whole.value}-WE`, first: whole.first + 5, last: whole.last };
}

/** A month; 0 and 13 roll into the neighbouring years. */
export function month(year: number, index: number): Period {
  return months('month', year, index, 1);
}

/** A quarter, 1-4; 0 and 5 roll. */
export function quarter(year: number, index: number): Period {
  return months('quarter', year, index, 3);
}

/** A half year, 1-2; 0 and 3 roll. */
export function half(year: number, index: number): Period {
  return months('half', year, index, 6);
}

function months(grain: 'month' | 'quarter' | 'half', year: number, index: number, length: number): Period {
  const perYear = 12 / length;
  const y = year + Math.floor((index - 1) / perYear);
  const i = (((index - 1) % perYear) + perYear) % perYear;
  const end = (i + 1) * length;
  const part = grain === 'month' ? twoDigits(i + 1) : `${grain === 'quarter' ? 'Q' : 'H'}${i + 1}`;
  return {
    grain,
    value: `${timexYear(y)}-${part}`,
    first: dayNumber(y, i * length + 1, 1),
    last: dayNumber(y, end, daysInMonth(y, end)),
  };
}

/** A season by its index in {@link SEASONS}, on the northern hemisphere, in whole months. A winter ends in the next year. */
export function season(year: number, index: number): Period {
  const y = year + Math.floor(index / 4);
  const i = ((index % 4) + 4) % 4;
  const start = 3 + i * 3;
  const [lastYear, lastMonth] = i === 3 ? [y + 1, 2] : [y, start + 2];
  return {
    grain: 'season',
    value: `${timexYear(y)}-${SEASONS[i]}`,
    first: dayNumber(y, start, 1),
    last: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
  };
}

/** A year, decade, century or millennium that starts in `year`. TIMEX3 drops the open digits: `199`, `19`, `1`. */
export function years(grain: 'year' | 'decade' | 'century' | 'millennium', year: number): Period {
  const length = YEARS[grain] ?? 1;
  const { first, last } = yearsOf(year, length);
  const digits = timexYear(year < 1 ? last : first);
  return {
    grain,
    value: digits.slice(0, digits.length + 1 - String(length).length),
    first: dayNumber(first, 1, 1),
    last: dayNumber(last, 12, 31),
  };
}

/**
 * The years of the decade (10), century (100) or millennium (1000) that holds a year. In our era they begin with a round year;
 * before it the last one ends with 1 BC.
 */
function yearsOf(year: number, length: number): { readonly first: number; readonly last: number } {
  if (year < 1) {
    const first = Math.floor((year - 1) / length) * length + 1;
    return { first, last: first + length - 1 };
  }
  const first = Math.floor(year / length) * length;
  return { first: Math.max(1, first), last: first + length - 1 };
}

/** TIMEX3 (TIDES 2005) writes years before Christ with their number: `BC0044` is the astronomical year -43. */
function timexYear(year: number): string {
  return year < 1 ? `BC${String(1 - year).padStart(4, '0')}` : formatYear(year);
}

/** The period of a grain that holds a day, shifted by `by` periods. */
export function periodAt(grain: Grain, number: number, by = 0): Period {
  const { year, month: m } = dayOf(number);
  switch (grain) {
    case 'day':
      return day(number + by);
    case 'week':
      return week(number + 7 * by);
    case 'weekend':
      return weekend(number + 7 * by);
    case 'month':
      return month(year, m + by);
    case 'quarter':
      return quarter(year, Math.ceil(m / 3) + by);
    case 'half':
      return half(year, Math.ceil(m / 6) + by);
    case 'season':
      return season(m < 3 ? year - 1 : year, (m < 3 ? 3 : Math.floor(m / 3) - 1) + by);
    default: {
      const length = YEARS[grain] ?? 1;
      const { first, last } = yearsOf(year, length);
      return years(grain, (by < 0 ? last : first) + length * by);
    }
  }
}

/** The EDTF day or interval of whole days (EDTF level 0). */
export function intervalOf(period: { readonly first: number; readonly last: number }): string {
  const first = formatDay(period.first);
  return period.first === period.last ? first : `${first}/${formatDay(period.last)}`;
}
