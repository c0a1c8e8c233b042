import { equal } from 'node:assert/strict';
import { passageAt, wordsAt } from '../../../src/features/selection/passage-at';
import { madeAnalysis } from '../../support/made-analysis';

const TEXT = 'Ana Lopez said “talks with Ana Lopez ended” and the mother-in-law’s cat left.\n';
const ANALYSIS = madeAnalysis(TEXT, {
  actors: [{ name: 'Ana Lopez', type: 'person' }],
  quotes: [{ words: '“talks with Ana Lopez ended”' }],
});

/** The words of the passage for a selection; `from` alone is a caret after its first unit. */
function taken(from: string, to?: string, at = passageAt): string | undefined {
  const start = TEXT.indexOf(from) + (to === undefined ? 1 : 0);
  const end = to === undefined ? start : TEXT.indexOf(to) + to.length;
  const span = at(ANALYSIS, { start, end });
  return span && TEXT.slice(span.start, span.end);
}

describe('passageAt', () => {
  it('takes a selection without the blanks at its ends', () => {
    equal(taken(' said', '“'), 'said “');
  });

  it('takes nothing of a selection of blanks', () => {
    equal(passageAt(ANALYSIS, { start: TEXT.length - 1, end: TEXT.length }), undefined);
  });

  it('takes the name at the caret, within a quotation too, and the quotation elsewhere in it', () => {
    equal(taken('Lopez said'), 'Ana Lopez');
    equal(taken('Lopez ended'), 'Ana Lopez');
    equal(taken('ended'), '“talks with Ana Lopez ended”');
  });

  it('takes a word of a quotation where it is looked for elsewhere too', () => {
    equal(taken('ended', undefined, wordsAt), 'ended');
    equal(taken('Lopez ended', undefined, wordsAt), 'Ana Lopez');
    equal(taken('talks', 'with', wordsAt), 'talks with');
  });

  it('takes the word at the caret where nothing was found', () => {
    equal(taken('mother'), 'mother-in-law’s');
  });
});
