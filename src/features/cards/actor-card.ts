// The card of an actor: who it is, under which names, what a user decided about it, and the links to decide.
import * as l10n from '@vscode/l10n';
import type { Actor, ActorMention } from '../../actors';
import type { ArticleContext } from '../context';
import { ACTOR_ICONS, ACTOR_TYPES, aType, typeName } from '../wording/actor-types';
import { timesOf } from '../wording/counts';
import { describeDay } from '../wording/days';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';
import { type ActorInCorpus, articlesLine, joinLines, quotesLine, quotesLink, relatedLine } from './actor-elsewhere';
import { card, describeCounts, doubtLine, listWithMore, navigationLinks } from './card-lines';

/** How many names the card lists: about two lines of a hover. */
const LISTED_NAMES = 6;

/** The card of the actor that a mention names; empty if the analysis has no such actor. */
export function actorCard(context: ArticleContext, mention: ActorMention): string {
  const actor = context.analysis.actors.find(({ id }) => id === mention.actor);
  if (!actor) return '';
  const known = { actor, key: context.index.keyIn(context.uri, actor) };
  return card([
    headLine(actor),
    doubtfulTypeLine(context, known),
    namesLine(context, known),
    decidedLine(context, known),
    ...joinLines(context, known),
    countsLine(context, known),
    articlesLine(context, known),
    quotesLine(context, known),
    relatedLine(context, known),
    line(navigationLinks(context, `actor:${known.key}`, mention), quotesLink(context, known), ownLinks(context, known)),
  ]);
}

function headLine({ type, name, roles }: Actor): string {
  const role = roles.slice(0, 2).map(escapeMarkdown).join(', ');
  return line(`$(${ACTOR_ICONS[type]}) **${escapeMarkdown(name)}**`, typeName(type), role);
}

/** What is in doubt; if that is the type, with the links to decide it. */
function doubtfulTypeLine({ uri }: ArticleContext, { actor, key }: ActorInCorpus): string | undefined {
  const { doubt } = actor;
  if (doubt === undefined) return undefined;
  const types = ACTOR_TYPES.filter((type) => doubt.split(' ').includes(type));
  const links = types.map((type) => {
    const title = l10n.t('Decide that it is {0}', aType(type));
    return commandLink(aType(type), 'marginalia.actors.changeType', [key, uri, type], title);
  });
  return line(doubtLine(doubt), links.length > 1 && l10n.t('It is {0}', links.join(' · ')));
}

/** The other names of the actor, in all articles. */
function namesLine({ analysis, index }: ArticleContext, { actor, key }: ActorInCorpus): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'actor' || mention.actor !== actor.id) continue;
    const written = analysis.article.text.slice(mention.span.start, mention.span.end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const everywhere = index.actor(key)?.names ?? [...counts];
  const others = everywhere.filter(([written]) => written !== actor.name);
  if (others.length === 0) return undefined;
  const listed = others.slice(0, LISTED_NAMES).map(([written, times]) => escapeMarkdown(written) + timesOf(times));
  return l10n.t('Also {0}', listWithMore(listed, others.length - LISTED_NAMES));
}

/** What the user decided, and the link to forget it. */
function decidedLine({ uri }: ArticleContext, { actor, key }: ActorInCorpus): string | undefined {
  const { decided } = actor;
  if (!decided) return undefined;
  const { type, aliases, notAliases } = decided;
  return line(
    `$(edit) *${l10n.t('Decided by you')}*`,
    type && aType(type),
    aliases.length > 0 && l10n.t('also known as {0}', quotedNames(aliases)),
    notAliases.length > 0 && l10n.t('is not {0}', quotedNames(notAliases)),
    commandLink(
      l10n.t('Forget'),
      'marginalia.actors.forget',
      [key, uri],
      l10n.t('Forget your decisions about this actor'),
    ),
  );
}

function quotedNames(names: readonly string[]): string {
  return names
    .slice(0, LISTED_NAMES)
    .map((name) => `“${escapeMarkdown(name)}”`)
    .join(', ');
}

function countsLine(context: ArticleContext, { key }: ActorInCorpus): string {
  const { firstDay, lastDay } = context.index.actor(key) ?? {};
  const days =
    firstDay === undefined || lastDay === undefined || firstDay === lastDay
      ? undefined
      : `${describeDay(firstDay)} – ${describeDay(lastDay)}`;
  return line(`$(list-selection) ${describeCounts(context, `actor:${key}`, 'mention')}`, days);
}

function ownLinks({ uri }: ArticleContext, { key }: ActorInCorpus): string {
  return line(
    commandLink(l10n.t('Show in Actors'), 'marginalia.revealActor', [key]),
    commandLink(l10n.t('Rename…'), 'marginalia.actors.rename', [key, uri], l10n.t('Give the actor another name')),
    commandLink(
      l10n.t('Merge into…'),
      'marginalia.actors.merge',
      [key, uri],
      l10n.t('Choose another actor that is the same'),
    ),
  );
}
