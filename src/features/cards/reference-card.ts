// The card of words that mean an actor without naming it: whom, why, how sure that is, and the way to the name and to the other mentions.
import * as l10n from '@vscode/l10n';
import type { Reference } from '../../coreference';
import { placeOf, topicOf } from '../../corpus';
import { LineMap } from '../../text/line-map';
import type { ArticleContext } from '../context';
import { ACTOR_ICONS } from '../wording/actor-types';
import { escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';
import { card, describeCounts, navigationLinks, placeLink, reasonLine } from './card-lines';
import { correctionLine, correctionLinks } from './correction-lines';

/** The card of a reference. */
export function referenceCard(context: ArticleContext, reference: Reference): string {
  const own = topicOf(context.analysis, reference);
  const topic = own && context.index.topicIn(context.uri, own);
  return card([
    headLine(context, reference),
    correctionLine(context, reference) ?? reasonLine(reference, inDoubt),
    topic && `$(list-selection) ${describeCounts(context, topic, 'mention')}`,
    line(topic && navigationLinks(context, topic, reference), correctionLinks(context, reference)),
  ]);
}

/** `he → Ana Lopez`: each name leads to where it stands. */
function headLine({ analysis, uri }: ArticleContext, { span, actors, antecedents }: Reference): string {
  const { text } = analysis.article;
  const lines = new LineMap(text);
  const names = actors.flatMap((id, index) => {
    const actor = analysis.actors.find((each) => each.id === id);
    const name = antecedents[index];
    if (!actor) return [];
    const label = name ? placeLink(actor.name, uri, placeOf(lines, name)) : escapeMarkdown(actor.name);
    return [`$(${ACTOR_ICONS[actor.type]}) **${label}**`];
  });
  return `*${escapeMarkdown(text.slice(span.start, span.end))}* → ${names.join(', ')}`;
}

function inDoubt(percent: string, reason: string): string {
  return l10n.t('{0} sure of who is meant; {1}', percent, reason);
}
