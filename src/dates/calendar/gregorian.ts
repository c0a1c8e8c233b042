// Calendar arithmetic on day numbers: proleptic Gregorian calendar, ISO weeks. Integers only, so that no time zone, clock or
// locale of the machine matters. Impossible dates are refused, never rolled over.
import { daysInMonth } from '../../text/calendar-day';

/** A day of the calendar. Months and days count from 1; years are astronomical (0 is 1 BC). */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in 400 Gregorian years, after which the calendar repeats. */
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of year 0 to 1 January 1970, day number 0. */
const EPOCH_SHIFT = 719_468;

/** Whether there is such a day. */
export function isValidDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day number (1970-01-01 is 0) of a valid day. After Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The calendar day of a day number; inverse of {@link dayNumber}. */
export function dayOf(number: number): CalendarDay {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday of the week that holds a day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** ISO week (ISO 8601, 3.1.1.23) of a day number. The week's year is that of its Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Day number of `YYYY-MM-DD`; undefined for anything else and for days that do not exist. Year 0000 is valid here (1 BC). */
export function parseDay(iso: string | undefined): number | undefined {
  const m = iso === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!m) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isValidDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** `YYYY-MM-DD` of a day number; years before 0 with a minus, as in EDTF (`-0043`). */
export function formatDay(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Four digits; a minus before years below 0 (EDTF, ISO 8601-2). */
export function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** A number of at most two digits, written with two. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Easter Sunday's day number in a year (Meeus, "Astronomical Algorithms", chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(year, month, day);
}
