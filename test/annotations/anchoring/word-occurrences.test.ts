import { deepEqual } from 'node:assert/strict';
import { type WordOptions, wordOccurrences } from '../../../src/annotations';

const ALL = { wholeWords: false, matchCase: false };
const found = (text: string, words: string, options: Partial<WordOptions> = {}, most = 99) =>
  wordOccurrences(text, words, { ...ALL, ...options }, most).map(({ start, end }) => text.slice(start, end));

describe('occurrences of words', () => {
  it('are found within words and as whole words, with capitals or without', () => {
    const text = 'US troops trust us. The US’s U.S. bus, us-led.';
    deepEqual(found(text, 'us'), ['US', 'us', 'us', 'US', 'us', 'us']);
    deepEqual(found(text, 'us', { wholeWords: true }), ['US', 'us', 'US', 'us']);
    deepEqual(found(text, 'US', { wholeWords: true, matchCase: true }), ['US', 'US']);
    deepEqual(found(text, 'us', { wholeWords: true }, 2), ['US', 'us']);
  });

  it('are found however they are typeset, and whole', () => {
    deepEqual(found('He said “we won’t”.\nHe said\u00A0"we  won\'t".', 'said "we won\'t"'), [
      'said “we won’t”',
      'said\u00A0"we  won\'t"',
    ]);
    deepEqual(found('cafe café cafe\u0301', 'café'), ['café', 'cafe\u0301']);
    deepEqual(found('café', 'cafe'), []);
    deepEqual(found('cafe\u0301', 'cafe', { wholeWords: true }), []);
    deepEqual(found('Łódź łódź', 'Łódź', { matchCase: true }), ['Łódź']);
  });

  it('do not overlap; scripts without blanks have no whole words; blanks are nothing', () => {
    deepEqual(found('aaaaa', 'aa'), ['aa', 'aa']);
    deepEqual(found('東京都', '京', { wholeWords: true }), ['京']);
    deepEqual(found('a b', '  '), []);
    deepEqual(found('a𝒳b', 'a', { wholeWords: true }), []);
  });
});
