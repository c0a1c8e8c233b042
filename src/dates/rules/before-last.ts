// Rules for the second period from now: `the week before last`, `the Saturday after next`, `the January before last`, `the night before last`.
import { MONTHS, WEEKDAYS } from '../../text/calendar-names';
import { grainOf } from './amounts';
import { MONTH, SEASON } from './pattern-pieces';
import type { Match, Rule, RuleOutput } from './rule';

/** A unit or name that `last` belongs to: `the day before last Tuesday`. */
const CONTINUES = new RegExp(
  `^ (?:${[...WEEKDAYS, ...MONTHS].join('|')}|(?:minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|year|decade|century|spring|summer|autumn|fall|winter)\\b)`,
);

/** `the week before last`, `the Friday after next`. */
export const BEFORE_LAST: Rule = {
  name: 'before-last',
  pattern: `the? (unit|weekend|quarter|weekday|${MONTH}|${SEASON}|part) (before last|after next)`,
  read(match) {
    if (CONTINUES.test(match.after)) return undefined;
    const sign = match.has('before') ? -1 : 1;
    const grain = grainOf(match.word('unit', 'weekend', 'quarter'));
    // the next weekend is the one ahead, while the next week is not the present one
    const by = grain === 'weekend' && sign === 1 ? 1 : 2 * sign;
    if (grain) return { timex: 'DATE', meaning: { kind: 'shift', grain, by, from: 'published' } };
    const part = match.word('part')?.code;
    if (part)
      return {
        timex: 'TIME',
        meaning: { kind: 'shift', grain: 'day', by: 2 * sign, from: 'published', time: { part } },
      };
    return named(match, sign);
  },
};

/** A weekday, month or season: the last or next one, and one week or year more. */
function named(match: Match, sign: -1 | 1): RuleOutput | undefined {
  const weekday = match.word('weekday')?.value;
  const month = match.word('month', 'ambiguousmonth')?.value;
  const index = match.word('season', 'fall')?.value;
  const which = { kind: 'calendar', which: sign } as const;
  const year = { grain: 'year', by: sign } as const;
  if (weekday !== undefined)
    return { timex: 'DATE', meaning: { ...which, grain: 'day', weekday, offset: { grain: 'week', by: sign } } };
  if (month !== undefined) return { timex: 'DATE', meaning: { ...which, grain: 'month', month, offset: year } };
  return index === undefined
    ? undefined
    : { timex: 'DATE', meaning: { ...which, grain: 'season', index, offset: year } };
}
