import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article';
import { attributeQuotes, findQuotes, type QuoteMention } from '../../src/quotes';
import { describeFixture } from '../support/caret-fixture';
import { staysLinear } from '../support/linear';

function quotesOf(text: string): QuoteMention[] {
  const blocks = parseArticle(text).blocks.map(({ kind, span }) => ({
    kind,
    ...span,
    findings: findQuotes(text.slice(span.start, span.end)),
  }));
  return attributeQuotes({ text }, blocks, []);
}

describeFixture('quotes.fixture', (text) =>
  quotesOf(text).flatMap(({ parts, speech, speaker }) =>
    parts.map((span) => ({
      span,
      words: speaker ? `${speech} | ${text.slice(speaker.span.start, speaker.span.end)}` : speech,
    })),
  ),
);

const pieces = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "''",
  '„',
  '«',
  '»',
  ' said ',
  'Anna Berg',
  ', ',
  '. ',
  ' who ',
  '(',
  ')',
  '\n\n',
  'called ',
  'by ',
  ':',
  '\uD83D',
  '\0',
  ' to say ',
];
const someText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));

describe('quotes', () => {
  it('never throw, lie in the text, are sorted, and have parts inside of blocks', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const blocks = parseArticle(text).blocks;
        let last = 0;
        for (const { span, parts, speaker } of quotesOf(text)) {
          ok(last <= span.start && span.start < span.end && span.end <= text.length);
          last = span.start;
          equal(parts[0]?.start, span.start);
          equal(parts.at(-1)?.end, span.end);
          for (const part of parts)
            ok(blocks.some((block) => block.span.start <= part.start && part.end <= block.span.end));
          if (speaker) ok(speaker.span.start < speaker.span.end && speaker.span.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are found in linear time, whatever is repeated', () => {
    for (const seed of [
      '"',
      '“',
      '”',
      "' ",
      '“a” ',
      '„“',
      '“a said ',
      'said, ',
      'A said “b,” C said. ',
      'Berg, who, ',
      '. “A',
      'of the ',
      "'s",
    ]) {
      staysLinear(quotesOf, seed, 2000);
    }
  });
});
