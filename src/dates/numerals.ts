// Numerals: a run of digits with what clings to it, told apart by shape (`1990s`, `10:35`, `2022-01-28`, `21st`, `1,460`).
// Sums of money, percentages and parts of codes are no temporal words and end a cluster.
import { isDay } from './calendar';
import { scanned, type Word } from './vocabulary';

/** A numeral of the text; without a word it is none that a temporal expression could hold. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly word?: Word;
}

/** Each alternative starts with bounded digits and none is a prefix of a later one that could match longer. */
const SHAPE = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})(?![-\\d])',
    '(?<slash>\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4})(?![/.]?\\d)',
    '(?<monthday>\\d{1,2}/\\d{1,2})(?![/\\d])',
    '(?<race>\\d{1,2}:\\d{2}:\\d{2})(?![:\\d])(?!\\s?(?:[ap]\\.?m|GMT|UTC|E[SD]?T))',
    '(?<clock>\\d{1,2}:\\d{2})(?::\\d{2})?(?![:\\d])',
    '(?<dotclock>\\d{1,2}\\.\\d{2})(?=\\s?[ap]\\.?m\\b)',
    "(?<decade>\\d{3}0|\\d0)['’]?s\\b",
    '(?<ordinal>\\d{1,3})(?:st|nd|rd|th)\\b',
    '(?<yearspan>[12]\\d{3}[-–/]\\d{2}(?:\\d{2})?)(?![-\\d/])',
    '(?<fraction>\\d{1,3}(?: \\d/\\d|-\\d/\\d|\\.\\d{1,2}))(?![\\d./])',
    '(?<dayspan>\\d{1,2}[-–]\\d{1,2})(?![-–\\d/])',
    '(?<grouped>\\d{1,3}(?:,\\d{3}){1,4})(?![,\\d])',
    '(?<meridiem>\\d{1,2})(?=[ap]\\.?m\\b)',
    '(?<plain>\\d{1,4})(?![\\d])',
  ].join('|'),
  'iy',
);
/** Letters, digits and joints that make the digits before or behind them part of a code, a sum or an address. */
const CODE_BEFORE = /[A-Za-zÀ-ɏ$£€¥#@_./\\+]$/;
const CODE_AFTER = /^(?:[A-Za-zÀ-ɏ%_@°$£€]|[.,]\d|\/\d)/;

/** `14 August-24 August`: no code, though letters are hyphened to the digits. */
const MONTH_BEFORE =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)[-–]$/;

/** `11:59pm`, `5p.m.`: letters that belong to the time before them. */
const MERIDIEM = /^[ap]\.?m\b/i;

/** The numeral whose digits start at `at`. Always moves on. */
export function numeralAt(text: string, at: number): Numeral {
  return bareAt(text, at) ?? shapedAt(text, at);
}

/** The common case, without a regular expression: up to four digits among blanks, brackets and stops. */
function bareAt(text: string, at: number): Numeral | undefined {
  if (!isFree(text.charCodeAt(at - 1))) return undefined;
  const end = digitsEnd(text, at);
  const next = text.charCodeAt(end);
  // a digit behind one more character may belong to it: `5 1/2`, `1,460`, `9.5`
  if (end - at > 4 || !(isFree(next) || next === 44 || next === 46) || isDigit(text.charCodeAt(end + 1)))
    return undefined;
  return { start: at, end, word: plainWord(text.slice(at, end)) };
}

