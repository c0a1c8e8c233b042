// The list of articles: filtered, sorted and grouped. One pass over the articles for each question.
import * as l10n from '@vscode/l10n';
import type { CorpusIndex } from '../../corpus';
import { daysInMonth } from '../../text/calendar-day';
import { fileNameOf } from '../wording/article-label';
import { describeDay } from '../wording/days';
import { describeInterval } from '../wording/intervals';
import { oneLine } from '../wording/plain-text';
import type { ArticleRow } from './article-row';

/** By what articles are grouped. */
export const ARTICLE_GROUPINGS = ['month', 'outlet', 'tag', 'actor', 'none'] as const;
export type ArticleGrouping = (typeof ARTICLE_GROUPINGS)[number];

/** How articles are sorted. */
export const ARTICLE_SORTS = ['newest', 'oldest', 'headline', 'passages'] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];

/** What the user wants to see. */
export interface ArticleList {
  readonly by: ArticleGrouping;
  readonly sort: ArticleSort;
  /** Words that the headline, outlet, day, tags or file name must contain. */
  readonly filter: string;
  readonly unreadOnly: boolean;
}

/** A group of articles; that of articles without a key has an empty one. */
export interface ArticleGroup {
  readonly by: ArticleGrouping;
  readonly key: string;
  readonly label: string;
  readonly rows: readonly ArticleRow[];
}

/** What is asked about articles while they are grouped. */
interface GroupingNeeds {
  readonly index: CorpusIndex;
  readonly labelOf: (tag: string) => string;
}

/** What keys are called. */
interface GroupLabels {
  readonly labelOf: (tag: string) => string;
  readonly actorOf: (key: string) => string;
}

/** The rows that match, sorted. */
export function listedArticles(
  rows: readonly ArticleRow[],
  { sort, filter, unreadOnly }: ArticleList,
  labelOf: (tag: string) => string,
): ArticleRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const days = new Map<string, string>();
  const dayInWords = (day: string) => {
    const known = days.get(day) ?? describeDay(day);
    days.set(day, known);
    return known;
  };
  const listed = rows.filter((row) => {
    if (unreadOnly && row.status !== 'unread') return false;
    if (words.length === 0) return true;
    const text = searchText(row, dayInWords, labelOf);
    return words.every((word) => text.includes(word));
  });
  return listed.sort(ORDERS[sort]);
}

/** The groups of sorted rows; none is empty. With `none` there is one group, without a label. */
export function articleGroups(
  rows: readonly ArticleRow[],
  { by, sort }: Pick<ArticleList, 'by' | 'sort'>,
  needs: GroupingNeeds,
): ArticleGroup[] {
  if (by === 'none') return rows.length > 0 ? [{ by, key: '', label: '', rows }] : [];
  const groups = new Map<string, ArticleRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row, by, needs.index)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const actorNames = new Map(by === 'actor' ? needs.index.actors().map(({ key, name }) => [key, name]) : []);
  const labels: GroupLabels = { labelOf: needs.labelOf, actorOf: (key) => actorNames.get(key) ?? key };
  const list = [...groups].map(([key, own]): ArticleGroup => {
    return { by, key, label: oneLine(groupLabel(key, own, by, labels)), rows: own };
  });
  const order = groupOrder(by, sort);
  return list.sort((a, b) => Number(a.key === '') - Number(b.key === '') || order(a, b));
}

/** The unread article that comes next in the list after one of them, from the start again after the last; undefined if there is none. */
export function nextUnread(groups: readonly ArticleGroup[], uri: string | undefined): ArticleRow | undefined {
  const all = [...new Set(groups.flatMap(({ rows }) => rows))];
  const at = all.findIndex(({ article }) => article.uri === uri);
  const isNext = ({ status, article }: ArticleRow) => status === 'unread' && article.uri !== uri;
  return all.slice(at + 1).find(isNext) ?? all.slice(0, at + 1).find(isNext);
}

const byDay = (a: ArticleRow, b: ArticleRow) => compare(a.article.published ?? '', b.article.published ?? '');
const byLabel = (a: ArticleRow, b: ArticleRow) => compare(a.label.toLowerCase(), b.label.toLowerCase());

const ORDERS: Readonly<Record<ArticleSort, (a: ArticleRow, b: ArticleRow) => number>> = {
  newest: (a, b) => byDay(b, a) || byLabel(a, b),
  oldest: (a, b) => byDay(a, b) || byLabel(a, b),
  headline: byLabel,
  passages: (a, b) => b.passages - a.passages || byDay(b, a),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function searchText(
  { article, label, outlet, tags }: ArticleRow,
  dayInWords: (day: string) => string,
  labelOf: (tag: string) => string,
): string {
  const day = article.published ?? '';
  return [label, outlet, day, dayInWords(day), fileNameOf(article.uri), ...tags.map(labelOf)].join(' ').toLowerCase();
}

function keysOf({ article, outlet, tags }: ArticleRow, by: ArticleGrouping, index: CorpusIndex): readonly string[] {
  if (by === 'month') return [article.published?.slice(0, 7) ?? ''];
  // "The Harbour Post" signs its copyright lines as "Harbour Post", too.
  if (by === 'outlet') return [outlet.toLowerCase().replace(/^the /, '')];
  const keys = by === 'tag' ? tags : article.actors.map(({ key }) => index.topicIn(article.uri, `actor:${key}`));
  return keys.length > 0 ? [...new Set(keys)] : [''];
}

function groupLabel(
  key: string,
  rows: readonly ArticleRow[],
  by: ArticleGrouping,
  { labelOf, actorOf }: GroupLabels,
): string {
  if (by === 'month') return key === '' ? l10n.t('Without a day') : describeInterval(wholeMonth(key));
  if (by === 'outlet') return rows[0]?.outlet || l10n.t('Without an outlet');
  if (by === 'tag') return key === '' ? l10n.t('Without a tag') : labelOf(key);
  return key === '' ? l10n.t('Without actors') : actorOf(key.slice('actor:'.length));
}

function wholeMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-01/${month}-${daysInMonth(year, number)}`;
}

function groupOrder(by: ArticleGrouping, sort: ArticleSort): (a: ArticleGroup, b: ArticleGroup) => number {
  if (by === 'month') return (a, b) => (sort === 'oldest' ? compare(a.key, b.key) : compare(b.key, a.key));
  const byName = (a: ArticleGroup, b: ArticleGroup) => compare(a.label.toLowerCase(), b.label.toLowerCase());
  return by === 'actor' ? (a, b) => b.rows.length - a.rows.length || byName(a, b) : byName;
}
