// The last step of resolving, when a day or month is found: its week, a part of it, or an offset from it.
import { daysInMonth } from '../../text/calendar-day';
import { dayNumber, dayOf, isValidDay, weekdayOf } from '../calendar/gregorian';
import { day, type Grain, type Period, periodAt } from '../calendar/periods';
import type { CalendarMeaning, MonthPart, Offset, PlainMeaning, ShiftMeaning } from '../meaning';
import type { Resolution } from './context';
import { periodName } from './explanations';

/** The period that all the words together mean: `the week of March 6`, `the first Monday in May`, `two years ago today`. */
export function refine(resolution: Resolution, meaning: CalendarMeaning | ShiftMeaning): Resolution {
  const { period } = resolution;
  if (!period) return resolution;
  if ('within' in meaning && meaning.within) return withPeriod(resolution, weekAround(period.first, meaning.within));
  if ('part' in meaning && meaning.part) {
    const part = partOf(period, meaning.part);
    return part ? withPeriod(resolution, part) : { ...resolution, certain: false };
  }
  return meaning.offset ? withPeriod(resolution, applyOffset(period, meaning.offset)) : resolution;
}

/** The week of a day, or its weekend. For a Monday or Tuesday that is the weekend before: Labor Day is a Monday. */
function weekAround(number: number, grain: 'week' | 'weekend'): Period {
  return periodAt(grain, grain === 'weekend' && weekdayOf(number) <= 2 ? number - 3 : number);
}

function withPeriod(resolution: Resolution, period: Period): Resolution {
  return { ...resolution, period, reading: periodName(period) };
}

const UNITS: Readonly<Record<string, Grain>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `two days before Christmas`: stays a duration; its interval is the day that it leads to. */
export function durationFromOrigin(length: Resolution, { value, event }: PlainMeaning, origin: Period): Resolution {
  const [, amount, unit] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  const grain = UNITS[unit ?? ''];
  if (!grain) return length;
  const period = applyOffset(origin, { grain, by: event === 'before' ? -Number(amount) : Number(amount) });
  return { ...length, value, period, reading: `${periodName(period)}, counted from ${periodName(origin)}` };
}

/** The nth day, week, weekend or weekday of a month; undefined where the month has none. */
function partOf({ first, last }: Period, { grain, n, weekday }: MonthPart): Period | undefined {
  if (weekday !== undefined) {
    const number =
      n > 0
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
        : last - ((weekdayOf(last) - weekday + 7) % 7);
    return number <= last ? day(number) : undefined;
  }
  // a month's last week is the last that has its Thursday, the first the one with its fourth day, as ISO 8601 counts weeks
  const number = grain === 'day' ? (n > 0 ? first + n - 1 : last) : n > 0 ? first + 3 + 7 * (n - 1) : last - 3;
  return number <= last ? periodAt(grain, number) : undefined;
}

/** The period shifted by an offset. Months and years keep the day of the month if that exists, else the result is the month. */
function applyOffset(period: Period, { grain, by }: Offset): Period {
  // from its middle: the same week of another year begins on another day
  const middle = Math.floor((period.first + period.last) / 2);
  if (period.grain !== 'day') return periodAt(period.grain, shiftDay(middle, grain, by));
  if (grain === 'day' || grain === 'week') return day(period.first + by * (grain === 'week' ? 7 : 1));
  const { year, month, day: number } = dayOf(period.first);
  const target = dayOf(periodAt('month', dayNumber(year, month, 1), by * (grain === 'year' ? 12 : 1)).first);
  return isValidDay(target.year, target.month, number)
    ? day(dayNumber(target.year, target.month, number))
    : periodAt('month', dayNumber(target.year, target.month, 1));
}

/** A day shifted by days, weeks, months or years; at most the last day of the month. */
function shiftDay(number: number, grain: Grain, by: number): number {
  if (grain === 'day' || grain === 'week') return number + by * (grain === 'week' ? 7 : 1);
  const { day: wanted } = dayOf(number);
  const { year, month } = dayOf(periodAt('month', number, by * (grain === 'year' ? 12 : 1)).first);
  return dayNumber(year, month, Math.min(wanted, daysInMonth(year, month)));
}
