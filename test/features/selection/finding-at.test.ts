import { deepEqual, equal } from 'node:assert/strict';
import { findingAt } from '../../../src/features/selection/finding-at';
import type { Span } from '../../../src/text/span';
import { at, TEXT } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

const QUOTE = '“It was a long and useful day for us on Thursday,”';
const words = (span?: { start: number; end: number }) => span && TEXT.slice(span.start, span.end);

/** A caret one unit into words. */
function caret(of: string): Span {
  return { start: at(of), end: at(of) };
}

describe('findingAt', () => {
  it('takes the finding at the caret', () => {
    const { analysis } = correctedArticle();
    equal(words(findingAt(analysis, caret('Thursday.'), 'date')?.span), 'Thursday');
    equal(words(findingAt(analysis, caret('Thursday,”'), 'quote')?.span), QUOTE);
    equal(findingAt(analysis, caret('WHAT'), 'date'), undefined);
  });

  it('takes the words that are selected as they are', () => {
    const start = at('on Thursday', 0);
    const found = findingAt(correctedArticle().analysis, { start, end: start + 12 }, 'date');
    deepEqual([words(found?.span), words(found?.mention?.span)], ['on Thursday.', 'Thursday']);
  });

  it('takes the finding that holds what is selected', () => {
    const start = at('useful', 0);
    const found = findingAt(correctedArticle().analysis, { start, end: start + 6 }, 'quote');
    equal(words(found?.span), QUOTE);
  });

  it('finds again what was rejected', () => {
    const { analysis } = correctedArticle(saying('Thursday', { kind: 'rejection', finding: 'date' }));
    const found = findingAt(analysis, caret('Thursday.'), 'date');
    deepEqual([words(found?.span), found?.mention], ['Thursday', undefined]);
  });
});
