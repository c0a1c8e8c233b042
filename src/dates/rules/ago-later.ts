// A distance from another day: `two years ago`, `a week earlier`, `three days later`, `10 days from now`, `a year ago`.
// The grain that was spoken is kept: two years ago is a year, not a day.

import type { Meaning } from '../meaning';
import {
  AMOUNT,
  APPROX,
  amountOf,
  approximation,
  grainOf,
  isCompound,
  lengthOf,
  UNIT,
  UNIT_CLASSES,
  UNITS,
  unitCode,
} from './pieces';
import type { Match, Rule } from './rule';

const LENGTH = `${APPROX}? (${AMOUNT} adjective? ${UNITS}|a adjective? ${UNIT}|(small|number|count) hyphen? ${UNIT}|${UNITS}|a ${UNIT} and a half|half a ${UNIT}|a? half hyphen? ${UNIT}) (or so)?`;

/** From so many years ago on a count of years names no year: `20,000 years ago`. */
const PREHISTORY = 3000;

/** `two years ago`, `a week ago`, `ten days from now`, `a month hence`. */
export const UNITS_AGO: Rule = {
  name: 'units-ago',
  pattern: `${LENGTH} (ago|from now|hence|from dayword)`,
  read(match) {
    const code = unitCode(match.word(...UNIT_CLASSES));
    const grain = grainOf(match.word(...UNIT_CLASSES));
    const amount = vague(match) ? undefined : amountOf(match);
    const back = match.has('ago');
    const mod = approximation(match);
    const extra = mod ? { mod } : {};
    if (amount === undefined || (grain === 'year' && amount >= PREHISTORY)) {
      return { timex: 'DATE', meaning: { kind: 'plain', value: back ? 'PAST_REF' : 'FUTURE_REF' }, ...extra };
    }
    if (!grain) return { timex: 'DURATION', meaning: { kind: 'plain', value: lengthOf(amount, code) }, ...extra };
    return {
      timex: 'DATE',
      meaning: {
        ...distance(grain, amount, back ? -1 : 1),
        from: 'published',
        ...(grain === 'year' && amount === 1 && back && match.tokens.length === 3 ? { yearOnYear: true } : {}),
      },
      ...extra,
    };
  },
};

/** `a quarter-century`, `nearly a quarter of a century ago`. */
export const QUARTER_OF_UNIT: Rule = {
  name: 'length',
  pattern: `${APPROX}? a? quarter (hyphen|of a)? unit ago?`,
  read(match) {
    const unit = match.word('unit');
    const grain = grainOf(unit);
    const mod = approximation(match);
    const extra = mod ? { mod } : {};
    if (match.has('ago')) {
      if (grain !== 'century') return undefined;
      return { timex: 'DATE', meaning: { ...distance(grain, 0.25, -1), from: 'published' }, ...extra };
    }
    const clocked = unit?.code === 'TH' || grain === 'century' || grain === 'millennium';
    if (!clocked || isCompound(match)) return undefined;
    return { timex: 'DURATION', meaning: { kind: 'plain', value: lengthOf(0.25, unitCode(unit)) }, ...extra };
  },
};

/** `a year earlier`, `three days later`: from a date named before. */
export const UNITS_LATER: Rule = {
  name: 'units-later',
  pattern: `${LENGTH} (later|earlier)`,
  read(match) {
    const word = match.word(...UNIT_CLASSES);
    const grain = grainOf(word);
    const amount = vague(match) ? undefined : amountOf(match);
    const mod = approximation(match);
    const extra = mod ? { mod } : {};
    if (!grain || amount === undefined)
      return {
        timex: 'DURATION',
        meaning: { kind: 'plain', value: lengthOf(amount, unitCode(word)) },
        end: match.tokens.at(-2)?.end ?? match.end,
        ...extra,
      };
    const back = match.tokens.at(-1)?.word.class === 'earlier';
    const meaning = {
      ...distance(grain, amount, back ? -1 : 1),
      from: 'previous',
      ...(grain === 'year' && amount === 1 && back ? { yearOnYear: true } : {}),
    } as const;
    return { timex: 'DATE', meaning, ...extra };
  },
};

/** `a day after the talks`: the text does not date the event, so only the length is known. At a clause's end the date before counts. */
export const UNITS_FROM_EVENT: Rule = {
  name: 'units-from-event',
  pattern: `${LENGTH} (before|after)`,
  read(match) {
    const word = match.word(...UNIT_CLASSES);
    const grain = grainOf(word);
    const amount = vague(match) ? undefined : amountOf(match);
    const back = match.tokens.at(-1)?.word.class === 'before';
    if (grain && amount !== undefined && /^\s*[,.;]/.test(match.after)) {
      return { timex: 'DATE', meaning: { ...distance(grain, amount, back ? -1 : 1), from: 'previous' } };
    }
    return {
      timex: 'DURATION',
      meaning: { kind: 'plain', value: lengthOf(amount, unitCode(word)), event: back ? 'before' : 'after' },
      end: match.tokens.at(-2)?.end ?? match.end,
    };
  },
};

/** `year-ago`, `year-earlier`, `the year-ago quarter`, `the year-earlier period`: of earnings. */
export const YEAR_AGO: Rule = {
  name: 'year-ago',
  pattern: 'the? latest? unit hyphen? (ago|earlier) (fiscal|ordinal|first|second)? (quarter|period)?',
  read(match) {
    if (match.word('unit')?.code !== 'Y') return undefined;
    const index = match.word('ordinal', 'first', 'second')?.value;
    if (index !== undefined) {
      if (!match.has('quarter') || index > 4) return undefined;
      return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'quarter', index, yearShift: -1 } };
    }
    if (match.has('quarter'))
      return {
        timex: 'DATE',
        meaning: { kind: 'shift', grain: 'quarter', by: -4, from: 'previous', yearOnYear: true, completed: true },
      };
    const start = match.has('period') ? {} : { start: match.find('unit')?.start ?? match.start };
    return {
      timex: 'DATE',
      meaning: { kind: 'shift', grain: 'year', by: -1, from: 'previous', yearOnYear: true },
      ...start,
    };
  },
};

function vague(match: Match): boolean {
  const amounts = match.has('a', 'small', 'number', 'count', 'hundred', 'fraction', 'year', 'couple', 'half');
  return !amounts || match.has('few');
}

function distance(
  grain: NonNullable<ReturnType<typeof grainOf>>,
  amount: number,
  sign: number,
): Omit<Extract<Meaning, { kind: 'shift' }>, 'from'> {
  const whole = Math.round(amount);
  if (grain === 'decade' || grain === 'century' || grain === 'millennium') {
    const years = { decade: 10, century: 100, millennium: 1000 }[grain];
    return { kind: 'shift', grain: 'year', by: sign * Math.round(amount * years) };
  }
  if (grain === 'year' && !Number.isInteger(amount))
    return { kind: 'shift', grain: 'month', by: sign * Math.round(amount * 12) };
  return { kind: 'shift', grain, by: sign * whole };
}
