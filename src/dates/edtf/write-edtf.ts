// Writes resolved dates in EDTF (ISO 8601-2), in the shortest notation of the same meaning.
import { daysInMonth } from '../../text/calendar-day';
import { formatYear, parseDay, twoDigits } from '../calendar/gregorian';
import type { DateMention } from '../types';

/** An ISO 8601 duration: `P20Y`, `P1Y6M`, `PT30M`. */
export const ISO_DURATION = /^P(?=[\dT])(?:\d{1,6}[YMWD]){0,4}(?:T(?=\d)(?:\d{1,6}[HMS]){1,3})?$/;

/**
 * A mention in EDTF: whole months, years and decades as such, `~` where it is approximate and `?` where it is uncertain.
 * Undefined if it has neither an interval nor a duration.
 */
export function toEdtf({ interval, mod, value, certain, timex }: DateMention): string | undefined {
  if (interval === undefined) return ISO_DURATION.test(value) ? value : undefined;
  const clock = /T(\d\d:\d\d)$/.exec(value)?.[1];
  const plain =
    timex === 'TIME' && clock !== undefined && !interval.includes('/')
      ? `${interval}T${clock}`
      : shortestEdtf(interval);
  const qualifier = mod === 'APPROX' ? (certain ? '~' : '%') : certain ? '' : '?';
  return plain + (plain.includes('/') || plain.includes('T') ? '' : qualifier);
}

/** The shortest EDTF notation of an interval of whole days. */
export function shortestEdtf(interval: string): string {
  const [from = '', to] = interval.split('/');
  const [a, b] = [partsOf(from), to === undefined ? undefined : partsOf(to)];
  if (!a || !b) return interval;
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return interval;
  const year = formatYear(a.year);
  if (months === 1) return `${year}-${twoDigits(a.month)}`;
  if (months === 3 && a.month % 3 === 1) return `${year}-${33 + (a.month - 1) / 3}`;
  if (months === 3) return a.month % 3 === 0 ? `${year}-${20 + a.month / 3}` : interval;
  if (a.month !== 1 || b.month !== 12)
    return months === 6 && a.month % 6 === 1 ? `${year}-${a.month === 1 ? 40 : 41}` : interval;
  if (months === 12) return year;
  if (months === 120 && a.year % 10 === 0) return `${year.slice(0, -1)}X`;
  return months === 1200 && a.year % 100 === 0 ? `${year.slice(0, -2)}XX` : interval;
}

function partsOf(iso: string): { year: number; month: number; day: number } | undefined {
  if (parseDay(iso) === undefined) return undefined;
  const [year = 0, monthNumber = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return { year, month: monthNumber, day: dayOfMonth };
}
