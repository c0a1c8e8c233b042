import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { type TokenKind, tokenize } from '../../src/text/tokens';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string, kind: TokenKind) =>
  tokenize(text)
    .filter((token) => token.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it('splits a compound at its hyphen, which is a token', () => {
    deepEqual(words('US-led post-Cold War'), ['US', '-', 'led', 'post', '-', 'Cold', 'War']);
    deepEqual(kinds('U.S.-led, all-out', 'hyphen'), ['-', '-']);
    deepEqual(kinds('one - two – three--four -five', 'dash'), ['-', '–', '--', '-']);
  });
  it('keeps the dot of an abbreviation', () => {
    deepEqual(kinds('Mr. Lee of the U.N. met J. Roe at 9 a.m. on Jan. 5.', 'abbreviation'), [
      'Mr.',
      'U.N.',
      'J.',
      'a.m.',
      'Jan.',
    ]);
    deepEqual(kinds('from the U.S on a Ph.D. at Acme Inc. in D.C.', 'abbreviation'), ['U.S', 'Ph.D.', 'Inc.', 'D.C.']);
  });
  it('does not take an ordinary word for an abbreviation', () => {
    deepEqual(kinds('She and I. He said no. They mar. No. It is art.', 'abbreviation'), []);
    deepEqual(kinds('No. 10 and nos. Nos. 3', 'abbreviation'), ['No.', 'Nos.']);
    deepEqual(kinds('Robert I. Roe met J... no', 'abbreviation'), ['I.']);
  });
  it('splits off the possessive, with both apostrophes, singular and plural', () => {
    deepEqual(words("Kyiv’s NATO'S it's"), ['Kyiv', '’s', 'NATO', "'S", 'it', "'s"]);
    deepEqual(kinds('the allies’ reply', 'possessive'), ['’']);
    deepEqual(kinds('the ‘great powers’ reply', 'quote-mark'), ['‘', '’']);
  });
  it('keeps an apostrophe inside of a word', () => {
    deepEqual(words("don’t O'Neill rock’n’roll"), ['don’t', "O'Neill", 'rock’n’roll']);
  });
  it('keeps a number whole, with commas, dots and letters', () => {
    deepEqual(kinds('100,000 men, 3.5% in 2014, the 1990s, 5th, 8:30', 'number'), [
      '100,000',
      '3.5',
      '2014',
      '1990s',
      '5th',
      '8',
      '30',
    ]);
  });
  it('makes tokens of brackets and quotation marks', () => {
    deepEqual(words('“contain [its] growth.”'), ['“', 'contain', '[', 'its', ']', 'growth', '.', '”']);
    equal(kinds('a... b…', 'punctuation').length, 2);
  });
  it('knows letters of any script, decomposed ones and those beyond 16 bits; blanks of any kind', () => {
    deepEqual(words('Zele\u0301nskiy\u00a0Зеленский 𐐀𐐁 😀'), ['Zele\u0301nskiy', 'Зеленский', '𐐀𐐁', '😀']);
    deepEqual(words('co\u00adop\u200b \ufeffend'), ['co\u00adop', 'end']);
  });
  it('keeps a host name, and separates sentences without a blank between them', () => {
    deepEqual(words('example.com ended.The'), ['example.com', 'ended', '.', 'The']);
  });

  it('covers every visible character once, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      "'s",
      '’',
      '‘',
      '“',
      'U.S.',
      'Mr.',
      '-',
      '…',
      '\n',
      '\u00a0',
      '1,0',
      '\ud83d',
      '\u200b',
      'é',
      '[',
    );
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit, maxLength: 4 }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          equal(text.slice(at, token.start).replace(/[\s\0\p{Cf}]/gu, ''), '');
          equal(token.end > token.start, true);
          at = token.end;
        }
        equal(text.slice(at).replace(/[\s\0\p{Cf}]/gu, ''), '');
      }),
    );
  });
});
