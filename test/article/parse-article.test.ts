import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { isArticle, parseArticle } from '../../src/article';
import { canonicalText } from '../../src/text/canonical-text';
import { describeFixture, type Expectation } from '../support/caret-fixture';
import { realSeeds, sampleSeeds } from '../support/real-seeds';

/** All parts of an article, except the section before the first heading. */
function facts(text: string, published?: string): Expectation[] {
  const { head, dateline, outlet, blocks, sections, ...article } = parseArticle(text, published);
  return [
    ...(head ? [{ span: head.span, words: `head ${head.problem ?? article.published}` }] : []),
    ...(dateline ? [{ span: dateline.span, words: 'dateline' }] : []),
    ...(dateline?.places ?? []).map((span) => ({ span, words: 'place' })),
    ...(outlet ? [{ span: outlet, words: 'outlet' }] : []),
    ...blocks.map(({ kind, span, duplicateOf: of }) => ({ span, words: of === undefined ? kind : `${kind} = ${of}` })),
    ...sections.filter(({ heading }) => heading).map(({ span }) => ({ span, words: 'section' })),
  ];
}

describeFixture('article.fixture', facts);

const texts = (text: string) => parseArticle(text).blocks.map(({ span }) => text.slice(span.start, span.end));

describe('an article', () => {
  it('ignores a day that is not in the calendar, given or written', () => {
    equal(parseArticle('date 2021-02-29 Talks.').published, undefined);
    equal(parseArticle('date 2020-02-29 Talks.').published, '2020-02-29');
    equal(parseArticle('date 2022-01-28 Talks.', '2022-02-30').published, '2022-01-28');
    equal(parseArticle('Talks.', '2022-01-28').published, '2022-01-28');
    equal(parseArticle('date 0000-01-28 Talks.').head?.problem, 'impossible-date');
  });
  it('is recognised by its first line', () => {
    for (const line of [
      ' date 2022-01-28 Talks',
      '\uFEFF date 2022-01-28',
      'date\t2022-02-30\tTalks',
      ' date 2022-01-28\r',
    ]) {
      ok(isArticle(line), line);
    }
    for (const line of [
      '',
      'date',
      'The date 2022-01-28',
      'date: 2022-01-28',
      'dated 2022-01-28',
      'date 2022-01-28,',
    ]) {
      ok(!isArticle(line), line);
    }
  });
  it('has no invisible characters at the ends of its blocks, nor blocks that consist of them', () => {
    deepEqual(texts('\u00a0Talks\u00a0went on.\u00a0\n\u200b\n\u2060\u00a0\n \tThey ended…\u200b\n'), [
      'Talks\u00a0went on.',
      'They ended…',
    ]);
    deepEqual(parseArticle('\n \n').blocks, []);
    deepEqual(parseArticle('').sections, []);
  });
  it('is the same with any line end, BOM or not', () => {
    const text = ' date 2022-01-28 KYIV: Talks.\n\nTHE END\n\nThey ended.';
    deepEqual(parseArticle(canonicalText(`\uFEFF${text.replaceAll('\n', '\r\n')}`)), parseArticle(text));
  });

  const holds = (text: string) => {
    const { head, blocks, sections } = parseArticle(text);
    let at = head?.span.end ?? 0;
    for (const [i, { span, duplicateOf }] of blocks.entries()) {
      const words = text.slice(span.start, span.end);
      ok(span.start < span.end && words === words.trim());
      equal(text.slice(at, span.start).replace(/[\s\0\p{Cf}]/gu, ''), '');
      if (duplicateOf !== undefined) ok(duplicateOf < i && texts(text)[duplicateOf] === words);
      at = span.end;
    }
    equal(text.slice(at).replace(/[\s\0\p{Cf}]/gu, ''), '');
    equal(sections.at(-1)?.span.end, blocks.at(-1)?.span.end);
    equal(sections[0]?.span.start, blocks[0]?.span.start);
  };
  it('has sorted, disjoint blocks that cover any text', () => {
    const pieces = fc.constantFrom(
      ' date 2022-01-28 ',
      '\n',
      '\n\n',
      'KYIV: ',
      '(© Roe)',
      'THE END',
      'He left. ',
      '“',
      '\u00a0',
      ' – AFP',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 20 }), (parts) =>
        holds(parts.join('')),
      ),
    );
  });
  it('has such blocks in every sample', () => {
    const samples = [...sampleSeeds(), ...realSeeds()];
    for (const { name, text } of samples) {
      const canonical = canonicalText(text);
      holds(canonical);
      ok(parseArticle(canonical).published, name);
      ok(isArticle(text.split('\n')[0] ?? ''), name);
    }
  });
});
