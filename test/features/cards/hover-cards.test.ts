import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import { hoverAt } from '../../../src/features/cards/hover-cards';
import { madeAnalysis } from '../../support/made-analysis';
import { at, madeArticle, TEXT } from '../../support/made-article';

/** Cards as they look: links without their targets. */
function read(words: string): string[] {
  const cards = hoverAt(madeArticle(), at(words))?.cards ?? [];
  return cards.map((card) =>
    card.replace(/\[([^\]]*)\]\([^)]*\)/g, '[$1]').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
}

describe('hoverAt', () => {
  it('tells of an actor here and in other articles', () => {
    const [card = ''] = read('Ana Lopez met');
    match(card, /^\$\(person\) \*\*Ana Lopez\*\* · person · envoy/);
    match(card, /Also Lopez ×\d/);
    match(card, /3 mentions here · 2 in 1 other article · 28 January 2022 – 1 February 2022/);
    match(card, /1 quote here · 1 in 1 other article\n- \[“It was a long/);
    match(card, /Named together with \[World Bank\] ×2/);
    match(
      card,
      /\[Next\] · \[Previous\] · \[All 5\] · \[All Quotes\] · \[Show in Actors\] · \[Rename…\] · \[Merge into…\]$/,
    );
  });

  it('tells of a day: in words, in ISO, how far, how it was read', () => {
    const [card = ''] = read('Thursday.');
    match(card, /^\$\(calendar\) \*\*Thursday, 27 January 2022\*\* · 2022-01-27/);
    match(card, /the day before publication/);
    match(card, /\$\(info\) made for a test/);
    match(card, /Named 2 times here · 1 in 1 other article/);
    doesNotMatch(card, /doubt/);
  });

  it('tells of a quotation: speaker, certainty, words, the same words elsewhere', () => {
    const [card = ''] = read('useful day');
    match(card, /^\$\(quote\) \*\*Ana Lopez\*\* \*said\* · direct speech · 11 words/);
    match(card, /95 % sure/);
    match(card, /The same words: \[Lopez: .*, line 1\]/);
  });

  it('puts the innermost first and the quotation around it next', () => {
    const cards = read('Thursday,”');
    deepEqual(
      cards.map((card) => card.slice(0, 9)),
      ['$(calenda', '$(quote) '],
    );
  });

  it('covers the innermost words', () => {
    const hover = hoverAt(madeArticle(), at('Thursday,”'));
    equal(TEXT.slice(hover?.span.start, hover?.span.end), 'Thursday');
  });

  it('is silent where nothing is marked, and right after a word', () => {
    equal(hoverAt(madeArticle(), at('WHAT')), undefined);
    equal(hoverAt(madeArticle(), at('Ana Lopez', 9)), undefined);
  });

  it('shows doubt', () => {
    const text = 'On Friday Paris said “no”.';
    const analysis = madeAnalysis(text, {
      actors: [{ type: 'place', name: 'Paris', doubt: 'may be a person' }],
      dates: [{ words: 'Friday', certain: false }],
    });
    const context = { uri: 'file:///x', analysis, index: new CorpusIndex() };
    match(hoverAt(context, 4)?.cards[0] ?? '', /In doubt:/);
    match(hoverAt(context, 11)?.cards[0] ?? '', /In doubt:\* may be a person/);
  });

  it('never lets a text speak Markdown', () => {
    const name = '[x](command:y) <b> $(z)';
    const analysis = madeAnalysis(`${name} said “${name}”.`, {
      actors: [{ type: 'person', name, roles: [name], doubt: name }],
      quotes: [{ words: `“${name}”`, by: name }],
    });
    const index = new CorpusIndex();
    index.update('file:///x', analysis);
    for (const offset of [1, name.length + 12]) {
      const cards = hoverAt({ uri: 'file:///x', analysis, index }, offset)?.cards ?? [];
      for (const card of cards) {
        doesNotMatch(card, /<|command:y|\$\(z/);
        for (const [, command] of card.matchAll(/\]\(([^?]*)/g)) match(command ?? '', /^command:marginalia\./);
      }
    }
  });
});
