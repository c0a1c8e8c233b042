// What the cards share: links to mentions, counts in words, the last line with what one can do.
import type { Mention } from '../../analysis';
import { type ArticleFacts, type Place, placeOf, type Topic } from '../../corpus';
import { LineMap } from '../../text/line-map';
import type { ArticleContext } from '../context';
import { commandLink, escapeMarkdown } from '../wording/markdown';

/** Lines of a card; undefined ones are left out. */
export function card(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n');
}

/** `1 article`, `2 articles`. */
export function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}

/** A certainty as cards and lists write it: `93 %`. */
export function percentOf(certainty: number): string {
  return `${Math.round(100 * certainty)} %`;
}

/** Parts of one line; undefined ones are left out. */
export function line(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
}

/** A link that opens an article at a place. */
export function placeLink(label: string, uri: string, place: Place): string {
  const { line: from, character, endLine, endCharacter } = place;
  return commandLink(label, 'marginalia.goTo', [uri, from, character, endLine, endCharacter]);
}

/** A link to a mention of the article itself. */
export function mentionLink(context: ArticleContext, label: string, mention: Mention): string {
  return placeLink(label, context.uri, placeOf(new LineMap(context.analysis.article.text), mention.span));
}

/** What an article is called where it is listed: its title, else its file's name. */
export function articleLabel({ title, uri }: Pick<ArticleFacts, 'title' | 'uri'>): string {
  if (title) return title;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The places of a topic: how many here, how many elsewhere, in how many other articles. */
export function countPlaces(
  { index, uri }: ArticleContext,
  topic: Topic,
): { here: number; elsewhere: number; others: number } {
  const articles = index.articlesOf(topic);
  const own = articles.find((article) => article.uri === uri);
  const here = own ? index.countIn(own, topic) : 0;
  const all = articles.reduce((sum, article) => sum + index.countIn(article, topic), 0);
  return { here, elsewhere: all - here, others: articles.filter((article) => article.uri !== uri).length };
}

/** `7 mentions here · 12 in 3 other articles`. */
export function describeCounts(context: ArticleContext, topic: Topic, one: string): string {
  const { here, elsewhere, others } = countPlaces(context, topic);
  const away = `${here > 0 ? elsewhere : count(elsewhere, one)} in ${count(others, 'other article')}`;
  return line(here > 0 && `${count(here, one)} here`, elsewhere > 0 && away);
}

/** The card's last line: on to the next and previous one, and the list of all. */
export function jumpLinks(context: ArticleContext, topic: Topic, mention: Mention): string | undefined {
  const { here, elsewhere } = countPlaces(context, topic);
  if (here + elsewhere < 2) return undefined;
  const from = [topic, context.uri, mention.span.start];
  return line(
    commandLink('Next', 'marginalia.nextRelated', from, 'Go to the next one'),
    commandLink('Previous', 'marginalia.previousRelated', from, 'Go to the previous one'),
    commandLink(`All ${here + elsewhere}`, 'marginalia.showMentions', from, 'Show all in the peek window'),
  );
}

/** Below this a speaker is shown as doubtful: one in five such is wrong. */
export const SURE = 0.8;

/** A warning line: what is in doubt and why. */
export function doubtLine(words: string): string {
  return `$(question) *In doubt:* ${escapeMarkdown(words)}`;
}
