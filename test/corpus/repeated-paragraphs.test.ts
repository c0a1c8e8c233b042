import { deepEqual, equal } from 'node:assert/strict';
import { CorpusIndex } from '../../src/corpus';
import { madeAnalysis } from '../support/made-analysis';

const BACKGROUND = 'Ana Lopez has led the talks since the two sides met in Oslo last year.';
const RESET = '“Ana Lopez” has led the talks\u00a0since the two sides met in Oslo, last year';

const article = (day: string, ...paragraphs: readonly string[]) =>
  madeAnalysis(` date ${day} ${paragraphs.join('\n\n')}`, { actors: [{ type: 'person', name: 'Ana Lopez' }] });

const LOPEZ = 'actor:person:ana lopez';

function indexOf(articles: Readonly<Record<string, ReturnType<typeof article>>>): CorpusIndex {
  const index = new CorpusIndex();
  for (const [uri, analysis] of Object.entries(articles)) index.update(uri, analysis);
  return index;
}

const elsewhere = (index: CorpusIndex, uri: string) =>
  index
    .repeatedIn(uri)
    .map(({ block, firstBlock, elsewhere: others }) => [block, firstBlock, others.map((each) => each.article.uri)]);

describe('repeated paragraphs', () => {
  it('are found in one article, whatever their marks and spacing', () => {
    const index = indexOf({ a: article('2022-01-28', BACKGROUND, 'Ana Lopez left.', RESET, 'Ana Lopez left.') });
    deepEqual(elsewhere(index, 'a'), [[2, 0, []]]);
  });

  it('are found in all articles that have them, with the line', () => {
    const index = indexOf({
      late: article('2022-02-03', 'A first one.', BACKGROUND),
      early: article('2022-02-01', BACKGROUND),
      other: article('2022-02-02', 'Ana Lopez has led the talks since the two sides met in Rome last year.'),
    });
    deepEqual(elsewhere(index, 'early'), [[0, undefined, ['late']]]);
    deepEqual(elsewhere(index, 'late'), [[1, undefined, ['early']]]);
    deepEqual(elsewhere(index, 'other'), []);
    equal(index.repeatedIn('early')[0]?.elsewhere[0]?.line, 2);
  });

  it('are left out of places, counts and articles on demand, but for the first of them', () => {
    const index = indexOf({
      late: article('2022-02-03', BACKGROUND),
      early: article('2022-02-01', BACKGROUND, 'Ana Lopez left.', BACKGROUND),
    });
    const figures = () => [
      index.placesOf(LOPEZ).map(({ uri, block }) => `${uri} ${block}`),
      index.actor('person:ana lopez')?.mentions,
      index.actors()[0]?.articles,
    ];
    deepEqual(figures(), [['early 0', 'early 1', 'early 2', 'late 0'], 4, 2]);
    index.skipsRepeated = true;
    deepEqual(figures(), [['early 0', 'early 1'], 2, 1]);
    index.skipsRepeated = false;
    equal(index.placesOf(LOPEZ).length, 4);
  });

  it('belong to the next article when the first one goes or changes', () => {
    const index = indexOf({ late: article('2022-02-03', BACKGROUND), early: article('2022-02-01', BACKGROUND) });
    index.skipsRepeated = true;
    deepEqual(
      index.placesOf(LOPEZ).map(({ uri }) => uri),
      ['early'],
    );
    index.update('early', article('2022-02-01', 'Nothing of the kind.'));
    deepEqual(
      index.placesOf(LOPEZ).map(({ uri }) => uri),
      ['late'],
    );
    index.update('early', article('2022-02-04', BACKGROUND));
    deepEqual(
      index.placesOf(LOPEZ).map(({ uri }) => uri),
      ['late'],
    );
    index.remove('late');
    deepEqual(
      index.placesOf(LOPEZ).map(({ uri }) => uri),
      ['early'],
    );
    deepEqual(elsewhere(index, 'early'), []);
  });
});
