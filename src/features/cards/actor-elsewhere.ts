// The lines of an actor's card about all articles: whom it is merged with, where it is named, what it says, with whom it is named.
import * as l10n from '@vscode/l10n';
import type { Actor } from '../../actors';
import type { Mention } from '../../analysis';
import type { ActorKey } from '../../corpus';
import type { QuoteMention } from '../../quotes';
import type { ArticleContext } from '../context';
import { articleLabel } from '../wording/article-label';
import { timesOf, withCertainty } from '../wording/counts';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { excerpt, line } from '../wording/plain-text';
import { countPlaces, describeCounts, listWithMore, mentionLink, placeLink } from './card-lines';

/** Longest excerpt of a quotation or title, in UTF-16 units: about one line of a hover. */
const EXCERPT = 64;

/** How many of each the card lists, before it becomes a page. */
const LISTED = { related: 5, quotes: 3, articles: 3, joins: 3, suggestions: 2 };

/** An actor of the article, with its key in the index of all articles. */
export interface ActorInCorpus {
  readonly actor: Actor;
  readonly key: ActorKey;
}

/** Why actors of other articles are the same one, the least certain first; then who else it may be. */
export function joinLines({ index, uri }: ArticleContext, { key }: ActorInCorpus): string[] {
  const joins = index.linksOf(key).slice(0, LISTED.joins);
  const suggestions = index.suggestionsFor(key).slice(0, LISTED.suggestions);
  return [
    ...joins.map(({ name, reason, certainty }) => {
      const why = withCertainty(escapeMarkdown(reason), certainty);
      return `$(link) ${l10n.t('Same as {0}: {1}', `**${escapeMarkdown(name)}**`, why)}`;
    }),
    ...suggestions.map((other) => {
      const place = index.placesOf(`actor:${other.key}`)[0];
      const name = place ? placeLink(other.name, place.uri, place) : escapeMarkdown(other.name);
      const why = withCertainty(escapeMarkdown(other.reason), other.certainty);
      const args = [key, uri, other.key];
      return line(
        `$(question) ${l10n.t('Perhaps {0}: {1}', name, why)}`,
        commandLink(
          l10n.t('Same Actor'),
          'marginalia.actors.merge',
          args,
          l10n.t('Decide that the two are the same actor'),
        ),
        commandLink(
          l10n.t('Different Actors'),
          'marginalia.actors.keepApart',
          args,
          l10n.t('Decide that the two are different actors'),
        ),
      );
    }),
  ];
}

/** The other articles with most mentions. */
export function articlesLine({ index, uri }: ArticleContext, { key }: ActorInCorpus): string | undefined {
  const others = index
    .articlesOf(`actor:${key}`)
    .filter((article) => article.uri !== uri)
    .map((article) => ({ article, places: index.placesIn(article, `actor:${key}`) }))
    .sort((a, b) => b.places.length - a.places.length);
  const links = others.slice(0, LISTED.articles).flatMap(({ article, places: [first, ...rest] }) => {
    return first
      ? placeLink(excerpt(articleLabel(article), EXCERPT), article.uri, first) + timesOf(rest.length + 1)
      : [];
  });
  return links.length > 0
    ? `$(files) ${l10n.t('In {0}', listWithMore(links, others.length - LISTED.articles))}`
    : undefined;
}

/** How many quotations the actor speaks, and the first ones of the article. */
export function quotesLine(context: ArticleContext, { actor, key }: ActorInCorpus): string | undefined {
  const topic = `speaker:${key}` as const;
  const { here, elsewhere } = countPlaces(context, topic);
  if (here + elsewhere === 0) return undefined;
  const own = context.analysis.mentions.filter((mention) => isSaidBy(mention, actor));
  const text = context.analysis.article.text;
  const list = own
    .slice(0, LISTED.quotes)
    .map((quote) => `- ${mentionLink(context, excerpt(text.slice(quote.span.start, quote.span.end), EXCERPT), quote)}`);
  return [`$(quote) ${describeCounts(context, topic, 'quote')}`, ...list].join('\n');
}

/** The link to all quotations of the actor; undefined if there are none. */
export function quotesLink(context: ArticleContext, { key }: ActorInCorpus): string | undefined {
  const { here, elsewhere } = countPlaces(context, `speaker:${key}`);
  const item = { actor: { key } };
  return here + elsewhere > 0
    ? commandLink(
        l10n.t('All Quotes'),
        'marginalia.showQuotes',
        [item],
        l10n.t('Choose among all quotes by this actor'),
      )
    : undefined;
}

function isSaidBy(mention: Mention, actor: Actor): mention is QuoteMention {
  return mention.kind === 'quote' && mention.speaker?.actor === actor.id;
}

/** The actors that are most often named together with this one. */
export function relatedLine({ index }: ArticleContext, { key: own }: ActorInCorpus): string | undefined {
  const related = index.relatedTo(own, LISTED.related);
  if (related.length === 0) return undefined;
  const links = related.map(({ key, name, together }) => {
    const place = index.placesOf(`actor:${key}`)[0];
    return `${place ? placeLink(name, place.uri, place) : escapeMarkdown(name)}${timesOf(together)}`;
  });
  return `$(references) ${l10n.t('Named together with {0}', links.join(', '))}`;
}
