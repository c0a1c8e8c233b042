// What is known of an actor, here and in all articles.
import { type Actor, type ActorMention, type ActorType, actorKey } from '../actors';
import type { Mention } from '../analysis';
import { topicOfActor, topicOfSpeaker } from '../corpus';
import type { QuoteMention } from '../quotes';
import type { ArticleContext } from './article-context';
import { card, countPlaces, describeCounts, doubtLine, jumpLinks, line, mentionLink, placeLink } from './card';
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
const LISTED = { related: 5, quotes: 3, names: 6 };

/** The card of the actor that a mention names. */
export function describeActor(context: ArticleContext, mention: ActorMention): string {
  const actor = context.analysis.actors.find(({ id }) => id === mention.actor);
  if (!actor) return '';
  return card([
    headLine(actor),
    actor.doubt && doubtLine(actor.doubt),
    namesLine(context, actor),
    countsLine(context, actor),
    quotesLine(context, actor),
    relatedLine(context, actor),
    line(
      jumpLinks(context, topicOfActor(actor), mention),
      commandLink('Show in Actors', 'marginalia.revealActor', [actorKey(actor)]),
    ),
  ]);
}

function headLine({ type, name, roles }: Actor): string {
  const role = roles.slice(0, 2).map(escapeMarkdown).join(', ');
  return line(`$(${ACTOR_ICONS[type]}) **${escapeMarkdown(name)}**`, type, role);
}

function namesLine({ analysis, index }: ArticleContext, actor: Actor): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'actor' || mention.actor !== actor.id) continue;
    const written = analysis.article.text.slice(mention.span.start, mention.span.end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const everywhere = index.actor(actorKey(actor))?.names ?? [...counts];
  const others = everywhere.filter(([written]) => written !== actor.name).slice(0, LISTED.names);
  if (others.length === 0) return undefined;
  return `Also ${others.map(([written, times]) => escapeMarkdown(written) + timesOf(times)).join(', ')}`;
}

function countsLine(context: ArticleContext, actor: Actor): string {
  const { firstDay, lastDay } = context.index.actor(actorKey(actor)) ?? {};
  const days =
    firstDay === undefined || lastDay === undefined || firstDay === lastDay
      ? undefined
      : `${describeDay(firstDay)} – ${describeDay(lastDay)}`;
  return line(`$(list-selection) ${describeCounts(context, topicOfActor(actor), 'mention')}`, days);
}

function quotesLine(context: ArticleContext, actor: Actor): string | undefined {
  const topic = topicOfSpeaker(actor);
  const { here, elsewhere } = countPlaces(context, topic);
  if (here + elsewhere === 0) return undefined;
  const own = context.analysis.mentions.filter((mention) => isSaidBy(mention, actor));
  const text = context.analysis.article.text;
  const list = own
    .slice(0, LISTED.quotes)
    .map((quote) => `- ${mentionLink(context, excerpt(text.slice(quote.span.start, quote.span.end), EXCERPT), quote)}`);
  return [`$(quote) ${describeCounts(context, topic, 'quote')}`, ...list].join('\n');
}

function isSaidBy(mention: Mention, actor: Actor): mention is QuoteMention {
  return mention.kind === 'quote' && mention.speaker?.actor === actor.id;
}

function relatedLine({ index }: ArticleContext, actor: Actor): string | undefined {
  const related = index.relatedTo(actorKey(actor), LISTED.related);
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
