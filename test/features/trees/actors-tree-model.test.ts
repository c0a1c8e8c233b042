import { deepEqual } from 'node:assert/strict';
import { actorGroups, mentionsByArticle, snippetOf } from '../../../src/features/trees/actors-tree-model';
import { madeArticle, TEXT } from '../../support/made-article';

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

describe('snippetOf', () => {
  it('shows the words around on one line and marks the mention', () => {
    const start = TEXT.indexOf('Lopez again');
    const { label, highlight } = snippetOf(TEXT, { start, end: start + 5 });
    deepEqual([label.slice(...highlight), label], ['Lopez', '…will meet Lopez again.']);
  });

  it('marks a mention at the start of its line', () => {
    const { label, highlight } = snippetOf('one\ntwo three', { start: 4, end: 7 });
    deepEqual([label, highlight], ['two three', [0, 3]]);
  });
});
