import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { CorpusIndex } from '../../../src/corpus';
import {
  type ArticleState,
  articleDetail,
  articleInWords,
  progressInWords,
  toArticleRow,
} from '../../../src/features/trees/article-row';
import {
  type ArticleList,
  articleGroups,
  listedArticles,
  nextUnread,
} from '../../../src/features/trees/articles-tree-model';

const TEXTS = {
  a: ' date 2022-01-28 Envoys meet\n\nWilhelmina Brask met Rui Teixeira on Thursday.\n\n© The Harbour Post',
  b: ' date 2022-02-03 Brask flies home\n\nForeign Minister Wilhelmina Brask left Lisbon.\n\n© Harbour Post',
  c: ' date 2022-02-01 LISBON, Feb 1 (Northern Wire) - The road was closed.',
  d: 'A letter without a day\n\nNobody was there.',
};

const STATES: Readonly<Record<string, Partial<ArticleState>>> = {
  a: { status: 'done', passages: 3, tags: ['claim', 'war'] },
  b: { passages: 1, tags: ['war'] },
  c: { status: 'read' },
};

const index = new CorpusIndex();
for (const [name, text] of Object.entries(TEXTS)) index.update(`file:///${name}.txt`, analyze(text));
const rows = index.articles().map((article) => {
  return toArticleRow(article, { status: 'unread', passages: 0, tags: [], ...STATES[nameOf(article.uri)] });
});

const labelOf = (tag: string) => tag.toUpperCase();

function groups(list: Partial<ArticleList>) {
  const all = { by: 'none', sort: 'newest', filter: '', unreadOnly: false, ...list } as const;
  return articleGroups(listedArticles(rows, all, labelOf), all, { index, labelOf });
}

function nameOf(uri: string): string {
  return /(?<name>.)\.txt$/.exec(uri)?.groups?.name ?? '';
}

/** `label: a b`, a line a group. */
function lines(list: Partial<ArticleList>): string[] {
  return groups(list).map(
    (group) => `${group.label}: ${group.rows.map(({ article }) => nameOf(article.uri)).join(' ')}`,
  );
}

describe('the list of articles', () => {
  it('groups by month, those without a day last', () => {
    deepEqual(lines({ by: 'month' }), ['February 2022: b c', 'January 2022: a', 'Without a day: d']);
    deepEqual(lines({ by: 'month', sort: 'oldest' }), ['January 2022: a', 'February 2022: c b', 'Without a day: d']);
  });

  it('groups by outlet, with or without its article', () => {
    deepEqual(lines({ by: 'outlet' }), ['Harbour Post: b a', 'Northern Wire: c', 'Without an outlet: d']);
  });

  it('groups by tag: an article with two tags is in both', () => {
    deepEqual(lines({ by: 'tag' }), ['CLAIM: a', 'WAR: b a', 'Without a tag: c d']);
  });

  it('groups by actor, those in most articles first', () => {
    const found = lines({ by: 'actor' });
    equal(found.indexOf('Wilhelmina Brask: b a') < found.indexOf('Rui Teixeira: a'), true, found.join('\n'));
  });

  it('sorts by day, headline and annotations', () => {
    deepEqual(lines({ sort: 'newest' }), [': b c a d']);
    deepEqual(lines({ sort: 'headline' }), [': d b a c']);
    deepEqual(lines({ sort: 'passages' }), [': a b c d']);
  });

  it('filters by words of headline, outlet, day, tag and file, all of which must match', () => {
    for (const [filter, found] of [
      ['ENVOYS', 'a'],
      ['harbour home', 'b'],
      ['february', 'b c'],
      ['2022-02-01', 'c'],
      ['war', 'b a'],
      ['d.txt', 'd'],
    ])
      deepEqual(lines({ filter: filter ?? '' }), [`: ${found}`], filter);
    deepEqual(lines({ filter: 'nothing' }), []);
    deepEqual(lines({ unreadOnly: true }), [': b d']);
  });

  it('finds the next unread article in its order, and goes on at the start', () => {
    const next = (uri?: string) => nextUnread(groups({ by: 'month' }), uri)?.article.uri;
    equal(next(), 'file:///b.txt');
    equal(next('file:///b.txt'), 'file:///d.txt');
    equal(next('file:///a.txt'), 'file:///d.txt');
    equal(next('file:///d.txt'), 'file:///b.txt');
    equal(nextUnread(groups({ filter: 'home' }), 'file:///b.txt'), undefined, 'the only one is open already');
  });
});

describe('the row of an article', () => {
  const [first, second] = [
    rows.find(({ label }) => label === 'Envoys meet'),
    rows.find(({ label }) => /road/.test(label)),
  ];

  it('says outlet, day and annotations', () => {
    equal(first && articleDetail(first), 'The Harbour Post · 2022-01-28 · 3 passages');
    equal(second && articleDetail(second), 'Northern Wire · 2022-02-01');
  });

  it('is read out in the order in which it is seen, with its status', () => {
    deepEqual(first && articleInWords(first), [
      'Envoys meet',
      'The Harbour Post',
      '28 January 2022',
      'done',
      '3 passages',
    ]);
  });

  it('counts what was read', () => {
    equal(progressInWords(rows), '2 of 4 articles read, 1 done');
    equal(progressInWords([{ status: 'unread' }]), '0 of 1 article read');
  });
});
