// The actors to choose from as the speaker of a quotation, or as whom some words mean: first those that the analysis considered, then those
// named near it, then all.
import * as l10n from '@vscode/l10n';
import type { Actor, ActorId } from '../../actors';
import { type Analysis, correctionOf, type Finding } from '../../analysis';
import type { Reference } from '../../coreference';
import type { QuoteMention } from '../../quotes';
import type { Span } from '../../text/span';
import { typeName } from '../wording/actor-types';
import { count, percentOf } from '../wording/counts';
import { line } from '../wording/plain-text';

/** One actor to choose. */
export interface ActorChoice {
  readonly actor: Actor;
  /** The type, the role, the number of mentions, and why it is suggested. */
  readonly detail: string;
  /** Whether it is chosen now. */
  readonly current: boolean;
}

/** Places speak seldom, and then for their governments. */
const BY_TYPE: Readonly<Record<Actor['type'], number>> = { person: 0, organization: 1, place: 2 };

/** The actors of an article, the likeliest for the words at `span` first; `finding` is the quotation or reference found there, if any. */
export function actorChoices(analysis: Analysis, span: Span, finding?: QuoteMention | Reference): ActorChoice[] {
  const reasons = reasonsFor(analysis, finding);
  const mentions = mentionsByActor(analysis);
  const block = analysis.article.blocks.find(
    ({ span: each }) => each.start <= span.start && span.start < each.end,
  )?.span;
  const isNear = (id: ActorId) =>
    mentions.get(id)?.some(({ start }) => block && block.start <= start && start < block.end);
  const order = (actor: Actor) => [
    [...reasons.keys()].indexOf(actor.id) >>> 0,
    isNear(actor.id) ? 0 : 1,
    BY_TYPE[actor.type],
    -(mentions.get(actor.id)?.length ?? 0),
  ];
  return [...analysis.actors]
    .sort((a, b) => compare(order(a), order(b)) || (a.name < b.name ? -1 : 1))
    .map((actor) => ({
      actor,
      detail: line(
        typeName(actor.type),
        actor.roles[0],
        count(mentions.get(actor.id)?.length ?? 0, 'mention'),
        reasons.get(actor.id) ?? (isNear(actor.id) ? l10n.t('named in this paragraph') : undefined),
      ),
      current: considered(finding)[0]?.[0] === actor.id,
    }));
}

/** The actors that were considered, with the reason: the present one, the detected one, and further ones. */
function reasonsFor(analysis: Analysis, finding: QuoteMention | Reference | undefined): ReadonlyMap<ActorId, string> {
  const reasons = new Map<ActorId, string>();
  const detected = finding && correctionOf(analysis, finding)?.machine;
  for (const [actor, { certainty, reason }] of [...considered(finding), ...considered(detected)]) {
    if (!reasons.has(actor)) reasons.set(actor, l10n.t('{0}: {1}', percentOf(certainty), reason));
  }
  return reasons;
}

/** The actors of a finding, with how certain each is and why. */
function considered(
  finding: Finding | undefined,
): [ActorId, { readonly certainty: number; readonly reason: string }][] {
  if (finding?.kind === 'reference') return finding.actors.map((actor) => [actor, finding]);
  if (finding?.kind !== 'quote') return [];
  return [finding.speaker, ...(finding.also ?? [])].flatMap((speaker) =>
    speaker?.actor === undefined ? [] : [[speaker.actor, speaker]],
  );
}

function mentionsByActor({ mentions }: Analysis): ReadonlyMap<ActorId, Span[]> {
  const spans = new Map<ActorId, Span[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const known = spans.get(mention.actor);
    if (known) known.push(mention.span);
    else spans.set(mention.actor, [mention.span]);
  }
  return spans;
}

/** Compares number by number; the first difference counts. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
