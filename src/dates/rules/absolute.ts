// Rules for days and months with their year: `January 28, 2022`, `28 January 2022`, `the 5th of May 1998`, `2022-01-28`, `1/28/2022`.
import { dayOf, isValidDay, parseDay } from '../calendar/gregorian';
import { DAY, MONTH, YEAR } from './pattern-pieces';
import type { Match, Rule, RuleOutput } from './rule';

/** `2022-01-28`, `1/28/2022`. */
export const NUMERIC_DATE: Rule = {
  name: 'numeric-date',
  pattern: '(isodate|slashdate)',
  read(match) {
    const word = match.word('isodate', 'slashdate');
    const number = parseDay(word?.code);
    if (number === undefined) return undefined;
    const { year, month, day } = dayOf(number);
    const meaning = { kind: 'calendar', grain: 'day', year, month, day } as const;
    return { timex: 'DATE', meaning, ...(word?.value === 1 ? { doubtful: true } : {}) };
  },
};

/** `9/11`: the attacks of 2001, whatever the year of the article. */
export const NINE_ELEVEN: Rule = {
  name: 'nine-eleven',
  pattern: 'nine-eleven',
  read: () => ({ timex: 'DATE', meaning: { kind: 'calendar', grain: 'day', year: 2001, month: 9, day: 11 } }),
};

/** `on 3/15`. */
export const SLASHED_DAY: Rule = {
  name: 'month-day',
  pattern: 'slashday',
  read(match) {
    const { value, code } = match.word('slashday') ?? { value: 0, code: '' };
    const meaning = { kind: 'calendar', grain: 'day', month: Math.floor(value / 100), day: value % 100 } as const;
    return { timex: 'DATE', meaning, ...(code ? { doubtful: true } : {}) };
  },
};

/** `January 28, 2022`, `28 January 2022`, `the 28th of January, 2022`, `2022 January 28`. */
export const FULL_DATE: Rule = {
  name: 'full-date',
  pattern: `(${MONTH} (comma|the)? ${DAY} (comma|of)? ${YEAR} | the? ${DAY} hyphen? of? ${MONTH} (comma|of|hyphen)? ${YEAR} | year ${MONTH} ${DAY})`,
  read: (match) => fullDate(match) ?? [],
};

/** `3 Aug 96`, `Aug. 9, 96`: a year of two digits that can be no day, and no word after it that it could count. */
export const SHORT_DATE: Rule = {
  name: 'full-date',
  pattern: `(${MONTH} ${DAY} comma? number | ${DAY} ${MONTH} number)`,
  read(match) {
    const year = match.word('number');
    if (!/^\d\d$/.test(year?.code ?? '') || /^[\s-]*[A-Za-zÀ-ɏ]/.test(match.after)) return undefined;
    const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
    const day = match.word('small', 'ordinal', 'first', 'second')?.value ?? 0;
    const full = 1900 + (year?.value ?? 0);
    if (!isValidDay(full, month, day)) return [];
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'day', year: full, month, day } };
  },
};

/** `January 2022`, `January of 2022`, `January, 2022`, `January '22`, `2022 January`. */
export const MONTH_YEAR: Rule = {
  name: 'month-year',
  pattern: `(${MONTH} (comma|of|hyphen)? ${YEAR} | year ${MONTH})`,
  read(match) {
    const yearFirst = match.tokens[0]?.word.class === 'year';
    // "in 2012 April Jones left", "by 2020 May was"
    if (yearFirst && (match.has('ambiguousmonth') || /^\s[A-ZÀ-Þ]/.test(match.after))) return undefined;
    const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
    const year = match.word('year', 'shortyear')?.value ?? 0;
    return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'month', year, month } };
  },
};

function fullDate(match: Match): RuleOutput | undefined {
  const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
  const year = match.word('year', 'shortyear')?.value ?? 0;
  const day = match.word('small', 'ordinal', 'first', 'second')?.value ?? 0;
  if (!isValidDay(year, month, day)) return undefined;
  const the = match.tokens[0]?.word.class === 'the' && match.has('small') ? { start: match.tokens[1]?.start ?? 0 } : {};
  return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'day', year, month, day }, ...the };
}
