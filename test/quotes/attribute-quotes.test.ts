import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { parseArticle } from '../../src/article';
import { attributeQuotes, findQuotes, type NamedSpan, type QuoteMention } from '../../src/quotes';
import { describeFixture } from '../support/caret-fixture';

function quotesOf(text: string, names: readonly NamedSpan[] = []): QuoteMention[] {
  const blocks = parseArticle(text).blocks.map(({ kind, span }) => ({
    kind,
    ...span,
    findings: findQuotes(text.slice(span.start, span.end)),
  }));
  return attributeQuotes({ text }, blocks, names);
}

for (const fixture of ['quotes.fixture', 'reports.fixture'])
  describeFixture(fixture, (text) =>
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
  it('keep a second attribution, the nearest first', () => {
    const text = 'Berg said the town “is ready,” the ministry said in a statement.';
    const [quote] = quotesOf(text);
    const words = [quote?.speaker, ...(quote?.also ?? [])].map((speaker) =>
      text.slice(speaker?.span.start, speaker?.span.end),
    );
    deepEqual(words, ['the ministry', 'Berg']);
  });

  it('are one mention over their parts', () => {
    const [quote, ...more] = quotesOf('“We left early,” she said, “because of the rain.”');
    deepEqual(more, []);
    deepEqual(quote?.parts, [
      { start: 0, end: 16 },
      { start: 27, end: 49 },
    ]);
  });

  it('say which mark is missing', () => {
    equal(quotesOf('We never signed,” Berg said.')[0]?.unclosed, 'open');
    equal(quotesOf('Berg said: “We never signed')[0]?.unclosed, 'close');
    equal(quotesOf('Berg said: “We never signed.”')[0]?.unclosed, undefined);
  });

  it('resolve pronouns and descriptions to actors, by gender, nearness and role', () => {
    const text =
      'Mayor Anna Berg met Tom Hale. “It went well,” she said. “It did not,” said he. The mayor promised “a report.”';
    const named = (name: string, gender: 'female' | 'male', roles: string[]) => {
      const start = text.indexOf(name);
      return { span: { start, end: start + name.length }, actor: name, name, type: 'person' as const, gender, roles };
    };
    const names = [named('Anna Berg', 'female', ['Mayor']), named('Tom Hale', 'male', [])];
    deepEqual(
      quotesOf(text, names).map(({ speaker }) => speaker?.actor),
      ['Anna Berg', 'Tom Hale', 'Anna Berg'],
    );
  });

  it('name the person after an office, and not one that the speaker works for', () => {
    const text = 'Secretary of State Anna Berg said she would wait. A spokesman of Tom Hale said he was ill.';
    const names = ['Anna Berg', 'Tom Hale'].map((name) => {
      const start = text.indexOf(name);
      return { span: { start, end: start + name.length }, actor: name, name, type: 'person' as const };
    });
    deepEqual(
      quotesOf(text, names).map(({ speech, speaker }) => [speech, speaker?.actor]),
      [
        ['indirect', 'Anna Berg'],
        ['indirect', undefined],
      ],
    );
  });

  it('name no one who only modifies the noun of the speaker', () => {
    const sources: readonly (readonly [string, string | undefined])[] = [
      ['a senior Hale adviser', undefined],
      ['the Hale campaign', undefined],
      ['Hale’s lawyer', undefined],
      ["the lawyer of Hale's firm", undefined],
      ['a pro-Hale group', undefined],
      ['Hale himself', 'Hale'],
      ['Hale of the Farmers’ Party', 'Hale'],
      ['Mayor Hale', 'Hale'],
      ['Hale, a farmer', 'Hale'],
    ];
    for (const [source, actor] of sources) {
      const text = `“We wait,” said ${source}.`;
      const start = text.indexOf('Hale');
      const name = { span: { start, end: start + 4 }, actor: 'Hale', name: 'Hale', type: 'person' as const };
      equal(quotesOf(text, [name])[0]?.speaker?.actor, actor, source);
    }
  });

  it('carry the doubt about whom a surname or pronoun means', () => {
    const text = '“We wait,” Hale said. “It rains,” he said.';
    const hale = { span: { start: 11, end: 15 }, actor: 'Hale', name: 'Tom Hale', type: 'person' as const };
    const speakersWith = (name: NamedSpan) => quotesOf(text, [name]).map(({ speaker }) => speaker);
    const [sure, pronoun] = speakersWith({ ...hale, gender: 'male' });
    const [doubted] = speakersWith({ ...hale, doubt: 'more than one “Hale” is named' });
    const [, guessed] = speakersWith(hale);
    deepEqual([sure?.certainty, pronoun?.certainty, doubted?.certainty, guessed?.certainty], [0.98, 0.92, 0.78, 0.78]);
    equal(doubted?.reason, 'named behind the words; more than one “Hale” is named');
  });

  it('are not said by the person they are about if a pronoun says them', () => {
    const text = 'Tom Hale came. Eric Berg is ill, he said.';
    const names = ['Tom Hale', 'Eric Berg'].map((name) => {
      const start = text.indexOf(name);
      return { span: { start, end: start + name.length }, actor: name, name, type: 'person' as const };
    });
    equal(quotesOf(text, names)[0]?.speaker?.actor, 'Tom Hale');
  });

  it('end after a whole surrogate pair, be it a letter or a symbol', () => {
    for (const last of ['𐶆', '😀', '𝐀']) {
      const text = `constructor said Ⰰ said ${last}`;
      const [quote] = quotesOf(text);
      equal(quote?.speech, 'indirect');
      equal(text.slice(quote?.span.start, quote?.span.end), `Ⰰ said ${last}`);
    }
  });

  it('are not found in credit lines', () => {
    const text = 'Photo: “Agency”';
    const block = { kind: 'credit', start: 0, end: text.length, findings: findQuotes(text) };
    deepEqual(attributeQuotes({ text }, [block], []), []);
  });

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
      { numRuns: 100 },
    );
  });
});
