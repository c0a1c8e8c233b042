import { deepEqual, equal } from 'node:assert/strict';
import { quotesByAt } from '../../../src/features/pickers/quotes-by-speaker';
import type { Span } from '../../../src/text/span';
import { at } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

const QUOTE = '“It was a long and useful day for us on Thursday,”';

/** A caret one unit into words. */
function caret(of: string): Span {
  return { start: at(of), end: at(of) };
}

describe('quotesByAt', () => {
  it('lists what the speaker of a quotation says, here and in other articles', () => {
    const { name, summary, articles } = quotesByAt(correctedArticle(), caret('It was a long')) ?? {};
    deepEqual([name, summary], ['Ana Lopez', '2 quotes: 1 here, 1 in 1 other article']);
    deepEqual(
      articles?.map(({ places }) => places.map(({ uri, line }) => `${uri}:${line}`)),
      [['file:///a.txt:2'], ['file:///b.txt:0']],
    );
  });

  it('starts from a name as well, and from the cue', () => {
    equal(quotesByAt(correctedArticle(), caret('Ana Lopez met'))?.name, 'Ana Lopez');
    equal(quotesByAt(correctedArticle(), caret('said. “We'))?.summary, '2 quotes: 1 here, 1 in 1 other article');
    equal(quotesByAt(correctedArticle(), caret('World Bank on'))?.summary, '0 quotes');
    equal(quotesByAt(correctedArticle(), caret('WHAT')), undefined);
  });

  it('takes a quotation that is given as a whole, also where it begins with a name', () => {
    const words = 'World Bank called it';
    const context = correctedArticle(saying(words, { kind: 'speaker', actor: 'a0', name: 'Ana Lopez' }));
    const start = at(words, 0);
    equal(quotesByAt(context, { start, end: start + words.length })?.name, 'Ana Lopez');
    equal(quotesByAt(context, { start, end: start })?.name, 'World Bank');
  });

  it('counts by the speaker that the user set', () => {
    const context = correctedArticle(saying(QUOTE, { kind: 'speaker', actor: 'a1', name: 'World Bank' }));
    equal(quotesByAt(context, caret('World Bank on'))?.summary, '1 quote: 1 here');
    equal(quotesByAt(context, caret('Ana Lopez met'))?.summary, '1 quote: 1 in 1 other article');
  });

  it('finds those of a speaker who is no actor in this article', () => {
    const context = correctedArticle(saying(QUOTE, { kind: 'speaker', name: 'a bystander' }));
    const { name, summary } = quotesByAt(context, caret('It was a long')) ?? {};
    deepEqual([name, summary], ['a bystander', '1 quote: 1 here']);
  });
});
