// Reads dates in EDTF (ISO 8601-2) and ISO 8601 notation, as users enter them, into TIMEX3 and an interval of days. Does not read
// words. A day that is not in the calendar is refused.
import { dayNumber, formatDay, isValidDay, mondayOf } from '../calendar/gregorian';
import { day, half, intervalOf, month, type Period, quarter, season, years } from '../calendar/periods';
import type { TimexType } from '../types';
import { ISO_DURATION, shortestEdtf } from './write-edtf';

/** The meaning of a written date. */
export interface DateValue {
  /** The date in the notation that is stored: EDTF, or ISO 8601 for durations. */
  readonly edtf: string;
  readonly timex: TimexType;
  /** TIMEX3 value. An interval, for which TIMEX3 has no value, stays in EDTF. */
  readonly value: string;
  /** Set by the qualifier `~`. */
  readonly mod?: 'APPROX';
  /** EDTF day or interval of whole days; `..` for an open end. */
  readonly interval?: string;
  /** False by the qualifier `?`. */
  readonly certain: boolean;
}

/** Why a text is no date: not in this notation, not in the calendar, or an interval that ends before it begins. */
export type DateProblem = 'unreadable' | 'impossible' | 'reversed';

interface ParsedDate {
  readonly edtf: string;
  readonly value: string;
  readonly period?: Period;
  readonly timex?: TimexType;
}

/** EDTF level 1 and 2 numbers of the parts of a year that TIMEX3 and ISO write with letters. */
const EDTF_NUMBERS: Readonly<Record<string, string>> = {
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
};

/** Reads a date in EDTF or ISO 8601 notation; returns the problem if it is none. */
export function readEdtf(text: string): DateValue | DateProblem {
  const trimmed = text.trim();
  const ends = trimmed.split('/');
  if (ends.length === 2) return readInterval(ends[0] ?? '', ends[1] ?? '');
  if (ends.length > 2) return 'unreadable';
  if (ISO_DURATION.test(trimmed)) return { edtf: trimmed, timex: 'DURATION', value: trimmed, certain: true };
  const { plain, qualifiers } = splitQualifiers(trimmed);
  const parsed = readUnqualified(plain);
  if (typeof parsed === 'string') return parsed;
  const { edtf, value, period, timex = 'DATE' } = parsed;
  const interval = period && intervalOf(period);
  return withQualifiers({ edtf, timex, value, ...(interval ? { interval } : {}), certain: true }, qualifiers);
}

function readInterval(from: string, to: string): DateValue | DateProblem {
  const isOpen = (end: string) => end === '' || end === '..';
  if (isOpen(from) && isOpen(to)) return 'unreadable';
  const [first, last] = [from, to].map((end) => (isOpen(end) ? undefined : readEnd(end)));
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  if (first && last && first.period.first > last.period.last) return 'reversed';
  const edtf = `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`;
  const days = [first && formatDay(first.period.first), last && formatDay(last.period.last)];
  const interval = days[0] === days[1] ? days[0] : `${days[0] ?? '..'}/${days[1] ?? '..'}`;
  const value: DateValue = { edtf, timex: 'DATE', value: edtf, ...(interval ? { interval } : {}), certain: true };
  return withQualifiers(value, (first?.qualifiers ?? '') + (last?.qualifiers ?? ''), false);
}

function readEnd(text: string): { edtf: string; period: Period; qualifiers: string } | DateProblem {
  const { plain, qualifiers } = splitQualifiers(text.trim());
  const parsed = readUnqualified(plain);
  if (typeof parsed === 'string') return parsed;
  const { edtf, period, timex } = parsed;
  if (!period || timex === 'TIME') return 'unreadable';
  return { edtf: edtf + shortQualifier(qualifiers), period, qualifiers };
}

/** The date without its qualifiers. They may stand before or after a part (level 2), and count for the whole date. */
function splitQualifiers(text: string): { plain: string; qualifiers: string } {
  return { plain: text.replace(/[~?%]/g, ''), qualifiers: text.replace(/[^~?%]/g, '') };
}

function shortQualifier(qualifiers: string): string {
  const [approximate, uncertain] = [/[~%]/.test(qualifiers), /[?%]/.test(qualifiers)];
  return approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
}

