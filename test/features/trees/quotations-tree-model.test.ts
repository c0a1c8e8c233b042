import { deepEqual, equal } from 'node:assert/strict';
import { CorpusIndex } from '../../../src/corpus';
import {
  type QuotationList,
  quoteDetail,
  quoteInWords,
  speakerGroups,
} from '../../../src/features/trees/quotations-tree-model';
import { sameWordsElsewhere } from '../../../src/features/trees/same-words';
import { madeAnalysis } from '../../support/made-analysis';

const lopez = { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'] } as const;

const index = new CorpusIndex();
index.update(
  'file:///a.txt',
  madeAnalysis(
    ' date 2022-01-28 Talks on the bridge\n\nAna Lopez spoke. “It was a long and useful day for us and the whole region.” She would come back, Lopez said.\n\n“Nobody knows,” an official said. “Who is there?” The “truce” held.\n\n© The Harbour Post',
    {
      actors: [lopez],
      quotes: [
        { words: '“It was a long and useful day for us and the whole region.”', by: 'Ana Lopez' },
        { words: 'She would come back', by: 'Ana Lopez', speech: 'indirect' },
        { words: '“Nobody knows,”', by: 'an official' },
        { words: '“Who is there?”' },
        { words: '“truce”', speech: 'scare' },
      ],
    },
  ),
);
index.update(
  'file:///b.txt',
  madeAnalysis(' date 2022-01-31 One envoy, Ana Lopez, said: “It was [a] long and useful day for us and the region.”', {
    actors: [lopez],
    quotes: [{ words: '“It was [a] long and useful day for us and the region.”', by: 'One envoy' }],
  }),
);

const groups = (list: Partial<QuotationList> = {}) =>
  speakerGroups(index, { filter: '', withoutReported: false, ...list });
const lines = (list: Partial<QuotationList> = {}) => groups(list).map(({ name, quotes }) => `${name} ${quotes.length}`);

describe('the speakers', () => {
  it('of one article and of all: those with most quotations, then the unnamed, then quotations without a speaker', () => {
    deepEqual(lines({ uri: 'file:///a.txt' }), ['Ana Lopez 2', 'Unnamed speakers 1', 'Speaker not found 1']);
    deepEqual(lines(), ['Ana Lopez 2', 'Unnamed speakers 2', 'Speaker not found 1']);
    deepEqual(lines({ uri: 'file:///not-there.txt' }), []);
  });

  it('are found by any words of theirs, of their articles and outlets', () => {
    deepEqual(lines({ filter: 'bridge USEFUL' }), ['Ana Lopez 1']);
    deepEqual(lines({ filter: 'official' }), ['Unnamed speakers 1']);
    deepEqual(lines({ filter: 'harbour bridge', withoutReported: true }), [
      'Ana Lopez 1',
      'Unnamed speakers 1',
      'Speaker not found 1',
    ]);
    deepEqual(lines({ filter: 'nothing' }), []);
  });

  it('say how, where and when a quotation is spoken', () => {
    const [lopezGroup, unnamed] = groups({ uri: 'file:///a.txt' });
    const [direct, reported] = lopezGroup?.quotes ?? [];
    const [official] = unnamed?.quotes ?? [];
    if (!lopezGroup || !unnamed || !direct || !reported || !official) throw new Error('a quotation is missing');
    equal(quoteDetail(direct, lopezGroup, false), '2022-01-28 · Talks on the bridge');
    equal(quoteDetail(reported, lopezGroup, true), 'reported · line 3');
    equal(quoteDetail(official, unnamed, true), 'an official · line 5');
    deepEqual(quoteInWords(direct), [
      '“It was a long and useful day for us and the whole region.”',
      'Ana Lopez',
      'direct speech',
      'Talks on the bridge',
      'The Harbour Post',
      '28 January 2022',
    ]);
  });
});

describe('the same words elsewhere', () => {
  it('are listed with what differs', () => {
    const own = groups({ uri: 'file:///a.txt' })[0]?.quotes[0];
    if (!own) throw new Error('the quotation is missing');
    const found = sameWordsElsewhere(index, own);
    deepEqual(
      found.map(({ article, differences }) => [article.uri, differences]),
      [['file:///b.txt', 'other wording · said by One envoy · 3 days later']],
    );
    const [other] = found;
    equal(
      other && sameWordsElsewhere(index, other)[0]?.differences,
      'other wording · said by Ana Lopez · 3 days earlier',
    );
  });
});
