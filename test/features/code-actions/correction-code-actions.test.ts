import { deepEqual } from 'node:assert/strict';
import { correctionActions } from '../../../src/features/code-actions/correction-code-actions';
import { at } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

describe('correctionActions', () => {
  const titles = (context: ReturnType<typeof correctedArticle>, start: number, end = start) =>
    correctionActions(context.analysis, { start, end }).map(({ title }) => title);

  it('are about the date and the quotation at the caret', () => {
    const context = correctedArticle();
    deepEqual(titles(context, at('Thursday.')), ['Correct Date…', 'Not a Date']);
    deepEqual(titles(context, at('Thursday,”')), [
      'Correct Date…',
      'Not a Date',
      'Correct Speaker…',
      'Not a Quotation',
    ]);
    deepEqual(titles(context, at('WHAT')), []);
  });

  it('make a finding of selected words', () => {
    const start = at('an hour', 0);
    deepEqual(titles(correctedArticle(), start, start + 7), ['Set Date…', 'Set Speaker…']);
  });

  it('restore what was corrected or rejected', () => {
    const rejected = correctedArticle(saying('Thursday', { kind: 'rejection', finding: 'date' }));
    deepEqual(titles(rejected, at('Thursday.')), ['Set Date…', 'Restore Detected Date']);
  });
});
