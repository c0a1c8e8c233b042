// What is known of an actor, here and in all articles.
import type { Actor, ActorMention, ActorType } from '../actors';
import type { Mention } from '../analysis';
import type { ActorKey, CoreferenceLink } from '../corpus';
import type { QuoteMention } from '../quotes';
import type { ArticleContext } from './article-context';
import {
  articleLabel,
  card,
  countPlaces,
  describeCounts,
  doubtLine,
  jumpLinks,
  line,
  mentionLink,
  percentOf,
  placeLink,
} from './card';
import { describeDay } from './days';
import { commandLink, escapeMarkdown } from './markdown';
import { excerpt } from './plain-text';

/** The icon of each type of actor (codicons). */
export const ACTOR_ICONS: Readonly<Record<ActorType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
};

/** Longest excerpt of a quotation in a list, in UTF-16 units: about one line of a hover. */
const EXCERPT = 64;

/** How many related actors and quotations a card lists before it becomes a page. */
const LISTED = { related: 5, quotes: 3, names: 6, articles: 3, joins: 3, offers: 2 };

/** An actor of an article, with the key under which it counts among all. */
interface Known {
  readonly actor: Actor;
  readonly key: ActorKey;
}

/** The card of the actor that a mention names. */
export function describeActor(context: ArticleContext, mention: ActorMention): string {
  const actor = context.analysis.actors.find(({ id }) => id === mention.actor);
  if (!actor) return '';
  const known = { actor, key: context.index.keyIn(context.uri, actor) };
  return card([
    headLine(actor),
    doubtOf(context, known),
    namesLine(context, known),
    decidedLine(context, known),
    ...joinLines(context, known),
    countsLine(context, known),
    articlesLine(context, known),
    quotesLine(context, known),
    relatedLine(context, known),
    line(
      jumpLinks(context, `actor:${known.key}`, mention),
      quotesLink(context, known.key),
      commandLink('Show in Actors', 'marginalia.revealActor', [known.key]),
      commandLink('Rename…', 'marginalia.actors.rename', [known.key, context.uri], 'Give the actor another name'),
      commandLink('Merge into…', 'marginalia.actors.merge', [known.key, context.uri], 'Say who else this is'),
    ),
  ]);
}

/** What is in doubt; of a type, with the ways to settle it. */
function doubtOf({ uri }: ArticleContext, { actor, key }: Known): string | undefined {
  if (actor.doubt === undefined) return undefined;
  const types = (Object.keys(ACTOR_ICONS) as ActorType[]).filter((type) => actor.doubt?.split(' ').includes(type));
  const settle = types.map((type) => {
    return commandLink(
      aType(type),
      'marginalia.actors.changeType',
      [key, uri, type],
      `Decide that it is ${aType(type)}`,
    );
  });
  return line(doubtLine(actor.doubt), types.length > 1 && settle.length > 0 && `It is ${settle.join(' · ')}`);
}

/** `a person`, `an organization`. */
function aType(type: ActorType): string {
  return `${type === 'organization' ? 'an' : 'a'} ${type}`;
}

function headLine({ type, name, roles }: Actor): string {
  const role = roles.slice(0, 2).map(escapeMarkdown).join(', ');
  return line(`$(${ACTOR_ICONS[type]}) **${escapeMarkdown(name)}**`, type, role);
}

function namesLine({ analysis, index }: ArticleContext, { actor, key }: Known): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'actor' || mention.actor !== actor.id) continue;
    const written = analysis.article.text.slice(mention.span.start, mention.span.end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const everywhere = index.actor(key)?.names ?? [...counts];
  const others = everywhere.filter(([written]) => written !== actor.name);
  if (others.length === 0) return undefined;
  const more = others.length > LISTED.names ? ` and ${others.length - LISTED.names} more` : '';
  const listed = others.slice(0, LISTED.names).map(([written, times]) => escapeMarkdown(written) + timesOf(times));
  return `Also ${listed.join(', ')}${more}`;
}

