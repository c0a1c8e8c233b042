// The lines that all hover cards have in common: counts, links to places, warnings.
import * as l10n from '@vscode/l10n';
import type { Finding, Mention } from '../../analysis';
import { type Place, placeOf, type Topic } from '../../corpus';
import { LineMap } from '../../text/line-map';
import { isSure } from '../certainty';
import type { ArticleContext } from '../context';
import { type Countable, count, percentOf } from '../wording/counts';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';

/** A card of some lines; those that are empty or undefined are left out. */
export function card(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n\n');
}

/** A link that opens an article at a place. */
export function placeLink(label: string, uri: string, place: Place): string {
  const { line: from, character, endLine, endCharacter } = place;
  return commandLink(label, 'marginalia.goTo', [uri, from, character, endLine, endCharacter]);
}

/** A link to a mention in the article itself. */
export function mentionLink(context: ArticleContext, label: string, mention: Mention): string {
  return placeLink(label, context.uri, placeOf(new LineMap(context.analysis.article.text), mention.span));
}

/** A list with commas, and how many more there are that it leaves out. */
export function listWithMore(items: readonly string[], more: number): string {
  const listed = items.join(', ');
  return more > 0 ? l10n.t('{0} and {1} more', listed, more) : listed;
}

/** How many places a topic has in the article (`here`) and in other articles (`elsewhere`), and how many articles these are (`others`). */
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

/** `7 mentions here · 12 in 3 other articles · 9 more by pronouns and descriptions`. */
export function describeCounts(context: ArticleContext, topic: Topic, what: Countable): string {
  const { here, elsewhere, others } = countPlaces(context, topic);
  const away = here > 0 ? `${elsewhere}` : count(elsewhere, what);
  const inOtherWords = context.index.countMentions(topic) - here - elsewhere;
  return line(
    here > 0 && l10n.t('{0} here', count(here, what)),
    elsewhere > 0 && l10n.t('{0} in {1}', away, count(others, 'other article')),
    inOtherWords > 0 && l10n.t('{0} more by pronouns and descriptions', inOtherWords),
  );
}

/** The links to the next and previous place of a topic and to all of them; undefined if there is only one. */
export function navigationLinks(context: ArticleContext, topic: Topic, mention: Finding): string | undefined {
  const all = context.index.countMentions(topic);
  if (all < 2) return undefined;
  const from = [topic, context.uri, mention.span.start];
  return line(
    commandLink(l10n.t('Next'), 'marginalia.nextRelated', from, l10n.t('Go to the next one')),
    commandLink(l10n.t('Previous'), 'marginalia.previousRelated', from, l10n.t('Go to the previous one')),
    commandLink(l10n.t('All {0}', all), 'marginalia.showMentions', from, l10n.t('List all, with their lines')),
  );
}

/** Why something was found, and how sure that is; a warning where it is not sure enough. Plain text. */
export function reasonLine(
  found: { readonly certainty: number; readonly reason: string },
  inDoubt: (percent: string, reason: string) => string,
): string {
  const percent = percentOf(found.certainty);
  return isSure(found)
    ? `$(info) ${escapeMarkdown(l10n.t('{0} ({1} sure)', found.reason, percent))}`
    : doubtLine(inDoubt(percent, found.reason));
}

/** A warning: what is in doubt, and why. Plain text. */
export function doubtLine(words: string): string {
  return `$(question) *${l10n.t('In doubt:')}* ${escapeMarkdown(words)}`;
}
