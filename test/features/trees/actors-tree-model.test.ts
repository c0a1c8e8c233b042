import { deepEqual } from 'node:assert/strict';
import { actorGroups, mentionsByArticle } from '../../../src/features/trees/actors-tree-model';
import { madeArticle } from '../../support/made-article';

const { index } = madeArticle();

describe('actorGroups', () => {
  const rows = (uri?: string, filter?: string) =>
    actorGroups(index, uri, filter).map(({ type, actors }) => [
      type,
      ...actors.map(({ name, mentions }) => `${name} ${mentions}`),
    ]);

  it('groups the actors of one article, or of all', () => {
    deepEqual(rows('file:///a.txt'), [
      ['person', 'Ana Lopez 3'],
      ['organization', 'World Bank 2'],
    ]);
    deepEqual(rows(), [
      ['person', 'Ana Lopez 5'],
      ['organization', 'World Bank 2'],
    ]);
  });

  it('filters by any name', () => {
    deepEqual(rows(undefined, 'BANK'), [['organization', 'World Bank 2']]);
    deepEqual(rows(undefined, 'nobody'), []);
    deepEqual(rows('file:///not-there'), []);
  });
});

describe('mentionsByArticle', () => {
  it('gives the places by article', () => {
    const key = actorGroups(index, undefined)[0]?.actors[0]?.key ?? '';
    deepEqual(
      mentionsByArticle(index, key).map(({ article, places }) => [article.uri, places.length]),
      [
        ['file:///a.txt', 3],
        ['file:///b.txt', 2],
      ],
    );
  });
});
