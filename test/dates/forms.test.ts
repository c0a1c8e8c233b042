import { deepEqual, throws } from 'node:assert/strict';
import { compileForm, letterOf } from '../../src/dates/forms';

const form = (pattern: string) => compileForm({ rule: 'test', pattern, read: () => undefined });

describe('forms', () => {
  it('know the letters that they can start with', () => {
    const starts = (pattern: string) => [...form(pattern).starts].sort();
    const letters = (...names: Parameters<typeof letterOf>[0][]) => names.map(letterOf).sort();
    deepEqual(starts('the? ordinal quarter'), letters('the', 'ordinal'));
    deepEqual(starts('((early|mid hyphen?)? month | year{0,2} unit)'), letters('early', 'mid', 'month', 'year'));
    deepEqual(starts('(the | a)* (unit | month)?  year'), letters('the', 'a', 'unit', 'month', 'year'));
  });
  it('refuse names that are no class', () => {
    throws(() => form('the monht'), /unknown class monht/);
  });
});