/** Applies qualifiers; `append` adds them to the EDTF, where they are not in it yet. */
function withQualifiers(value: DateValue, qualifiers: string, append = true): DateValue {
  const sign = shortQualifier(qualifiers);
  return {
    ...value,
    edtf: append ? value.edtf + sign : value.edtf,
    ...(sign === '~' || sign === '%' ? { mod: 'APPROX' } : {}),
    certain: sign !== '?' && sign !== '%',
  };
}

function readUnqualified(text: string): ParsedDate | DateProblem {
  const match =
    /^(?<year>-?\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(?<part>\d\d|XX|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(?<day>\d\d|XX)(?:T(?<time>.{5,14}))?)?)?$/.exec(
      text,
    );
  if (!match?.groups) return readOtherIso(text);
  const { year = '', part, day: dayText, time } = match.groups;
  if (/X/.test(year)) return part === undefined ? openYears(year) : 'unreadable';
  const y = Number(year);
  if (part === undefined || part === 'XX') return dayText ? 'unreadable' : ofPeriod(years('year', y), text);
  const number = EDTF_NUMBERS[part] ?? part;
  if (dayText === undefined) return partOfYear(y, Number(number), `${year}-${number}`);
  if (!/^\d\d$/.test(part)) return 'unreadable';
  if (dayText === 'XX') return partOfYear(y, Number(part), text, 12);
  if (!isValidDay(y, Number(part), Number(dayText))) return 'impossible';
  const period = day(dayNumber(y, Number(part), Number(dayText)));
  return time === undefined ? ofPeriod(period, text) : withTime(period, text, time);
}

/** Reads weeks, ordinal dates (day of the year) and days without hyphens. */
function readOtherIso(text: string): ParsedDate | DateProblem {
  const match = /^(?<year>\d{4})(?:-W(?<week>\d\d)(?:-(?<weekday>[1-7]))?|-(?<ordinal>\d{3})|(?<basic>\d{4}))$/.exec(
    text,
  );
  if (!match?.groups) return 'unreadable';
  const { year = '', week, weekday, ordinal, basic } = match.groups;
  const y = Number(year);
  const whole = years('year', y);
  if (basic !== undefined) return readUnqualified(`${year}-${basic.slice(0, 2)}-${basic.slice(2)}`);
  if (ordinal !== undefined) {
    const number = whole.first + Number(ordinal) - 1;
    return ordinal === '000' || number > whole.last ? 'impossible' : ofPeriod(day(number));
  }
  const monday = mondayOf(dayNumber(y, 1, 4)) + 7 * (Number(week) - 1);
  // A week belongs to the year of its Thursday (ISO 8601).
  if (week === '00' || monday + 3 > whole.last) return 'impossible';
  if (weekday !== undefined) return ofPeriod(day(monday + Number(weekday) - 1));
  return { ...ofPeriod({ grain: 'week', value: text, first: monday, last: monday + 6 }), value: text };
}

function ofPeriod(period: Period, edtf = shortestEdtf(intervalOf(period))): ParsedDate {
  return { edtf, value: period.value, period };
}

/** A decade, century or millennium, written with `X` for the open digits. */
function openYears(year: string): ParsedDate {
  const first = Number(year.replaceAll('X', '0'));
  const grains = { 1: 'decade', 2: 'century', 3: 'millennium' } as const;
  return ofPeriod(years(grains[year.replace(/\d/g, '').length as 1 | 2 | 3], first), year);
}

/** A month or, above 12, a season, quarter or half of a year by its EDTF number. */
function partOfYear(year: number, number: number, edtf: string, largest = 41): ParsedDate | DateProblem {
  if (number > largest) return 'impossible';
  if (number >= 1 && number <= 12) return ofPeriod(month(year, number), edtf);
  if (number >= 21 && number <= 28) return ofPeriod(season(year, (number - 21) % 4), edtf);
  if (number >= 33 && number <= 36) return ofPeriod(quarter(year, number - 32), edtf);
  return number === 40 || number === 41 ? ofPeriod(half(year, number - 39), edtf) : 'impossible';
}

function withTime(period: Period, text: string, time: string): ParsedDate | DateProblem {
  const match = /^(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/.exec(time);
  const { hour = '', minute = '' } = match?.groups ?? {};
  if (!match) return 'unreadable';
  if (Number(hour) > 23 || Number(minute) > 59) return 'impossible';
  return { edtf: text, value: `${period.value}T${hour}:${minute}`, period, timex: 'TIME' };
}
