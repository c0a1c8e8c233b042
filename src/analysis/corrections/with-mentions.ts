// An analysis whose mentions change: actors and speakers follow.
import type { Actor, ActorId } from '../../actors';
import type { QuoteMention } from '../../quotes';
import { bySpan } from '../../text/span';
import type { Analysis, Mention } from '../types';
import { withOtherActors } from './corrected-references';

/** The analysis with other mentions. Actors without a mention are removed, also as speakers. */
export function withMentions(analysis: Analysis, mentions: readonly Mention[]): Analysis {
  const mentioned = new Set(mentions.flatMap((mention) => (mention.kind === 'actor' ? mention.actor : [])));
  const removed = new Set(
    analysis.mentions.flatMap((mention) =>
      mention.kind === 'actor' && !mentioned.has(mention.actor) ? mention.actor : [],
    ),
  );
  const sorted = [...mentions].sort((a, b) => bySpan(a.span, b.span));
  if (removed.size === 0) return { ...analysis, mentions: sorted };
  return {
    ...analysis,
    mentions: sorted.map((mention) => (mention.kind === 'quote' ? withoutSpeakers(mention, removed) : mention)),
    actors: analysis.actors.filter(({ id }: Actor) => !removed.has(id)),
    ...withOtherActors(analysis, (actor) => (removed.has(actor) ? undefined : actor)),
  };
}

function withoutSpeakers(quote: QuoteMention, removed: ReadonlySet<ActorId>): QuoteMention {
  const { speaker } = quote;
  if (speaker?.actor === undefined || !removed.has(speaker.actor)) return quote;
  const { actor: _, ...words } = speaker;
  return { ...quote, speaker: words };
}
