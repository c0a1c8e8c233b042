import { deepEqual, throws } from 'node:assert/strict';
import { letterOf } from '../../../src/dates/lexicon/word-classes';
import { compileRule } from '../../../src/dates/rules/rule';

const rule = (pattern: string) => compileRule({ name: 'test', pattern, read: () => undefined });

describe('rules', () => {
  it('know the two letters that they can start with', () => {
    const firstSets = (pattern: string) =>
      [...rule(pattern).firstSets].flatMap(([first, seconds]) => [...seconds].map((second) => first + second)).sort();
    const pairs = (...rows: [Parameters<typeof letterOf>[0], Parameters<typeof letterOf>[0]?][]) =>
      rows.map(([first, second]) => letterOf(first) + (second ? letterOf(second) : '')).sort();
    deepEqual(firstSets('the? ordinal quarter'), pairs(['the', 'ordinal'], ['ordinal', 'quarter']));
    deepEqual(firstSets('(the | a month?)'), pairs(['the'], ['a'], ['a', 'month']));
    deepEqual(
      firstSets('(early|late){0,2} unit'),
      pairs(
        ['early', 'early'],
        ['early', 'late'],
        ['late', 'early'],
        ['late', 'late'],
        ['early', 'unit'],
        ['late', 'unit'],
        ['unit'],
      ),
    );
  });
  it('refuse unknown class names', () => {
    throws(() => rule('the monht'), /unknown class monht/);
  });
});
