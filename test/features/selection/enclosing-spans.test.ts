import { deepEqual, ok } from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { enclosingSpans } from '../../../src/features/selection/enclosing-spans';
import { contains } from '../../../src/text/span';
import { madeAnalysis } from '../../support/made-analysis';

const PARAGRAPH = 'On Monday, Ana Lopez left (early): “We had a long day, and it rained,” she said. Rain fell.';
const TEXT = ` date 2022-01-28 Talks\n\n${PARAGRAPH}\n\nIt ended.`;

const analysis = madeAnalysis(TEXT, {
  actors: [{ type: 'person', name: 'Ana Lopez' }],
  quotes: [{ words: '“We had a long day, and it rained,”' }],
});
const around = (words: string) =>
  enclosingSpans(analysis, TEXT.indexOf(words) + 1).map(({ start, end }) => TEXT.slice(start, end));

describe('enclosingSpans', () => {
  it('goes from the word to the name, the clause, the sentence, the paragraph, the section and the text', () => {
    const sentence = PARAGRAPH.slice(0, PARAGRAPH.indexOf(' Rain fell'));
    deepEqual(around('Lopez'), [
      'Lopez',
      'Ana Lopez',
      'Ana Lopez left',
      sentence,
      PARAGRAPH,
      TEXT.slice(' date 2022-01-28 '.length),
      TEXT,
    ]);
  });

  it('takes a quotation before its sentence, and stops at brackets', () => {
    deepEqual(around('rained').slice(0, 3), ['rained', 'and it rained', '“We had a long day, and it rained,”']);
    deepEqual(around('early').slice(0, 1), ['early']);
  });

  it('nests at every offset of any text', () => {
    for (const text of ['', ' date 2022-01-28 ', '“', `a, (b “c ${TEXT}`, TEXT]) {
      const article = analyze(text);
      for (let offset = 0; offset <= article.article.text.length; offset++) {
        const spans = enclosingSpans(article, offset);
        for (const [i, span] of spans.entries()) {
          ok(span.start <= offset && offset <= span.end);
          ok(i === 0 || contains(span, spans[i - 1] ?? span), `${text} at ${offset}`);
        }
      }
    }
  });
});
