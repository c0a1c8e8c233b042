// Rules for a day that is counted in weeks from a named one: `a week on Friday`, `two weeks from Monday`, `a week from tomorrow`,
// `Saturday in three weeks`, `Friday week`. Named by its weekday, the day counted from is the coming one.
import { amountOf, grainOf } from './amounts';
import { wordBefore } from './neighbouring-words';
import { NUMBER } from './pattern-pieces';
import type { Match, Rule, RuleOutput } from './rule';

const COUNT = `(a|${NUMBER}) (unit|units)`;

/** `a week from Tuesday`, `a fortnight on Monday`, `three days from tomorrow`, `a week today`. */
export const WEEKS_FROM_DAY: Rule = {
  name: 'counted-weeks',
  pattern: `${COUNT} ((from|on) (next|this)? weekday | from dayword | dayword)`,
  read(match) {
    const unit = match.word('unit', 'units')?.code;
    // "a week today"; "two years today" and "a month on Monday" are lengths
    if (!match.has('from') && unit !== 'W' && unit !== 'F') return undefined;
    // "for a week on Monday": how long it lasted
    if (!match.has('from') && /^(?:for|lasted|spent|of|than|about)$/.test(wordBefore(match))) return undefined;
    return counted(match);
  },
};

/** `Saturday in three weeks`. */
export const DAY_IN_WEEKS: Rule = {
  name: 'counted-weeks',
  pattern: `weekday (in ${COUNT} | unit)`,
  read(match) {
    const code = match.word('unit', 'units')?.code;
    if (code !== 'W' && code !== 'F') return undefined;
    // "Friday week": nothing of the week is said
    if (!match.has('in') && /^(?:\s(?:of|in)\b|[-‑’'])/.test(match.after)) return undefined;
    return counted(match);
  },
};

function counted(match: Match): RuleOutput | undefined {
  const unit = match.word('unit', 'units');
  const grain = grainOf(unit);
  const amount = match.has('a') ? 1 : match.tokens.length === 2 ? 1 : amountOf(match);
  if (!grain || amount === undefined || !Number.isInteger(amount)) return undefined;
  const offset = { grain, by: amount * (unit?.code === 'F' ? 2 : 1) };
  const dayword = match.word('dayword');
  if (dayword)
    return { timex: 'DATE', meaning: { kind: 'shift', grain: 'day', by: dayword.value, from: 'published', offset } };
  const weekday = match.word('weekday')?.value ?? 1;
  return { timex: 'DATE', meaning: { kind: 'calendar', grain: 'day', weekday, which: 1, offset } };
}
