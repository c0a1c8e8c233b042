import { equal } from 'node:assert/strict';
import { citedAt } from '../../../src/features/selection/cited-at';
import { cite } from '../../../src/features/wording/citation';
import { at, madeArticle, TEXT } from '../../support/made-article';

const context = madeArticle();
const spanOf = (words: string) => ({ start: at(words, 0), end: at(words, words.length) });
const copied = (selection: { start: number; end: number }) => {
  const cited = citedAt(context, selection);
  return cited && cite(cited, '{quote} {speaker}, {day}', 'text');
};

describe('citedAt', () => {
  it('cites the quotation at the cursor with its speaker', () => {
    const cursor = { start: at('long and useful'), end: at('long and useful') };
    equal(copied(cursor), '“It was a long and useful day for us on Thursday,” Ana Lopez, 28 January 2022');
  });

  it('cites selected words: of a quotation with its speaker, of the article without one', () => {
    equal(copied(spanOf('a long and useful day')), '“a long and useful day,” Ana Lopez, 28 January 2022');
    equal(copied(spanOf('met the World Bank')), '“met the World Bank,” 28 January 2022');
    equal(TEXT.includes('met the World Bank'), true);
  });

  it('cites nothing where there is neither', () => {
    equal(copied({ start: at('met the'), end: at('met the') }), undefined);
  });
});
