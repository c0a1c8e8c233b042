// Numerals: digits with the characters that belong to them, distinguished by shape (`1990s`, `10:35`, `2022-01-28`, `21st`, `1,460`).
// Sums of money, percentages and parts of codes are no temporal words and end a cluster.
import type { TimeWord } from '../lexicon/vocabulary';
import { isApostrophe, isDigit } from './characters';
import { monthDayWord, numeralWord, plainWord } from './numeral-words';

/** A numeral in the text; without a word it cannot be part of a temporal expression. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly word?: TimeWord;
}

/** Each alternative starts with a bounded number of digits, and none is a prefix of a later one that could match longer. */
const SHAPE = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})(?![-\\d])',
    '(?<slash>\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4})(?![/.]?\\d)',
    '(?<monthday>\\d{1,2}/\\d{1,2})(?![/\\d])',
    '(?<elapsed>\\d{1,2}:\\d{2}:\\d{2})(?![:\\d])(?!\\s?(?:[ap]\\.?m|GMT|UTC|E[SD]?T))',
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
/** Letters, digits and marks that make the digits next to them part of a code, a sum of money or an address. */
const CODE_BEFORE = /[A-Za-zÀ-ɏ$£€¥#@_./\\+]$/;
const CODE_AFTER = /^(?:[A-Za-zÀ-ɏ%_@°$£€]|[.,]\d|\/\d)/;

/**
 * `14 August-24 August`: no code, though a hyphen joins letters to the digits. One expression for the names of `text/calendar-names`
 * with their optional dots.
 */
const MONTH_BEFORE =
  /\b(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)[-–]$/;

/** `11:59pm`, `5p.m.`: letters that belong to the time. */
const MERIDIEM = /^[ap]\.?m\b/i;

/** The numeral whose digits start at `at`; never empty. */
export function numeralAt(text: string, at: number): Numeral {
  return bareNumeralAt(text, at) ?? shapedNumeralAt(text, at);
}

/** The common case, without a regular expression: up to four digits among blanks, brackets and stops. */
function bareNumeralAt(text: string, at: number): Numeral | undefined {
  if (!isBoundary(text.charCodeAt(at - 1))) return undefined;
  const end = digitsEnd(text, at);
  const next = text.charCodeAt(end);
  // a digit after one more character may belong to it: `5 1/2`, `1,460`, `9.5`
  if (end - at > 4 || !(isBoundary(next) || next === 44 || next === 46) || isDigit(text.charCodeAt(end + 1)))
    return undefined;
  return { start: at, end, word: plainWord(text.slice(at, end)) };
}

/** Whether a unit is a blank, a line end or a parenthesis, or missing (NaN). */
function isBoundary(code: number): boolean {
  return code === 32 || code === 10 || code === 40 || code === 41 || Number.isNaN(code);
}

function shapedNumeralAt(text: string, at: number): Numeral {
  SHAPE.lastIndex = at;
  const m = SHAPE.exec(text);
  const end = m ? at + m[0].length : digitsEnd(text, at);
  const short = isShortYearMark(text.charCodeAt(at - 1)) && !/[A-Za-zÀ-ɏ\d'’‘]/.test(text.charAt(at - 2));
  if (!m || isCode(text, at, end, MERIDIEM.test(text.slice(end, end + 4))))
    return { start: at, end: digitsEnd(text, end) };
  const word = m.groups?.monthday
    ? monthDayWord(m[0], text.slice(Math.max(0, at - 8), at))
    : numeralWord(m.groups ?? {}, short);
  return word ? { start: short && apostropheBelongs(word) ? at - 1 : at, end, word } : { start: at, end };
}

/** Whether a unit is an apostrophe, also a wrongly typed opening one, as before `'98`. */
function isShortYearMark(code: number): boolean {
  return isApostrophe(code) || code === 0x2018;
}

function apostropheBelongs(word: TimeWord): boolean {
  return word.class === 'shortyear' || word.class === 'decades';
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the digits are part of a code, a sum of money or an address: `B-52`, `$20`, `/2022/`. */
function isCode(text: string, start: number, end: number, meridiem: boolean): boolean {
  if (CODE_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return true;
  const hyphenated =
    /[A-Za-zÀ-ɏ\d][-–]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/\b(?:mid|pre|post|late|early|end|since)[-–]$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    !MONTH_BEFORE.test(text.slice(Math.max(0, start - 10), start));
  if (
    hyphenated &&
    (end - start < 4 || /(?:^|[^A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ][-–]$/.test(text.slice(Math.max(0, start - 3), start)))
  )
    return true;
  return !meridiem && CODE_AFTER.test(text.slice(end, end + 2));
}
