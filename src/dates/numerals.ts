// Numerals: a run of digits with what clings to it, told apart by shape (`1990s`, `10:35`, `2022-01-28`, `21st`, `1,460`).
// Sums of money, percentages and parts of codes are no temporal words and end a cluster.
import { monthDayWord, plainWord, wordOf } from './numeral-words';
import type { Word } from './vocabulary';

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