/** What the reader decided, and the way back. */
function decidedLine({ uri }: ArticleContext, { actor, key }: Known): string | undefined {
  const { decided } = actor;
  if (!decided) return undefined;
  const names = (words: string, list: readonly string[]) =>
    list.length > 0 &&
    `${words} ${list
      .slice(0, LISTED.names)
      .map((name) => `“${escapeMarkdown(name)}”`)
      .join(', ')}`;
  return line(
    '$(edit) *Decided by you*',
    decided.type && aType(decided.type),
    names('goes by this for', decided.aliases),
    names('is not', decided.notAliases),
    commandLink('Forget', 'marginalia.actors.forget', [key, uri], 'Take the machine’s reading again'),
  );
}

/** Why names of other articles count as this actor's, the most doubtful first; then who else it may be. */
function joinLines({ index, uri }: ArticleContext, { key }: Known): string[] {
  const joins = index.linksOf(key).slice(0, LISTED.joins);
  const offers = index.suggestionsFor(key).slice(0, LISTED.offers);
  return [
    ...joins.map((join) => `$(link) One with **${escapeMarkdown(join.name)}**: ${describeJoin(join)}`),
    ...offers.map((offer) => {
      const place = index.placesOf(`actor:${offer.key}`)[0];
      const name = place ? placeLink(offer.name, place.uri, place) : escapeMarkdown(offer.name);
      const args = [key, uri, offer.key];
      return line(
        `$(question) Perhaps ${name}: ${describeJoin(offer)}`,
        commandLink('Merge', 'marginalia.actors.merge', args, 'They are one'),
        commandLink('Keep Apart', 'marginalia.actors.keepApart', args, 'They are two'),
      );
    }),
  ];
}

/** Why, and how sure: `another spelling (93 %)`. */
function describeJoin({ reason, certainty }: CoreferenceLink): string {
  return `${escapeMarkdown(reason)} (${percentOf(certainty)})`;
}

function countsLine(context: ArticleContext, { key }: Known): string {
  const { firstDay, lastDay } = context.index.actor(key) ?? {};
  const days =
    firstDay === undefined || lastDay === undefined || firstDay === lastDay
      ? undefined
      : `${describeDay(firstDay)} – ${describeDay(lastDay)}`;
  return line(`$(list-selection) ${describeCounts(context, `actor:${key}`, 'mention')}`, days);
}

/** Where else: the other articles with most mentions. */
function articlesLine({ index, uri }: ArticleContext, { key }: Known): string | undefined {
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
  const more = others.length > LISTED.articles ? ` and ${others.length - LISTED.articles} more` : '';
  return links.length > 0 ? `$(files) In ${links.join(', ')}${more}` : undefined;
}

function quotesLine(context: ArticleContext, { actor, key }: Known): string | undefined {
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

function quotesLink(context: ArticleContext, key: string): string | undefined {
  const { here, elsewhere } = countPlaces(context, `speaker:${key}`);
  const item = { actor: { key } };
  return here + elsewhere > 0
    ? commandLink('All Quotes', 'marginalia.showQuotes', [item], 'Walk all quotes')
    : undefined;
}

function isSaidBy(mention: Mention, actor: Actor): mention is QuoteMention {
  return mention.kind === 'quote' && mention.speaker?.actor === actor.id;
}

function relatedLine({ index }: ArticleContext, { key: own }: Known): string | undefined {
  const related = index.relatedTo(own, LISTED.related);
  if (related.length === 0) return undefined;
  const links = related.map(({ key, name, together }) => {
    const place = index.placesOf(`actor:${key}`)[0];
    return `${place ? placeLink(name, place.uri, place) : escapeMarkdown(name)}${timesOf(together)}`;
  });
  return `$(references) Named together with ${links.join(', ')}`;
}

/** Once goes without saying. */
function timesOf(count: number): string {
  return count === 1 ? '' : ` ×${count}`;
}
