// Dates as a reader writes them for machines: EDTF (ISO 8601-2) and ISO 8601, read into TIMEX3 and an interval of days. Words are
// not read here. A day that the calendar does not have is refused.
import { dayNumber, formatDay, isDay, mondayOf } from './calendar';
import { day, half, intervalOf, month, type Period, quarter, season, years } from './periods';
import type { TimexType } from './types';
import { LENGTH, shortest } from './write-edtf';

/** What a written date means. */
export interface DateValue {
  /** The date in the spelling that is stored: EDTF, or ISO 8601 for lengths of time. */
  readonly edtf: string;
  readonly timex: TimexType;
  /** TIMEX3 value; TIMEX3 has none for an interval of its own, which stays in EDTF. */
  readonly value: string;
  /** Set by the qualifier `~`. */
  readonly mod?: 'APPROX';
  /** EDTF day or interval of whole days; `..` for an end that is open. */
  readonly interval?: string;
  /** False by the qualifier `?`. */
  readonly certain: boolean;
}

/** Why a text is no date: not written like one, no day of the calendar, or an interval that ends before it begins. */
export type DateProblem = 'unreadable' | 'impossible' | 'reversed';

interface Written {
  readonly edtf: string;
  readonly value: string;
  readonly period?: Period;
  readonly timex?: TimexType;
}

