import { equal } from 'node:assert/strict';
import { parseArticle } from '../../src/article';
import { RUNS, staysLinear } from '../support/linear';

describe('an article', () => {
  it('may have 10,000 paragraphs or a line of a megabyte', () => {
    equal(parseArticle('Talks went on.\n\n'.repeat(10_000)).blocks.length, 10_000);
    equal(parseArticle(`date 2022-01-28 ${'Talks went on. '.repeat(70_000)}`).blocks.length, 1);
  });

  for (const run of [...RUNS, 'AB/', '(©', 'KYIV, ', 'by A ', 'ab\n', '. – '])
    it(`is parsed in linear time on ${JSON.stringify(run)}`, () => staysLinear(parseArticle, run));
});
