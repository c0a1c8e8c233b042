import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { CorpusIndex, topicOfDay } from '../../src/corpus';
import { madeAnalysis } from '../support/made-analysis';

const lopez = { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'], roles: ['envoy'] } as const;
const bank = { type: 'organization', name: 'World Bank' } as const;

const first = madeAnalysis(
  ' date 2022-01-28 Ana Lopez met the World Bank on Thursday.\n\nLopez left. “It was a long and useful day for us,” Lopez said.',
  {
    actors: [lopez, bank],
    dates: [{ words: 'Thursday', interval: '2022-01-27' }],
    quotes: [{ words: '“It was a long and useful day for us,”', by: 'Lopez said' }],
  },
);
const second = madeAnalysis(
  ' date 2022-02-01 The World Bank thanked Ana López. “It was a long and useful day for us.”',
  {
    actors: [{ ...lopez, name: 'Ana López' }, bank],
    quotes: [{ words: '“It was a long and useful day for us.”' }],
  },
);

function twoArticles(): CorpusIndex {
  const index = new CorpusIndex();
  index.update('file:///b', second);
  index.update('file:///a', first);
  return index;
}

describe('CorpusIndex', () => {
  it('orders mentions by day of publication, then by place', () => {
    const places = twoArticles().placesOf('actor:person:ana lopez');
    deepEqual(
      places.map(({ uri, line, character }) => [uri.at(-1), line, character]),
      [
        ['a', 0, 17],
        ['a', 2, 0],
        ['a', 2, 51],
        ['b', 0, 40],
      ],
    );
  });

  it('sums up an actor over all articles, under every name', () => {
    const actor = twoArticles().actor('person:ana lopez');
    equal(actor?.mentions, 4);
    equal(actor?.articles, 2);
    deepEqual([actor?.firstDay, actor?.lastDay], ['2022-01-28', '2022-02-01']);
    deepEqual(actor?.names, [
      ['Lopez', 2],
      ['Ana Lopez', 1],
      ['Ana López', 1],
    ]);
  });

  it('finds a day, a speaker and the same words elsewhere', () => {
    const index = twoArticles();
    equal(index.placesOf(topicOfDay('2022-01-27')).length, 1);
    equal(index.placesOf('speaker:person:ana lopez').length, 1);
    const words = [...(index.article('file:///b')?.places.topics() ?? [])].find((topic) => topic.startsWith('words:'));
    deepEqual(words && index.articlesOf(words).map(({ uri }) => uri), ['file:///a', 'file:///b']);
  });

  it('counts the paragraphs that two actors share', () => {
    deepEqual(twoArticles().relatedTo('person:ana lopez', 5), [
      { key: 'organization:world bank', type: 'organization', name: 'World Bank', together: 2 },
    ]);
  });

  it('gives the same for one actor as in the list of all', () => {
    const index = twoArticles();
    const alone = index.actor('person:ana lopez');
    deepEqual(
      index.actors().find(({ key }) => key === 'person:ana lopez'),
      alone,
    );
    equal(alone?.mentions, 4);
  });

  it('removes an article completely', () => {
    const index = twoArticles();
    index.remove('file:///a');
    equal(index.actor('person:ana lopez')?.mentions, 1);
    equal(index.placesOf(topicOfDay('2022-01-27')).length, 0);
    index.remove('file:///b');
    deepEqual([index.size, index.actors(), index.articles()], [0, [], []]);
  });

  it('replaces the facts of an article that is updated', () => {
    const index = twoArticles();
    index.update('file:///a', second);
    equal(index.size, 2);
    equal(index.actor('person:ana lopez')?.mentions, 2);
    equal(index.publishedOn('2022-01-28').length, 0);
  });

  it('searches by the letters of any name, in their order', () => {
    const names = (query: string) =>
      twoArticles()
        .search(query, 9)
        .map(({ name }) => name);
    deepEqual(names('lpz'), ['Ana Lopez']);
    deepEqual(names('wb'), ['World Bank']);
    deepEqual(names('zzz'), []);
    equal(names('').length, 2);
  });

  it('keeps the title of an article or else its first words after the dateline, and its outlet', () => {
    const index = new CorpusIndex();
    index.update(
      'file:///a',
      analyze(' date 2022-01-28 Envoys meet again\n\nThey met on Monday.\n\n© The Harbour Post'),
    );
    index.update('file:///b', analyze(' date 2022-01-29 KYIV, Jan 28 (Northern Wire) - They met again.'));
    deepEqual(
      index.articles().map(({ title, opening, outlet }) => [title, opening?.trim(), outlet]),
      [
        ['Envoys meet again', undefined, 'The Harbour Post'],
        [undefined, 'They met again.', 'Northern Wire'],
      ],
    );
  });
});
