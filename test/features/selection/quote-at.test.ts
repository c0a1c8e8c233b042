import { equal } from 'node:assert/strict';
import { speakerPlaceAt } from '../../../src/features/selection/quote-at';
import type { Span } from '../../../src/text/span';
import { at, TEXT } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

const QUOTE = '“It was a long and useful day for us on Thursday,”';
const words = (span?: { start: number; end: number }) => span && TEXT.slice(span.start, span.end);

/** A caret one unit into words. */
function caret(of: string): Span {
  return { start: at(of), end: at(of) };
}

describe('speakerPlaceAt', () => {
  it('goes to the words that name the speaker, and from them to the full name', () => {
    const { analysis } = correctedArticle();
    equal(words(speakerPlaceAt(analysis, caret('It was a long'))), 'Lopez spoke');
    equal(words(speakerPlaceAt(analysis, caret('Lopez spoke'))), 'Ana Lopez');
  });

  it('goes nowhere where no words name one', () => {
    const { analysis } = correctedArticle(saying(QUOTE, { kind: 'speaker', name: 'a bystander' }));
    equal(speakerPlaceAt(analysis, caret('It was a long')), undefined);
    equal(speakerPlaceAt(analysis, caret('WHAT')), undefined);
  });
});
