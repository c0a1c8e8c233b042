// One article as a row of a list: what it is called, who published it when, and how far it has been read.
import * as l10n from '@vscode/l10n';
import type { ArticleFacts } from '../../corpus';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { describeDay } from '../wording/days';
import { line, oneLine } from '../wording/plain-text';

/** How far an article has been read: `done` is the user's word for an article that needs no more work. */
export type ReadStatus = 'unread' | 'read' | 'done';

/** What is known of an article besides its text. */
export interface ArticleState {
  readonly status: ReadStatus;
  /** Passages with tags or notes. */
  readonly passages: number;
  /** Slugs of its tags, each once. */
  readonly tags: readonly string[];
}

/** An article in a list. */
export interface ArticleRow extends ArticleState {
  readonly article: ArticleFacts;
  readonly label: string;
  readonly outlet: string;
}

/** How articles are called, kept with their facts: a list of ten thousand is made anew whenever one of them changes. */
const names = new WeakMap<ArticleFacts, Pick<ArticleRow, 'label' | 'outlet'>>();

/** The row of an article. */
export function toArticleRow(article: ArticleFacts, state: ArticleState): ArticleRow {
  const known = names.get(article);
  const { label, outlet } = known ?? { label: oneLine(articleLabel(article)), outlet: oneLine(article.outlet ?? '') };
  if (!known) names.set(article, { label, outlet });
  return { ...state, article, label, outlet };
}

/** A status in a list. */
export function readStatusName(status: ReadStatus): string {
  if (status === 'unread') return l10n.t('unread');
  return status === 'read' ? l10n.t('read') : l10n.t('done');
}

/** What stands beside the label: `The Harbour Post · 2022-02-01 · 3 passages`. */
export function articleDetail({ article, outlet, passages }: ArticleRow): string {
  return line(outlet, article.published, passages > 0 && count(passages, 'passage'));
}

/** The row in words, for screen readers and pop-ups. */
export function articleInWords({ article, label, outlet, status, passages }: ArticleRow): readonly string[] {
  const day = article.published === undefined ? l10n.t('day of publication unknown') : describeDay(article.published);
  return [label, outlet, day, readStatusName(status), passages > 0 ? count(passages, 'passage') : ''].filter(Boolean);
}

/** `7 of 11 read, 2 of them done`. */
export function progressInWords(rows: readonly Pick<ArticleRow, 'status'>[]): string {
  const done = rows.filter(({ status }) => status === 'done').length;
  const read = rows.filter(({ status }) => status === 'read').length + done;
  const progress = l10n.t('{0} of {1} read', read, count(rows.length, 'article'));
  return done > 0 ? l10n.t('{0}, {1} done', progress, done) : progress;
}
