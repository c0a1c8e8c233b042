// What is left to do when a day or month is found: its week, a part of it, or a distance from it.
import { dayNumber, dayOf, daysInMonth, isDay, weekdayOf } from './calendar';
import type { Resolution } from './context';
import { day, type Grain, type Period, periodAt } from './periods';
import { nameOf } from './readings';
import type { CalendarMeaning, MonthPart, Move, PlainMeaning, ShiftMeaning } from './types';

/** The period that the words mean in all: `the week of March 6`, `the first Monday in May`, `two years ago today`. */
export function refine(resolution: Resolution, meaning: CalendarMeaning | ShiftMeaning): Resolution {
  const { period } = resolution;
  if (!period) return resolution;
  if ('within' in meaning && meaning.within) return named(resolution, around(period.first, meaning.within));
  if ('part' in meaning && meaning.part) {
    const part = partOf(period, meaning.part);
    return part ? named(resolution, part) : { ...resolution, certain: false };
  }
  return meaning.moved ? named(resolution, move(period, meaning.moved)) : resolution;
}

/** The week of a day; the weekend of one early in the week is the one before: Labor Day is a Monday. */
function around(number: number, grain: 'week' | 'weekend'): Period {
  return periodAt(grain, grain === 'weekend' && weekdayOf(number) <= 2 ? number - 3 : number);
}

function named(resolution: Resolution, period: Period): Resolution {
  return { ...resolution, period, reading: nameOf(period) };
}

const UNITS: Readonly<Record<string, Grain>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `two days before Christmas`: still a length, that of the days between; its interval is the day it leads to. */
export function fromOrigin(length: Resolution, { value, event }: PlainMeaning, origin: Period): Resolution {
  const [, amount, unit] = /^P(\d+)([DWMY])$/.exec(value) ?? [];
  const grain = UNITS[unit ?? ''];
  if (!grain) return length;
  const period = move(origin, { grain, by: event === 'before' ? -Number(amount) : Number(amount) });
  return { ...length, value, period, reading: `${nameOf(period)}, counted from ${nameOf(origin)}` };
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

/** So many units before or after; months and years keep the day where the calendar has it. */
function move(period: Period, { grain, by }: Move): Period {
  if (period.grain !== 'day') return periodAt(period.grain, anchorIn(period.first, grain, by));
  if (grain === 'day' || grain === 'week') return day(period.first + by * (grain === 'week' ? 7 : 1));
  const { year, month, day: number } = dayOf(period.first);
  const target = dayOf(periodAt('month', dayNumber(year, month, 1), by * (grain === 'year' ? 12 : 1)).first);
  return isDay(target.year, target.month, number)
    ? day(dayNumber(target.year, target.month, number))
    : periodAt('month', dayNumber(target.year, target.month, 1));
}

/** The same place in the calendar, moved; within a month no later than its last day. */
function anchorIn(number: number, grain: Grain, by: number): number {
  if (grain === 'day' || grain === 'week') return number + by * (grain === 'week' ? 7 : 1);
  const { day: wanted } = dayOf(number);
  const { year, month } = dayOf(periodAt('month', number, by * (grain === 'year' ? 12 : 1)).first);
  return dayNumber(year, month, Math.min(wanted, daysInMonth(year, month)));
}
