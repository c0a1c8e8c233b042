import { deepEqual } from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { quoteMarksOf, reportedSpansOf } from '../../../src/features/editor/quote-highlights';
import type { Span } from '../../../src/text/span';
import { madeAnalysis } from '../../support/made-analysis';
import { madeArticle, TEXT } from '../../support/made-article';

const { analysis } = madeArticle();
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('quoteMarksOf', () => {
  it('tells what is said from what is only in marks', () => {
    deepEqual(
      quoteMarksOf(analysis).map(({ span, said }) => [words(span).slice(0, 5), said]),
      [
        ['“It w', true],
        ['“hist', false],
      ],
    );
  });
});

describe('tints of speakers', () => {
  const text = '“One,” Ana said. “Two,” Ben said. “Three,” Ana said. “Four,” he said. “Five.”';
  const said = { certainty: 0.5, reason: 'made', span: { start: 0, end: 0 } };
  const made = madeAnalysis(text, {
    actors: [
      { name: 'Ana', type: 'person' },
      { name: 'Ben', type: 'person' },
    ],
    quotes: [
      { words: '“One,”', by: 'Ana' },
      { words: '“Two,”', by: 'Ben' },
      { words: '“Three,”', by: 'Ana' },
      { words: '“Four,”', speaker: { ...said, name: 'A Guest' } },
      { words: '“Five.”' },
    ],
  });

  it('are the same for all quotations of a speaker, in the order of their first one', () => {
    deepEqual(
      quoteMarksOf(made).map(({ tint }) => tint),
      [0, 1, 0, 2, undefined],
    );
  });

  it('do not change with the part that is drawn', () => {
    deepEqual(
      quoteMarksOf(made, { start: 20, end: text.length }).map(({ tint }) => tint),
      [1, 0, 2, undefined],
    );
  });

  it('come with doubt where the speaker is unsure or unknown', () => {
    deepEqual(
      quoteMarksOf(made).map(({ doubtful }) => doubtful),
      [false, false, false, true, true],
    );
  });
});

describe('reportedSpansOf', () => {
  const reported = analyze('The road, Berg said, is closed. “It is icy,” Berg said. Lind said it was not.');
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => reported.article.text.slice(start, end));
  it('gives what is reported without marks, piece by piece', () => {
    deepEqual(wordsOf(reportedSpansOf(reported)), ['The road', 'is closed', 'it was not']);
  });
  it('gives that of a part', () =>
    deepEqual(wordsOf(reportedSpansOf(reported, { start: 60, end: 70 })), ['it was not']));
});
