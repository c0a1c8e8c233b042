import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, reanalyze } from '../../src/analysis';

const pieces = [
  ' date 2022-01-28 ',
  'KYIV: ',
  'Envoy Maria Lopez said on Thursday the talks “were useful”.',
  '“We leave tomorrow,” she said.',
  'A senior official said it was “late”. The official left, and he said that they would follow. ',
  'Joe Biden and Tom Hale spoke. They left. ',
  '\n\n',
  '\r\n',
  '\r',
  'WHAT COMES NEXT\n\n',
  '”',
  '“',
  '"',
  'The United Nations (UN) met on Jan. 9 and 10. ',
  '\uD83D',
  '\uDE00',
  '\0',
  ' ',
];
const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''));

describe('reanalyze', () => {
  it('equals analyze of the edited text, whatever the edit', () => {
    fc.assert(
      fc.property(someText, someText, fc.nat(), fc.nat(), (text, insert, a, b) => {
        const before = analyze(text);
        const length = before.article.text.length + 1;
        const [start, end] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
        const after = reanalyze(before, { start, end, text: insert });
        deepEqual(after, analyze(before.article.text.slice(0, start) + insert + before.article.text.slice(end)));
      }),
      { numRuns: 12 },
    );
  });

  it('applies several edits together, by their offsets in the text before', () => {
    const after = reanalyze(analyze('one two three'), [
      { start: 0, end: 3, text: '1' },
      { start: 8, end: 13, text: '3' },
    ]);
    equal(after.article.text, '1 two 3');
  });

  it('keeps the publication day that the caller gave', () => {
    const before = analyze('No head.', { published: '2022-01-28' });
    equal(reanalyze(before, { start: 0, end: 2, text: 'A' }).article.published, '2022-01-28');
    const copied = JSON.parse(JSON.stringify(before)) as typeof before;
    equal(reanalyze(copied, { start: 0, end: 2, text: 'A' }).article.published, '2022-01-28');
  });
});

describe('analyze', () => {
  it('is plain data, sorted, and inside of the text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const analysis = analyze(text);
        deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
        let last = 0;
        for (const { span } of analysis.mentions) {
          equal(span.start >= last && span.start < span.end && span.end <= analysis.article.text.length, true);
          last = span.start;
        }
        const ids = new Set(analysis.actors.map(({ id }) => id));
        for (const { span, actors, certainty } of analysis.references) {
          equal(span.start < span.end && span.end <= analysis.article.text.length, true);
          equal(actors.length > 0 && actors.every((id) => ids.has(id)) && certainty > 0 && certainty <= 1, true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
