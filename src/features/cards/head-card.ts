// What the head line says: the day of publication, and what else was published then.
import type { ArticleContext } from '../context';
import { describeInterval } from '../wording/days';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { articleLabel, card, count, doubtLine } from './card-lines';

/** How many other articles of the day a card lists. */
const LISTED = 5;

/** The card of the article's head. */
export function describeHead({ analysis, index, uri }: ArticleContext): string {
  const { published, head, text } = analysis.article;
  const others = published === undefined ? [] : index.publishedOn(published).filter((article) => article.uri !== uri);
  const links = others
    .slice(0, LISTED)
    .map((article) => `- ${commandLink(articleLabel(article), 'marginalia.goTo', [article.uri, 0, 0, 0, 0])}`);
  return card([
    published === undefined
      ? '$(calendar) **Day of publication not known**'
      : `$(calendar) **Published ${escapeMarkdown(describeInterval(published))}**`,
    head?.problem && doubtLine(impossibleDay(text.slice(head.date.start, head.date.end))),
    others.length > 0
      ? [`$(references) ${count(others.length, 'other article')} of that day`, ...links].join('\n')
      : '',
    commandLink('Set the Day', 'marginalia.setPublished', []),
  ]);
}

/** What is wrong with a head whose day the calendar does not have. */
export function impossibleDay(day: string): string {
  return `${day} is no day of the calendar. It is not taken for another: relative dates stay open.`;
}
