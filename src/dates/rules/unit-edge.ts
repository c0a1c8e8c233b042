// Rules for the start, middle and end of a unit that is not named: `the end of the month`, `year-end`, `the year's end`,
// `later in the day`, `earlier in the week`.
import { grainOf } from './amounts';
import { partModifier } from './modifiers';
import type { Rule } from './rule';

/** `the end of the year`, `later in the day`, `the rest of the week`. */
export const EDGE_OF_UNIT: Rule = {
  name: 'edge-of-unit',
  pattern:
    '(the? (end|start|middle|rest|turn) of the? (unit|quarter|weekend) | (earlier|later|early|late) (in|on)? the (unit|quarter) | (mid|the mid) hyphen? (unit|quarter))',
  read(match) {
    const grain = grainOf(match.word('unit', 'quarter', 'weekend'));
    if (!grain) return undefined;
    const mod = partModifier(match);
    return {
      timex: 'DATE',
      meaning: { kind: 'shift', grain, by: 0, from: grain === 'day' ? 'previous' : 'narrative' },
      ...(mod ? { mod } : {}),
    };
  },
};

/** `year-end`, `the year's end`, `month's end`. */
export const UNIT_END: Rule = {
  name: 'unit-end',
  pattern: 'approx? the? unit (hyphen|possessive)? end (of? year)?',
  read(match) {
    const grain = grainOf(match.word('unit'));
    if (grain !== 'year' && grain !== 'month' && grain !== 'week') return undefined;
    const approx = match.find('approx') !== undefined;
    if (approx && !/^around/i.test(match.text.slice(match.start))) return undefined;
    const year = match.word('year')?.value;
    if (year !== undefined && grain === 'year')
      return { timex: 'DATE', meaning: { kind: 'calendar', grain, year }, mod: 'END' };
    return { timex: 'DATE', meaning: { kind: 'shift', grain, by: 0, from: 'published' }, mod: 'END' };
  },
};
