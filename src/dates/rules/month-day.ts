// Rules for days of a month without a year, and for lists and ranges of them: `Nov. 5`, `5 November`, `January 9 and 10`, `May 3-5`.
// Each day of a list or range is a mention of its own.
import { isValidDay } from '../calendar/gregorian';
import type { TimeToken } from '../tokens/scan';
import { whichOf } from './modifiers';
import { DAY, MONTH } from './pattern-pieces';
import type { Match, Rule, RuleOutput } from './rule';

const CONJUNCTION = '(comma|and|or|to|through|hyphen|comma and)';
/** Any leap year, as the 29th of February may be meant. */
const LEAP_YEAR = 2000;

/** `Nov. 5`, `November the 5th`, `5 November`, `the 5th of November`, with a year at the end for the whole list. */
export const MONTH_DAY: Rule = {
  name: 'month-day',
  pattern: `((last|this|next)? ${MONTH} the? ${DAY} (${CONJUNCTION} ${DAY}){0,6} (comma? year)? | the? ${DAY} (${CONJUNCTION} the? ${DAY}){0,6} of? ${MONTH} (comma? year)?)`,
  read: (match) => listedDays(match),
};

/** `Jan. 9-10`, `9–10 January 2022`: one numeral, two days. */
export const MONTH_DAY_SPAN: Rule = {
  name: 'month-day-range',
  pattern: `(${MONTH} dayspan (comma? year)? | dayspan of? ${MONTH} (comma? year)?)`,
  read: (match) => dayRange(match),
};

/** `Monday 20, Tuesday 21 and Wednesday 22 April`. */
export const WEEKDAYS_OF_MONTH: Rule = {
  name: 'month-day',
  pattern: `weekday comma? the? ${DAY} (${CONJUNCTION} weekday comma? the? ${DAY}){1,6} of? ${MONTH} (comma? year)?`,
  read(match) {
    const weekdays = match.all('weekday');
    const days = listedDays(match);
    return days?.length === weekdays.length
      ? days.map((day, index) => ({ ...day, start: weekdays[index]?.start ?? match.start }))
      : undefined;
  },
};

/** An hour after the day: `Dec. 31 to 1 a.m.`. */
const HOUR_AFTER = /^(?::\d|\s?(?:[ap]\.?m\b|o['’]clock))/i;

function listedDays(match: Match): RuleOutput[] | undefined {
  const month = match.find('month', 'ambiguousmonth');
  const days = match.all('small', 'ordinal', 'first', 'second');
  const hasHour = days.length > 1 && HOUR_AFTER.test(match.after);
  const named = hasHour ? days.slice(0, -1) : days;
  const year = match.word('year')?.value;
  if (!month || isCount(match, named.at(-1))) return undefined;
  if (named.some((token) => !isValidDay(year ?? LEAP_YEAR, month.word.value, token.word.value)))
    return named.length > 1 ? undefined : [];
  if (named.length === 1 && year !== undefined) return undefined;
  const which = whichOf(match);
  if (isNineEleven(match, month, named)) return [nineEleven(match)];
  const monthFirst = month.start < (named[0]?.start ?? 0);
  return named.map((token, index) => {
    const holdsMonth = monthFirst ? index === 0 : index === named.length - 1;
    const last = index === named.length - 1;
    const the =
      !monthFirst &&
      match.tokens[match.tokens.indexOf(token) - 1]?.word.class === 'the' &&
      token.word.class === 'ordinal';
    const from = the ? (match.tokens[match.tokens.indexOf(token) - 1]?.start ?? token.start) : token.start;
    return {
      timex: 'DATE',
      meaning: {
        kind: 'calendar',
        grain: 'day',
        ...(year === undefined ? {} : { year }),
        month: month.word.value,
        day: token.word.value,
        ...(which === undefined || year !== undefined ? {} : { which }),
      },
      start: index === 0 && which !== undefined ? match.start : holdsMonth ? Math.min(month.start, from) : from,
      end: last && year !== undefined ? match.end : holdsMonth ? Math.max(month.end, token.end) : token.end,
    };
  });
}

/** `the Sept. 11 attacks`: those of 2001, whatever the year of the article. */
function isNineEleven(match: Match, month: TimeToken, named: readonly TimeToken[]): boolean {
  if (month.word.value !== 9 || named.length !== 1 || named[0]?.word.value !== 11) return false;
  return /^,? (?:terror|attacks?\b|hijack|plot|[Cc]ommission|victims|memorial|museum)/.test(match.after);
}

function nineEleven(match: Match): RuleOutput {
  const meaning = { kind: 'calendar', grain: 'day', year: 2001, month: 9, day: 11 } as const;
  return { timex: 'DATE', meaning, start: match.find('month')?.start ?? match.start };
}

/** Whether the number counts something: `March 3 people`. Numerals like `5,000` are scanned as one number and do not come here. */
function isCount(match: Match, last: TimeToken | undefined): boolean {
  return last?.word.class === 'small' && /^ (?:percent|per cent|people|points|times)\b/.test(match.after);
}

function dayRange(match: Match): RuleOutput[] | undefined {
  const month = match.word('month', 'ambiguousmonth')?.value ?? 0;
  const token = match.find('dayspan');
  const year = match.word('year')?.value;
  if (!token) return undefined;
  const [first, second] = [token.word.value, Number(token.word.code)];
  if (second <= first || !isValidDay(year ?? LEAP_YEAR, month, first) || !isValidDay(year ?? LEAP_YEAR, month, second))
    return [];
  const text = match.text.slice(token.start, token.end);
  const hyphen = token.start + text.search(/[-–]/);
  const meaning = { kind: 'calendar', grain: 'day', ...(year === undefined ? {} : { year }), month } as const;
  return [
    { timex: 'DATE', meaning: { ...meaning, day: first }, end: hyphen },
    { timex: 'DATE', meaning: { ...meaning, day: second }, start: hyphen + 1 },
  ];
}
