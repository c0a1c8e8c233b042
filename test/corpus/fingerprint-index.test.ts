import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { CorpusIndex, topicOfWords } from '../../src/corpus';
import { FingerprintIndex } from '../../src/corpus/fingerprint-index';
import { fingerprintOf, type QuoteFingerprint } from '../../src/quotes';

const WHOLE = 'We will not leave the valley until every family has been heard, and we shall return in spring.';
const OTHER = 'The bridge was never meant to carry lorries of that weight in any season.';

function fingerprint(words: string): QuoteFingerprint {
  const made = fingerprintOf(words);
  ok(made, words);
  return made;
}

describe('FingerprintIndex', () => {
  const whole = fingerprint(WHOLE);
  const shortened = fingerprint('“We will not leave the valley until every family has been heard …”');

  it('finds another version of the same words, from either of them', () => {
    const index = new FingerprintIndex();
    for (const each of [whole, shortened, fingerprint(OTHER)]) index.add(each);
    deepEqual(index.sameAs(whole.key), [whole.key, shortened.key]);
    deepEqual(index.sameAs(shortened.key), [shortened.key, whole.key]);
  });

  it('removes a fingerprint with the last article that has it', () => {
    const index = new FingerprintIndex();
    for (const each of [whole, whole, shortened]) index.add(each);
    index.remove(whole);
    equal(index.sameAs(shortened.key).length, 2);
    index.remove(whole);
    deepEqual(index.sameAs(shortened.key), [shortened.key]);
    index.remove(whole);
  });

  it('returns only the given key if it was not added', () => deepEqual(new FingerprintIndex().sameAs('x'), ['x']));
});

describe('the places of a quotation’s words', () => {
  const index = new CorpusIndex();
  const first = analyze(`The case\n\n“${WHOLE}” Mayor Anna Berg said.`, { published: '2022-01-27' });
  const second = analyze(`More\n\nBerg said: "we will not leave the valley, until every family has been heard."`, {
    published: '2022-01-28',
  });
  index.update('file:///a', first);
  index.update('file:///b', second);
  index.update('file:///c', analyze(`Else\n\n“${OTHER}” Lind said.`));
  const quote = first.mentions.find((mention) => mention.kind === 'quote');
  ok(quote);
  const topic = topicOfWords(first.article.text, quote);
  ok(topic);

  it('include every version', () => {
    deepEqual(
      index.placesOf(topic).map(({ uri }) => uri),
      ['file:///a', 'file:///b'],
    );
  });

  it('come and go with their article', () => {
    index.remove('file:///b');
    equal(index.placesOf(topic).length, 1);
    index.update('file:///b', second);
    equal(index.placesOf(topic).length, 2);
  });
});
