import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { CorpusIndex, topicOfWords } from '../../src/corpus';
import { SameWords } from '../../src/corpus/fingerprint-index';
import { fingerprintOf, type QuoteFingerprint } from '../../src/quotes';

const WHOLE = 'We will not leave the valley until every family has been heard, and we shall return in spring.';
const OTHER = 'The bridge was never meant to carry lorries of that weight in any season.';

function printOf(words: string): QuoteFingerprint {
  const print = fingerprintOf(words);
  ok(print, words);
  return print;
}

describe('SameWords', () => {
  const whole = printOf(WHOLE);
  const shortened = printOf('“We will not leave the valley until every family has been heard …”');

  it('finds another version, whichever is asked for', () => {
    const words = new SameWords();
    for (const print of [whole, shortened, printOf(OTHER)]) words.add(print);
    deepEqual(words.sameAs(whole.key), [whole.key, shortened.key]);
    deepEqual(words.sameAs(shortened.key), [shortened.key, whole.key]);
  });

  it('forgets a print with the last article that has it', () => {
    const words = new SameWords();
    for (const print of [whole, whole, shortened]) words.add(print);
    words.remove(whole);
    equal(words.sameAs(shortened.key).length, 2);
    words.remove(whole);
    deepEqual(words.sameAs(shortened.key), [shortened.key]);
    words.remove(whole);
  });

  it('knows nothing of a print that it was not given', () => deepEqual(new SameWords().sameAs('x'), ['x']));
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

  it('are those of every version', () => {
    deepEqual(
      index.placesOf(topic).map(({ uri }) => uri),
      ['file:///a', 'file:///b'],
    );
  });

  it('go with their article', () => {
    index.remove('file:///b');
    equal(index.placesOf(topic).length, 1);
    index.update('file:///b', second);
    equal(index.placesOf(topic).length, 2);
  });
});
