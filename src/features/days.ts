// Days in words, for reading. Takes ISO days and intervals as the dates room writes them; reads no clock.

import { daysInMonth, isCalendarDay } from '../text/calendar-day';
import { MONTHS, WEEKDAYS } from '../text/calendar-names';

const DAY_MS = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days since 1970-01-01. */
  readonly number: number;
}

/** Parses YYYY-MM-DD; undefined for what is no day of the calendar. */
function parseDay(iso: string): Day | undefined {
  if (!isCalendarDay(iso)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const noon = new Date(0);
  noon.setUTCFullYear(year, month - 1, day);
  return { year, month, day, number: Math.floor(noon.getTime() / DAY_MS) };
}

/** A date as read, in words: `Thursday, 27 January 2022, evening`, `2021, start`, `December 2021, about`, `20 years`. */
export function dateInWords(date: {
  readonly value: string;
  readonly interval?: string;
  readonly mod?: string;
  readonly certain: boolean;
}): string {
  const { value, interval, mod, certain } = date;
  const day = interval === undefined ? (describeValue(value) ?? value) : describeInterval(interval);
  const parts = [day, describeHour(value), mod && modInWords(mod), !certain && 'in doubt'];
  return parts.filter(Boolean).join(', ');
}

/** A TIMEX3 modifier in words: `START` is `start`, `APPROX` `about`. */
export function modInWords(mod: string): string {
  return mod === 'APPROX' ? 'about' : mod.toLowerCase().replaceAll('_', ' ');
}

/** `Thursday, 27 January 2022`; what is no plain day or interval stays as it is. */
export function describeInterval(interval: string): string {
  const [from, to] = interval.split('/').map(parseDay);
  if (from && interval.endsWith('/..')) return `from ${dayMonthYear(from)} on`;
  if (to && interval.startsWith('../')) return `until ${dayMonthYear(to)}`;
  if (!from || (interval.includes('/') && !to)) return interval;
  if (!to || to.number === from.number) return `${weekdayOf(from)}, ${dayMonthYear(from)}`;
  return describeSpanOfDays(from, to);
}

function describeSpanOfDays(from: Day, to: Day): string {
  const ownMonth = from.day === 1 && isLastOfMonth(to);
  if (ownMonth && from.year === to.year && from.month === to.month) return `${monthName(from)} ${from.year}`;
  if (ownMonth && from.year === to.year && from.month === 1 && to.month === 12) return `${from.year}`;
  if (ownMonth && from.month === 1 && to.month === 12) return `${from.year}–${to.year}`;
  if (ownMonth && from.year === to.year) return `${monthName(from)} – ${monthName(to)} ${to.year}`;
  if (from.year !== to.year) return `${dayMonthYear(from)} – ${dayMonthYear(to)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from)} – ${dayMonthYear(to)}`;
  return `${from.day}–${dayMonthYear(to)}`;
}

/** As short as ISO can be: `2022-01-10`, `2022-01-24…30`, `2021-12`, `2021`; what is no plain day or interval stays as it is. */
export function shortInterval(interval: string): string {
  const [from, to] = interval.split('/').map(parseDay);
  const [first = '', last = ''] = interval.split('/');
  if (!from || !to) return interval.replace(/\/?\.\.\/?|\//, '…');
  const months = from.day === 1 && isLastOfMonth(to);
  const years = months && from.month === 1 && to.month === 12;
  if (years) return from.year === to.year ? first.slice(0, 4) : `${first.slice(0, 4)}…${last.slice(0, 4)}`;
  if (months && from.year === to.year)
    return from.month === to.month ? first.slice(0, 7) : `${first.slice(0, 7)}…${last.slice(5, 7)}`;
  const shared = from.year !== to.year ? 0 : from.month !== to.month ? 5 : 8;
  return from.number === to.number ? first : `${first}…${last.slice(shared)}`;
}

/** `27 January 2022`. */
export function describeDay(iso: string): string {
  const day = parseDay(iso);
  return day ? dayMonthYear(day) : iso;
}

/** How far an interval lies from the day of publication, in words; undefined where the calendar does not say. */
export function describeDistance(interval: string, published: string): string | undefined {
  if (interval.includes('..')) return undefined;
  const [first, last = first] = interval.split('/').map(parseDay);
  const origin = parseDay(published);
  if (!first || !last || !origin) return undefined;
  if (first.number <= origin.number && origin.number <= last.number) {
    return first.number === last.number ? 'the day of publication' : 'includes the day of publication';
  }
  const days = last.number < origin.number ? origin.number - last.number : first.number - origin.number;
  return `${countOf(days)} ${last.number < origin.number ? 'before' : 'after'} publication`;
}

/** Rounded to the unit that a reader thinks in: days to a fortnight, weeks to two months, months to two years. */
function countOf(days: number): string {
  if (days === 1) return 'the day';
  if (days <= 14) return `${days} days`;
  if (days <= 60) return `${Math.round(days / 7)} weeks`;
  if (days <= 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A TIMEX3 value in words: `P20Y` is `20 years`, `PAST_REF` `in the past`; undefined where it is best shown as it is. */
export function describeValue(value: string): string | undefined {
  if (value === 'PAST_REF') return 'some time in the past';
  if (value === 'PRESENT_REF') return 'the present';
  if (value === 'FUTURE_REF') return 'some time to come';
  const match = /^P(?<time>T?)(?<count>\d+|X+)(?<unit>[YMWDHS])$/.exec(value);
  if (!match?.groups) return undefined;
  const { time = '', count = '', unit = '' } = match.groups;
  const name = UNITS[`${time}${unit}`];
  if (name === undefined) return undefined;
  return count.startsWith('X') ? `some ${name}s` : `${count} ${name}${count === '1' ? '' : 's'}`;
}

/** TIMEX3's parts of a day. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** The hour in a TIMEX3 value: `2022-01-10TEV` is `evening`, `2022-01-10T17:30` is `17:30`; undefined for a day. */
export function describeHour(value: string): string | undefined {
  const hour = /T(?<hour>[A-Z]{2}|\d{2}:\d{2})/.exec(value.slice(value.indexOf('-')))?.groups?.hour;
  return hour === undefined ? undefined : (PARTS_OF_DAY[hour] ?? hour);
}

function isLastOfMonth({ year, month, day }: Day): boolean {
  return day === daysInMonth(year, month);
}

function dayMonthYear(day: Day): string {
  return `${day.day} ${monthName(day)} ${day.year}`;
}

/** 1970-01-01 was a Thursday. */
function weekdayOf({ number }: Day): string {
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7] ?? '';
}

function monthName({ month }: Day): string {
  return MONTHS[month - 1] ?? '';
}