/** A blank, a line end, a bracket, or nothing (NaN). */
function isFree(code: number): boolean {
  return code === 32 || code === 10 || code === 40 || code === 41 || Number.isNaN(code);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function shapedAt(text: string, at: number): Numeral {
  SHAPE.lastIndex = at;
  const m = SHAPE.exec(text);
  const end = m ? at + m[0].length : digitsEnd(text, at);
  const short = isShortMark(text.charCodeAt(at - 1)) && !/[A-Za-zÀ-ɏ\d'’‘]/.test(text.charAt(at - 2));
  if (!m || isCode(text, at, end, MERIDIEM.test(text.slice(end, end + 4))))
    return { start: at, end: digitsEnd(text, end) };
  const word = m.groups?.monthday
    ? monthDayWord(m[0], text.slice(Math.max(0, at - 8), at))
    : wordOf(m.groups ?? {}, short);
  return word ? { start: short && apostropheBelongs(word) ? at - 1 : at, end, word } : { start: at, end };
}

function isShortMark(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function apostropheBelongs(word: Word): boolean {
  return word.class === 'shortyear' || word.class === 'decades';
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isCode(text: string, start: number, end: number, meridiem: boolean): boolean {
  if (CODE_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return true;
  const hyphened =
    /[A-Za-zÀ-ɏ\d][-–]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\b(?:mid|pre|post|late|early|end|since)[-–]$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    !MONTH_BEFORE.test(text.slice(Math.max(0, start - 10), start));
  if (
    hyphened &&
    (end - start < 4 || /(?:^|[^A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ][-–]$/.test(text.slice(Math.max(0, start - 3), start)))
  )
    return true;
  return !meridiem && CODE_AFTER.test(text.slice(end, end + 2));
}

function wordOf(shape: Record<string, string | undefined>, short: boolean): Word | undefined {
  if (shape.iso) return isoWord(shape.iso);
  if (shape.slash) return slashWord(shape.slash);
  if (shape.race) return raceWord(shape.race);
  if (shape.clock) return clockWord(shape.clock);
  if (shape.dotclock) return clockWord(shape.dotclock.replace('.', ':'));
  if (shape.decade) return decadeWord(shape.decade);
  if (shape.ordinal) return { ...scanned('ordinal', Number(shape.ordinal)), core: Number(shape.ordinal) <= 31 };
  if (shape.yearspan) return yearSpanWord(shape.yearspan);
  if (shape.fraction) return fractionWord(shape.fraction);
  if (shape.dayspan) return daySpanWord(shape.dayspan);
  if (shape.grouped) return scanned('number', Number(shape.grouped.replaceAll(',', '')));
  const digits = shape.meridiem ?? shape.plain ?? '';
  if (short) return digits.length === 2 ? scanned('shortyear', fullYear(Number(digits))) : undefined;
  return plainWord(digits);
}

function plainWord(digits: string): Word {
  const value = Number(digits);
  if (digits.length === 4) return scanned(value >= 1000 && value < 2200 ? 'year' : 'number', value, digits);
  return scanned(value >= 1 && value <= 31 ? 'small' : 'number', value, digits);
}

/** Two digits behind an apostrophe: the nearer of this and the last century as prose uses them. */
function fullYear(two: number): number {
  return two < 30 ? 2000 + two : 1900 + two;
}

function isoWord(text: string): Word | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isDay(year, month, day) ? scanned('isodate', 0, text) : undefined;
}

/** `1/28/2022`, `28.01.2022`, `2022/01/28`. Where day and month could be either, the slash is American and the dot European. */
function slashWord(text: string): Word | undefined {
  const dotted = text.includes('.');
  const parts = text.split(/[/.]/);
  if (dotted && text.split('.').length !== 3) return undefined;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const iso = (y: number, m: number, d: number) =>
    isDay(y, m, d)
      ? `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      : undefined;
  if (parts[0]?.length === 4) return withDay(iso(a, b, c));
  if (parts[2]?.length === 3 || (parts[0]?.length ?? 0) > 2) return undefined;
  const year = parts[2]?.length === 2 ? fullYear(c) : c;
  const doubtful = a <= 12 && b <= 12 && a !== b;
  const found = dotted ? (iso(year, b, a) ?? undefined) : (iso(year, a, b) ?? iso(year, b, a));
  return found === undefined ? undefined : scanned('slashdate', doubtful ? 1 : 0, found);
}

/** Words before `3/15` that make it a day rather than a share. */
const DAY_BEFORE = /\b(?:on|until|since|dated|by|before|after) $/;

/** `9/11`; `on 3/15`, with the month first unless that cannot be. */
function monthDayWord(text: string, before: string): Word | undefined {
  if (text === '9/11') return { ...scanned('nine-eleven'), core: true };
  const [a = 0, b = 0] = text.split('/').map(Number);
  if (!DAY_BEFORE.test(before)) return undefined;
  // any leap year: the 29th of February may be meant
  if (isDay(2000, a, b))
    return { ...scanned('slashday', a * 100 + b, b <= 12 && a !== b ? 'doubtful' : ''), core: true };
  return isDay(2000, b, a) ? { ...scanned('slashday', b * 100 + a), core: true } : undefined;
}

function withDay(iso: string | undefined): Word | undefined {
  return iso === undefined ? undefined : scanned('slashdate', 0, iso);
}

function clockWord(text: string): Word | undefined {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour <= 24 && minute < 60 ? scanned('clock', hour * 60 + minute) : undefined;
}

/** `3:07:35`: with seconds and neither a.m. nor a zone it is how long something took. */
function raceWord(text: string): Word | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (minutes > 59 || seconds > 59) return undefined;
  const value = `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return value === 'PT' ? undefined : { ...scanned('race', 0, value), core: true };
}

function decadeWord(digits: string): Word | undefined {
  const value = Number(digits);
  if (digits.length === 2) return scanned('decades', value < 20 ? 2000 + value : 1900 + value);
  return value < 2200 ? scanned('decades', value) : undefined;
}

function yearSpanWord(text: string): Word | undefined {
  const [first = '', second = ''] = text.split(/[-–/]/);
  const from = Number(first);
  const to = second.length === 2 ? from - (from % 100) + Number(second) : Number(second);
  return to > from && to < 2200 ? scanned('yearspan', from, `${first.length}:${to}`) : undefined;
}

function fractionWord(text: string): Word {
  const m = /^(\d+)(?:[ -](\d)\/(\d)|\.(\d+))$/.exec(text);
  const rest = m?.[4] === undefined ? Number(m?.[2] ?? 0) / Number(m?.[3] || 1) : Number(`0.${m[4]}`);
  return scanned('fraction', Number(m?.[1] ?? 0) + rest, text);
}

function daySpanWord(text: string): Word | undefined {
  const [from = 0, to = 0] = text.split(/[-–]/).map(Number);
  return from >= 1 ? scanned('dayspan', from, String(to)) : undefined;
}
