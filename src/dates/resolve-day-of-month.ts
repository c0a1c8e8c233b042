// `the 22nd`, `the 28th of that month` -> days: in the month spoken of, else the one that the tense of the clause asks for.
import { dayNumber, dayOf, isDay } from './calendar';
import type { Context, Resolution } from './context';
import { day, periodAt } from './periods';
import { nameOf, tenseOf } from './readings';
import type { CalendarMeaning, DateFinding } from './types';

/** A day named this many blocks before still says which month is spoken of. */
const SPOKEN_OF_BLOCKS = 2;

/** Whether the words name the number of a day and nothing else of it. */
export function isDayAlone(meaning: CalendarMeaning): boolean {
  return meaning.grain === 'day' && meaning.day !== undefined && meaning.month === undefined;
}

/** Resolves a day whose month is not named. A day that the month does not have stays open. */
export function resolveDayOfMonth(meaning: CalendarMeaning, finding: DateFinding, context: Context): Resolution {
  const before = spokenOf(meaning, context);
  const base = before ?? context.published;
  const number = base === undefined ? undefined : pick(meaning, base, before === undefined ? finding : undefined);
  if (number === undefined) {
    const value = `XXXX-XX-${String(meaning.day).padStart(2, '0')}`;
    return { value, anchor: 'text', certain: false, reading: 'which month is not said' };
  }
  const period = day(number);
  return {
    period,
    anchor: before === undefined ? 'published' : 'previous',
    certain: before !== undefined || meaning.monthShift !== undefined,
    reading: `${nameOf(period)}${before === undefined ? tenseOf(finding) : ', in the month named before'}`,
    implied: ['month', 'year'],
  };
}

function spokenOf({ monthShift, monthFrom }: CalendarMeaning, { last, block }: Context): number | undefined {
  if (!last || monthFrom === 'published') return undefined;
  const fine = last.period.grain === 'day' || last.period.grain === 'month' || last.period.grain === 'week';
  const near = monthShift !== undefined || block - last.block <= SPOKEN_OF_BLOCKS;
  return fine && near ? last.period.first : undefined;
}

/** The day in the month of `base`; with a finding, the month before or after too, as its clause asks. */
function pick(meaning: CalendarMeaning, base: number, finding: DateFinding | undefined): number | undefined {
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
  return isDay(year, month, wanted) ? dayNumber(year, month, wanted) : undefined;
}
