// Rules for shifts from another day: `two years ago`, `a week earlier`, `three days later`, `10 days from now`, `a year ago`.
// The grain of the words is kept: two years ago is a year, not a day.
import type { Grain } from '../calendar/periods';
import type { ShiftMeaning } from '../meaning';
import { amountOf, approximation, durationValue, grainOf, UNIT_CLASSES, unitCode } from './amounts';
import { isCompound } from './neighbouring-words';
import { AMOUNT, APPROX, UNIT, UNITS } from './pattern-pieces';
import type { Match, Rule } from './rule';

const DURATION = `${APPROX}? (${AMOUNT} adjective? ${UNITS}|a adjective? ${UNIT}|(small|number|count) hyphen? ${UNIT}|${UNITS}|a ${UNIT} and a half|half a ${UNIT}|a? half hyphen? ${UNIT}) (or so)?`;

/** From this many years on, `20,000 years ago` names no single year. */
const PREHISTORY = 3000;

/** `two years ago`, `a week ago`, `ten days from now`, `a month hence`. */
export const UNITS_AGO: Rule = {
  name: 'units-ago',
  pattern: `${DURATION} (ago|from now|hence)`,
  read(match) {
    const code = unitCode(match.word(...UNIT_CLASSES));
    const grain = grainOf(match.word(...UNIT_CLASSES));
    const amount = isVague(match) ? undefined : amountOf(match);
    const back = match.has('ago');
    const mod = approximation(match);
    const extra = mod ? { mod } : {};
    if (amount === undefined || (grain === 'year' && amount >= PREHISTORY)) {
      return { timex: 'DATE', meaning: { kind: 'plain', value: back ? 'PAST_REF' : 'FUTURE_REF' }, ...extra };
    }
    if (!grain) return { timex: 'DURATION', meaning: { kind: 'plain', value: durationValue(amount, code) }, ...extra };
    return {
      timex: 'DATE',
      meaning: {
        ...shiftBy(grain, amount, back ? -1 : 1),
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
      return { timex: 'DATE', meaning: { ...shiftBy(grain, 0.25, -1), from: 'published' }, ...extra };
    }
    const divisible = unit?.code === 'TH' || grain === 'century' || grain === 'millennium';
    if (!divisible || isCompound(match)) return undefined;
    return { timex: 'DURATION', meaning: { kind: 'plain', value: durationValue(0.25, unitCode(unit)) }, ...extra };
  },
};

/** `a year earlier`, `three days later`: from the date named before. Of `months later` only the length is known. */
export const UNITS_LATER: Rule = {
  name: 'units-later',
  pattern: `${DURATION} (later|earlier)`,
  read(match) {
    const word = match.word(...UNIT_CLASSES);
    const grain = grainOf(word);
    const amount = isVague(match) ? undefined : amountOf(match);
    const mod = approximation(match);
    const extra = mod ? { mod } : {};
    if (!grain || amount === undefined)
      return {
        timex: 'DURATION',
        meaning: { kind: 'plain', value: durationValue(amount, unitCode(word)) },
        ...(amount === undefined ? {} : { end: match.tokens.at(-2)?.end ?? match.end }),
        ...extra,
      };
    const back = match.tokens.at(-1)?.word.class === 'earlier';
    const meaning = {
      ...shiftBy(grain, amount, back ? -1 : 1),
      from: 'previous',
      ...(grain === 'year' && amount === 1 && back ? { yearOnYear: true } : {}),
    } as const;
    return { timex: 'DATE', meaning, ...extra };
  },
};

/**
 * `a day after the talks`: the text does not date the event, so only the duration is known. At the end of a clause it counts
 * from the date named before.
 */
export const UNITS_FROM_EVENT: Rule = {
  name: 'units-from-event',
  pattern: `${DURATION} (before|after)`,
  read(match) {
    const word = match.word(...UNIT_CLASSES);
    const grain = grainOf(word);
    const amount = isVague(match) ? undefined : amountOf(match);
    const back = match.tokens.at(-1)?.word.class === 'before';
    if (grain && amount !== undefined && /^\s*[,.;]/.test(match.after)) {
      return { timex: 'DATE', meaning: { ...shiftBy(grain, amount, back ? -1 : 1), from: 'previous' } };
    }
    return {
      timex: 'DURATION',
      meaning: { kind: 'plain', value: durationValue(amount, unitCode(word)), event: back ? 'before' : 'after' },
      end: match.tokens.at(-2)?.end ?? match.end,
    };
  },
};

/** `year-ago`, `year-earlier`, `the year-ago quarter`, `the year-earlier period`: in reports on earnings. */
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

/** Whether the match names no number: `some weeks ago`, `a few days later`. */
function isVague(match: Match): boolean {
  const amounts = match.has('a', 'small', 'number', 'count', 'hundred', 'fraction', 'year', 'couple', 'half');
  return !amounts || match.has('few');
}

function shiftBy(grain: Grain, amount: number, sign: number): Omit<ShiftMeaning, 'from'> {
  if (grain === 'decade' || grain === 'century' || grain === 'millennium') {
    const years = { decade: 10, century: 100, millennium: 1000 }[grain];
    return { kind: 'shift', grain: 'year', by: sign * Math.round(amount * years) };
  }
  if (grain === 'year' && !Number.isInteger(amount))
    return { kind: 'shift', grain: 'month', by: sign * Math.round(amount * 12) };
  return { kind: 'shift', grain, by: sign * Math.round(amount) };
}
