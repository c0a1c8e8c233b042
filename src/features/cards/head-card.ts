// The card of the head line: the day of publication, and what else was published on it.
import * as l10n from '@vscode/l10n';
import type { ArticleContext } from '../context';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { describeInterval } from '../wording/intervals';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { card, doubtLine } from './card-lines';

/** How many other articles of the day the card lists. */
const LISTED = 5;

/** The card of the head of an article. */
export function headCard({ analysis, index, uri }: ArticleContext): string {
  const { published, head, text } = analysis.article;
  const others = published === undefined ? [] : index.publishedOn(published).filter((article) => article.uri !== uri);
  const links = others
    .slice(0, LISTED)
    .map((article) => `- ${commandLink(articleLabel(article), 'marginalia.goTo', [article.uri, 0, 0, 0, 0])}`);
  const day =
    published === undefined
      ? l10n.t('Day of publication not known')
      : l10n.t('Published {0}', escapeMarkdown(describeInterval(published)));
  return card([
    `$(calendar) **${day}**`,
    head?.problem && doubtLine(impossibleDay(text.slice(head.date.start, head.date.end))),
    others.length > 0
      ? [`$(references) ${l10n.t('{0} published on that day', count(others.length, 'other article'))}`, ...links].join(
          '\n',
        )
      : '',
    commandLink(l10n.t('Set Publication Day'), 'marginalia.setPublished', []),
  ]);
}

/** What is wrong with a head line whose date is no day of the calendar. */
export function impossibleDay(day: string): string {
  return l10n.t(
    '{0} is not a day in the calendar. Relative dates cannot be resolved without the day of publication.',
    day,
  );
}
