// Resolves `the 22nd`, `the 28th of that month`: in the month named before, else in the month that fits the tense of the clause.
import { dayNumber, dayOf, isValidDay, twoDigits } from '../calendar/gregorian';
import { day, periodAt } from '../calendar/periods';
import type { CalendarMeaning } from '../meaning';
import type { DateFinding } from '../types';
import type { Context, Resolution } from './context';
import { periodName, tenseExplanation } from './explanations';

/** Most blocks since a date whose month still applies. */
const LONGEST_REACH = 2;

/** Whether the words name only the number of the day. */
export function isBareDayOfMonth(meaning: CalendarMeaning): boolean {
  return meaning.grain === 'day' && meaning.day !== undefined && meaning.month === undefined;
}

/** Resolves a day whose month is not named. A day that the month does not have stays unresolved. */
export function resolveDayOfMonth(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const before = monthBefore(meaning, context);
  const base = before ?? context.published;
  const number = base === undefined ? undefined : chooseDay(meaning, base, before === undefined ? finding : undefined);
  if (number === undefined) {
    const value = `XXXX-XX-${twoDigits(meaning.day ?? 0)}`;
    return { value, anchor: 'text', certain: false, reading: 'which month is not said' };
  }
  const period = day(number);
  return {
    period,
    anchor: before === undefined ? 'published' : 'previous',
    certain: before !== undefined || meaning.monthShift !== undefined,
    reading: `${periodName(period)}${before === undefined ? tenseExplanation(finding) : ', in the month named before'}`,
    implied: ['month', 'year'],
  };
}

/** A day in the month named before, where that applies. */
function monthBefore({ monthShift, monthFrom }: CalendarMeaning, { last, block }: Context): number | undefined {
  if (!last || monthFrom === 'published') return undefined;
  const hasMonth = last.period.grain === 'day' || last.period.grain === 'month' || last.period.grain === 'week';
  const near = monthShift !== undefined || block - last.block <= LONGEST_REACH;
  return hasMonth && near ? last.period.first : undefined;
}

/** The day in the month of `base`. With a finding also in the month before or after, by the tense of its clause. */
function chooseDay(meaning: CalendarMeaning, base: number, finding: DateFinding | undefined): number | undefined {
  const shift = meaning.monthShift;
  if (shift !== undefined || !finding) return inMonthOf(base, shift ?? 0, meaning.day ?? 0);
  const tense = finding.evidence?.tense;
  const days = [-1, 0, 1].map((by) => inMonthOf(base, by, meaning.day ?? 0)).filter((n) => n !== undefined);
  if (tense === 'past') return days.filter((n) => n <= base).at(-1);
  if (tense === 'future') return days.find((n) => n >= base);
  return days.reduce((best, n) => (Math.abs(n - base) < Math.abs(best - base) ? n : best), days[0] ?? base);
}

function inMonthOf(base: number, by: number, wanted: number): number | undefined {
  const { year, month } = dayOf(periodAt('month', base, by).first);
  return isValidDay(year, month, wanted) ? dayNumber(year, month, wanted) : undefined;
}