/** EDTF level 1 and 2 numbers behind a year; TIMEX3 and ISO have letters for them. */
const PARTS: Readonly<Record<string, string>> = {
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

/** Reads a date of EDTF or ISO 8601, or says why it is none. */
export function readEdtf(text: string): DateValue | DateProblem {
  const trimmed = text.trim();
  const ends = trimmed.split('/');
  if (ends.length === 2) return readInterval(ends[0] ?? '', ends[1] ?? '');
  if (ends.length > 2) return 'unreadable';
  if (LENGTH.test(trimmed)) return { edtf: trimmed, timex: 'DURATION', value: trimmed, certain: true };
  const { plain, qualifiers } = unqualified(trimmed);
  const written = readPlain(plain);
  if (typeof written === 'string') return written;
  const { edtf, value, period, timex = 'DATE' } = written;
  const interval = period && intervalOf(period);
  return qualified({ edtf, timex, value, ...(interval ? { interval } : {}), certain: true }, qualifiers);
}

function readInterval(from: string, to: string): DateValue | DateProblem {
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return 'unreadable';
  const [first, last] = [from, to].map((end) => (open(end) ? undefined : readEnd(end)));
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  if (first && last && first.period.first > last.period.last) return 'reversed';
  const edtf = `${first?.edtf ?? '..'}/${last?.edtf ?? '..'}`;
  const days = [first && formatDay(first.period.first), last && formatDay(last.period.last)];
  const interval = days[0] === days[1] ? days[0] : `${days[0] ?? '..'}/${days[1] ?? '..'}`;
  const value: DateValue = { edtf, timex: 'DATE', value: edtf, ...(interval ? { interval } : {}), certain: true };
  return qualified(value, (first?.qualifiers ?? '') + (last?.qualifiers ?? ''), false);
}

function readEnd(text: string): { edtf: string; period: Period; qualifiers: string } | DateProblem {
  const { plain, qualifiers } = unqualified(text.trim());
  const written = readPlain(plain);
  if (typeof written === 'string') return written;
  const { edtf, period, timex } = written;
  if (!period || timex === 'TIME') return 'unreadable';
  return { edtf: edtf + shortQualifier(qualifiers), period, qualifiers };
}

/** The date without its qualifiers, which may stand before or behind a part (level 2); they count for the whole. */
function unqualified(text: string): { plain: string; qualifiers: string } {
  return { plain: text.replace(/[~?%]/g, ''), qualifiers: text.replace(/[^~?%]/g, '') };
}

function shortQualifier(qualifiers: string): string {
  const [about, doubted] = [/[~%]/.test(qualifiers), /[?%]/.test(qualifiers)];
  return about && doubted ? '%' : about ? '~' : doubted ? '?' : '';
}

function qualified(value: DateValue, qualifiers: string, written = true): DateValue {
  const sign = shortQualifier(qualifiers);
  return {
    ...value,
    edtf: written ? value.edtf + sign : value.edtf,
    ...(sign === '~' || sign === '%' ? { mod: 'APPROX' } : {}),
    certain: sign !== '?' && sign !== '%',
  };
}

function readPlain(text: string): Written | DateProblem {
  const match =
    /^(?<year>-?\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(?<part>\d\d|XX|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(?<day>\d\d|XX)(?:T(?<time>.{5,14}))?)?)?$/.exec(
      text,
    );
  if (!match?.groups) return readOtherIso(text);
  const { year = '', part, day: written, time } = match.groups;
  if (/X/.test(year)) return part === undefined ? ofYears(year) : 'unreadable';
  const y = Number(year);
  if (part === undefined || part === 'XX') return written ? 'unreadable' : of(years('year', y), text);
  const number = PARTS[part] ?? part;
  if (written === undefined) return ofPart(y, Number(number), `${year}-${number}`);
  if (!/^\d\d$/.test(part)) return 'unreadable';
  if (written === 'XX') return ofPart(y, Number(part), text, 12);
  if (!isDay(y, Number(part), Number(written))) return 'impossible';
  const period = day(dayNumber(y, Number(part), Number(written)));
  return time === undefined ? of(period, text) : ofTime(period, text, time);
}

/** Weeks, days by their number in the year, days without hyphens. */
function readOtherIso(text: string): Written | DateProblem {
  const match = /^(?<year>\d{4})(?:-W(?<week>\d\d)(?:-(?<weekday>[1-7]))?|-(?<ordinal>\d{3})|(?<basic>\d{4}))$/.exec(
    text,
  );
  if (!match?.groups) return 'unreadable';
  const { year = '', week, weekday, ordinal, basic } = match.groups;
  const y = Number(year);
  const whole = years('year', y);
  if (basic !== undefined) return readPlain(`${year}-${basic.slice(0, 2)}-${basic.slice(2)}`);
  if (ordinal !== undefined) {
    const number = whole.first + Number(ordinal) - 1;
    return ordinal === '000' || number > whole.last ? 'impossible' : of(day(number));
  }
  const monday = mondayOf(dayNumber(y, 1, 4)) + 7 * (Number(week) - 1);
  // A week belongs to the year of its Thursday (ISO 8601).
  if (week === '00' || monday + 3 > whole.last) return 'impossible';
  if (weekday !== undefined) return of(day(monday + Number(weekday) - 1));
  return { ...of({ grain: 'week', value: text, first: monday, last: monday + 6 }), value: text };
}

function of(period: Period, edtf = shortest(intervalOf(period))): Written {
  return { edtf, value: period.value, period };
}

function ofYears(year: string): Written {
  const first = Number(year.replaceAll('X', '0'));
  const grains = { 1: 'decade', 2: 'century', 3: 'millennium' } as const;
  return of(years(grains[year.replace(/\d/g, '').length as 1 | 2 | 3], first), year);
}

/** A month or, above 12, a season, quarter or half of a year by its EDTF number. */
function ofPart(year: number, number: number, edtf: string, most = 41): Written | DateProblem {
  if (number > most) return 'impossible';
  if (number >= 1 && number <= 12) return of(month(year, number), edtf);
  if (number >= 21 && number <= 28) return of(season(year, (number - 21) % 4), edtf);
  if (number >= 33 && number <= 36) return of(quarter(year, number - 32), edtf);
  return number === 40 || number === 41 ? of(half(year, number - 39), edtf) : 'impossible';
}

function ofTime(period: Period, text: string, time: string): Written | DateProblem {
  const match = /^(?<hour>\d\d):(?<minute>\d\d)(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/.exec(time);
  const { hour = '', minute = '' } = match?.groups ?? {};
  if (!match) return 'unreadable';
  if (Number(hour) > 23 || Number(minute) > 59) return 'impossible';
  return { edtf: text, value: `${period.value}T${hour}:${minute}`, period, timex: 'TIME' };
}
