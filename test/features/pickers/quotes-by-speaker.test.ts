import { deepEqual, equal } from 'node:assert/strict';
import { quotesByAt, speakerPlaceAt } from '../../../src/features/pickers/quotes-by-speaker';
import { speakerChoices } from '../../../src/features/pickers/speaker-choices';
import { findingAt } from '../../../src/features/selection/finding-at';
import type { Span } from '../../../src/text/span';
import { at, TEXT } from '../../support/made-article';
import { correctedArticle, saying } from '../../support/made-corrections';

const QUOTE = '“It was a long and useful day for us on Thursday,”';
const words = (span?: { start: number; end: number }) => span && TEXT.slice(span.start, span.end);

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

  it('counts by the speaker that the reader set', () => {
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

describe('speakerPlaceAt', () => {
  it('goes to the words that name the speaker, and from them to the full name', () => {
    const { analysis } = correctedArticle();
    equal(words(speakerPlaceAt(analysis, caret('It was a long'))), 'Lopez spoke');
    equal(words(speakerPlaceAt(analysis, caret('Lopez spoke'))), 'Ana Lopez');
  });

  it('goes nowhere where no words name one', () => {
    const { analysis } = correctedArticle(saying(QUOTE, { kind: 'speaker', name: 'a bystander' }));
    equal(speakerPlaceAt(analysis, caret('It was a long')), undefined);
    equal(speakerPlaceAt(analysis, caret('WHAT')), undefined);
  });
});

describe('speakerChoices', () => {
  it('puts first whom the machine thought of, then those of the paragraph, people before bodies', () => {
    const { analysis } = correctedArticle();
    const quote = analysis.mentions.find((mention) => mention.kind === 'quote');
    const choices = speakerChoices(analysis, quote?.span ?? { start: 0, end: 0 }, quote);
    deepEqual(
      choices.map(({ actor, detail, current }) => `${actor.name}: ${detail}${current ? ' !' : ''}`),
      [
        'Ana Lopez: person · envoy · 3 mentions · 95 %: the subject of “said” !',
        'World Bank: organization · 2 mentions',
      ],
    );
  });

  it('needs no quotation', () => {
    const { analysis } = correctedArticle();
    const start = at('It will meet', 0);
    deepEqual(
      speakerChoices(analysis, { start, end: start + 5 }).map(({ actor }) => actor.name),
      ['Ana Lopez', 'World Bank'],
    );
  });
});

describe('findingAt', () => {
  it('takes the finding at the caret', () => {
    const { analysis } = correctedArticle();
    equal(words(findingAt(analysis, caret('Thursday.'), 'date')?.span), 'Thursday');
    equal(words(findingAt(analysis, caret('Thursday,”'), 'quote')?.span), QUOTE);
    equal(findingAt(analysis, caret('WHAT'), 'date'), undefined);
  });

  it('takes the words that are selected as they are', () => {
    const start = at('on Thursday', 0);
    const found = findingAt(correctedArticle().analysis, { start, end: start + 12 }, 'date');
    deepEqual([words(found?.span), words(found?.mention?.span)], ['on Thursday.', 'Thursday']);
  });

  it('takes the finding that holds what is selected', () => {
    const start = at('useful', 0);
    const found = findingAt(correctedArticle().analysis, { start, end: start + 6 }, 'quote');
    equal(words(found?.span), QUOTE);
  });

  it('finds again what was rejected', () => {
    const { analysis } = correctedArticle(saying('Thursday', { kind: 'rejection', finding: 'date' }));
    const found = findingAt(analysis, caret('Thursday.'), 'date');
    deepEqual([words(found?.span), found?.mention], ['Thursday', undefined]);
  });
});
