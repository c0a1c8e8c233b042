import { deepEqual, equal } from 'node:assert/strict';
import { countWords, statisticsOf } from '../../src/features/statistics';
import { madeAnalysis } from '../support/made-analysis';
import { madeArticle } from '../support/made-article';

describe('statisticsOf', () => {
  it('counts an article', () => {
    const { words, minutes, actors, quotes, dates, mostNamed, mostQuoted } = statisticsOf(madeArticle().analysis);
    deepEqual(
      { minutes, actors, quotes, dates },
      {
        minutes: 1,
        actors: { person: 1, organization: 1, place: 0 },
        quotes: { direct: 1, mixed: 0, indirect: 0, scare: 1 },
        dates: 2,
      },
    );
    equal(words > 40 && words < 50, true);
    deepEqual(
      mostNamed.map(({ name, count }) => [name, count]),
      [
        ['Ana Lopez', 3],
        ['World Bank', 2],
      ],
    );
    equal(mostQuoted[0]?.name, 'Ana Lopez');
  });

  it('is nothing for an empty text', () => equal(statisticsOf(madeAnalysis('', {})).minutes, 0));
});

describe('countWords', () => {
  it('counts a contraction, a compound and a figure as one each', () => {
    equal(countWords('It’s a well-known U.S. fact — 1,000.5 times.'), 7);
    equal(countWords('…“”'), 0);
  });
});
