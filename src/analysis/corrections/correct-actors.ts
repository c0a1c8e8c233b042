// User decisions about actors: names merged into one actor, names split off, names and types set, actors removed. Regroups the
// mentions that the machine found; finds nothing, and reads no text but the names.
import type { ActorId, ActorMention } from '../../actors';
import { surfaceKey } from '../../actors';
import type { QuoteMention, Speaker } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import type { Analysis, Mention } from '../types';
import { claimOn, type DecidedActor, decidedNames, decisionFor } from './actor-claims';
import { withOtherActors } from './corrected-references';
import type { Corrections } from './correction';
import { describeGroup } from './describe-group';
import { type MentionGroup, MentionGroups } from './mention-groups';

/** The analysis with the actors as the user decided; the same object if no decision is about it. Linear in its mentions. */
export function correctActors(analysis: Analysis, { actors: decisions = [] }: Corrections): Analysis {
  const names = decidedNames(decisions);
  const isDecided = (name: string) => names.byName.has(surfaceKey(name));
  if (
    names.byName.size === 0 ||
    !analysis.actors.some(({ name, aliases }) => isDecided(name) || aliases.some(isDecided))
  )
    return analysis;
  const { text } = analysis.article;
  const actors = new Map(
    analysis.actors.map((actor): [string, DecidedActor] => [actor.id, { actor, decision: decisionFor(actor, names) }]),
  );
  const groups = new MentionGroups();
  const owners = new Map<ActorMention, MentionGroup | undefined>();
  for (const mention of analysis.mentions) {
    const found = mention.kind === 'actor' ? actors.get(mention.actor) : undefined;
    if (mention.kind !== 'actor' || !found) continue;
    const claim = claimOn(text.slice(mention.span.start, mention.span.end), found, names);
    owners.set(mention, groups.add(mention, found.actor, claim));
  }
  return {
    ...analysis,
    mentions: analysis.mentions.flatMap((mention): Mention[] => {
      if (mention.kind === 'date') return [mention];
      if (mention.kind === 'quote') return [withSpeakers(mention, groups)];
      const owner = owners.get(mention);
      return owner ? [{ ...mention, actor: owner.id }] : [];
    }),
    actors: [...groups.groups].map((group) => describeGroup(group, text)),
    ...withOtherActors(analysis, (old, name) => newActorOf(old, name, groups)),
  };
}

/**
 * A quotation whose speakers are the new actors: that of the mention in the speaker's words, else that of the first mention which
 * still has an actor.
 */
function withSpeakers(quote: QuoteMention, groups: MentionGroups): QuoteMention {
  const { speaker, also } = quote;
  const change = (found: Speaker): Speaker => {
    const { actor: old, ...words } = found;
    const mentions = groups.mentionsOf(old ?? '');
    if (!mentions) return found;
    const here = mentions[firstAfter(mentions, found.span.start)];
    const actor = here && overlaps(here.span, found.span) ? here.to : groups.firstOf(old ?? '');
    return actor === undefined ? words : { ...words, actor };
  };
  return { ...quote, ...(speaker ? { speaker: change(speaker) } : {}), ...(also ? { also: also.map(change) } : {}) };
}

/** The new actor of the mention at `name`, else that of the first mention which still has one. */
function newActorOf(old: ActorId, name: Span | undefined, groups: MentionGroups): ActorId | undefined {
  const mentions = groups.mentionsOf(old) ?? [];
  const here = name && mentions[firstAfter(mentions, name.start)];
  return here && name && overlaps(here.span, name) ? here.to : groups.firstOf(old);
}

/** The index of the first mention that ends after an offset; binary search. */
function firstAfter(mentions: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
