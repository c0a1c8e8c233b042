// Pieces that several forms share: amounts, units and how they turn into TIMEX3.

import type { Grain } from '../calendar/periods';
import type { TimeWord } from '../lexicon/vocabulary';
import type { WordClass } from '../lexicon/word-classes';
import type { Match } from './rule';

/** A number in any spelling. */
export const NUMBER = '(small|number|count|hundred|fraction|year)';
/** `about`, `more than`, `at least`, `no more than`, `up to`. */
export const APPROX = '(approx|over|more than|less than|at least|at most|up to|no more than|no less than|as most as)';
/** `two`, `a few`, `couple of`, `two to three`, `one or two`, `two and a half`. */
export const AMOUNT = `(a? few hundred? of?|a? couple of?|${NUMBER} hyphen? and hyphen? (a|count) hyphen? half|${NUMBER} hyphen? (to|or) hyphen? ${NUMBER}|${NUMBER} hyphen ${NUMBER}|dayspan|${NUMBER}|half? a hundred|half a)`;
/** Singular units. */
export const UNIT = '(unit|second|quarter|weekend)';
/** Plural units. */
export const UNITS = '(units|seconds|weekends)';
export const MONTH = '(month|ambiguousmonth)';
export const SEASON = '(season|fall)';

export const NUMBER_CLASSES: readonly WordClass[] = ['small', 'number', 'count', 'hundred', 'fraction', 'year'];
export const UNIT_CLASSES: readonly WordClass[] = [
  'unit',
  'units',
  'second',
  'seconds',
  'quarter',
  'weekend',
  'weekends',
];

/** Unit codes of the vocabulary as calendar grains; clock units have none. */
const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  F: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/** The unit's code: `Y`, `TM` (minutes). `second` as a unit is `TS`. */
export function unitCode(word: TimeWord | undefined): string {
  return word?.class === 'second' ? 'TS' : (word?.code ?? '');
}

/** The calendar grain of a unit word; undefined for hours and less. */
export function grainOf(word: TimeWord | undefined): Grain | undefined {
  return GRAINS[unitCode(word)];
}

/** A length in TIMEX3: `P2Y`, `PT30M`, `PXW`; decades and longer are counted in years, a fortnight in weeks. */
export function lengthOf(amount: number | undefined, code: string): string {
  const many = code === 'DE' ? 10 : code === 'CE' ? 100 : code === 'ML' ? 1000 : code === 'F' ? 2 : 1;
  if (amount === undefined)
    return code === 'F' ? 'PXW' : `P${code.startsWith('T') ? 'T' : ''}X${code.replace('T', '') || 'X'}`;
  if (code === 'WE') return amount === 1 ? 'P2D' : `P${amount}WE`;
  const unit = many > 1 ? (code === 'F' ? 'W' : 'Y') : code;
  const n = amount * many;
  if (!Number.isInteger(n)) return fractional(n, unit);
  return `P${unit.startsWith('T') ? 'T' : ''}${n}${unit.replace('T', '')}`;
}

/** Halves in the next smaller unit where that is exact: `P1Y6M`, `PT1H30M`; else a decimal. */
function fractional(amount: number, unit: string): string {
  const whole = Math.floor(amount);
  const smaller: Record<string, readonly [number, string]> = {
    Y: [12, 'M'],
    TH: [60, 'M'],
    TM: [60, 'S'],
    D: [24, 'TH'],
  };
  const [count, name] = smaller[unit] ?? [0, ''];
  const rest = (amount - whole) * count;
  const head = `P${unit.startsWith('T') ? 'T' : ''}`;
  const letter = unit.replace('T', '');
  if (!Number.isInteger(rest) || rest === 0) return `${head}${amount}${letter}`;
  return `${head}${whole > 0 ? `${whole}${letter}` : ''}${unit === 'D' ? `T${rest}H` : `${rest}${name}`}`;
}

/** How many the words say; undefined where they are vague (`a few`, `two or three`). */
export function amountOf(match: Match): number | undefined {
  if (match.has('few', 'dayspan')) return undefined;
  if (match.has('couple')) return 2;
  const numbers = match.all(...NUMBER_CLASSES).map((token) => token.word.value);
  const half = match.has('half') ? 0.5 : 0;
  const [number] = numbers;
  if (number !== undefined && half > 0 && !match.has('and')) return number / 2;
  if (numbers.length === 0) return match.has('and') ? 1 + half : half || 1;
  if (match.has('a') && match.has('or') && numbers.length === 1) return undefined;
  // two and one-half
  if (half > 0 && number !== undefined && numbers.length <= 2) return number + half;
  if (numbers.length > 1 && match.has('to', 'or', 'hyphen')) return numbers[0] === numbers[1] ? numbers[0] : undefined;
  return (numbers[0] ?? 0) + half;
}

/** TIMEX3 mod of an approximating word before an amount (TimeML 1.2.1, 2.2.4). */
export function approximation(match: Match): string | undefined {
  if (match.has('approx', 'over')) {
    const written = match.find('approx', 'over');
    const word = written ? match.text.slice(written.start, written.end).toLowerCase() : '';
    return word === 'over' ? 'MORE_THAN' : word === 'under' ? 'LESS_THAN' : 'APPROX';
  }
  if (match.has('than')) {
    if (match.has('no')) return match.has('more') ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE';
    return match.has('more') ? 'MORE_THAN' : 'LESS_THAN';
  }
  if (match.has('least')) return 'EQUAL_OR_MORE';
  return match.has('up') || (match.has('at') && match.has('most')) ? 'EQUAL_OR_LESS' : undefined;
}

/** So many of something right before: `four flights a week`, `358,000 a month`. */
export const COUNTED =
  /(?:^|[^$£€\d.,])(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)(?: [a-z]{3,}s)? $/;

/** The word right before the match, lower case; empty at a block's start or behind a mark. */
export function wordBefore(match: Match): string {
  const { text } = match;
  let end = match.start;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWordPart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** No word of interest is longer. */
const LONGEST_WORD = 24;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0;
}

/** Letters, apostrophes and hyphens. */
function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 39 ||
    code === 45 ||
    code === 0x2019 ||
    (code >= 0xc0 && code < 0x250)
  );
}

/** The word right behind the match as written; empty where a mark comes first. */
export function wordAfter(match: Match): string {
  return /^\s+([A-Za-zÀ-ɏ'’-]+)/.exec(match.after)?.[1] ?? '';
}

/** Joined by a hyphen to a word behind that is no temporal one: `week-long`, `day-to-day`. */
export function isCompound(match: Match): boolean {
  return /^[-‑][A-Za-zÀ-ɏ]/.test(match.after);
}
