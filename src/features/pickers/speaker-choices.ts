// Whom the reader may mean as the speaker of a quotation: those that the machine thought of, then those named near it, then all.
import type { Actor, ActorId } from '../../actors';
import { type Analysis, correctionOf, type Mention } from '../../analysis';
import type { QuoteMention } from '../../quotes';
import type { Span } from '../../text/span';
import { count, line } from '../cards/card-lines';

/** One actor to choose. */
export interface SpeakerChoice {
  readonly actor: Actor;
  /** Type, role, how often named, and why it stands where it stands. */
  readonly detail: string;
  /** What the machine or the reader took. */
  readonly current: boolean;
}

/** Places speak seldom, and then for their governments. */
const BY_TYPE: Readonly<Record<Actor['type'], number>> = { person: 0, organization: 1, place: 2 };

/** The article's actors, the likeliest speaker of the words at `span` first; `quote` is what is found there, if anything. */
export function speakerChoices(analysis: Analysis, span: Span, quote?: QuoteMention): SpeakerChoice[] {
  const reasons = reasonsFor(analysis, quote);
  const namings = namingsOf(analysis);
  const block = analysis.article.blocks.find(
    ({ span: each }) => each.start <= span.start && span.start < each.end,
  )?.span;
  const near = (id: ActorId) =>
    namings.get(id)?.some(({ start }) => block && block.start <= start && start < block.end);
  const order = (actor: Actor) => [
    [...reasons.keys()].indexOf(actor.id) >>> 0,
    near(actor.id) ? 0 : 1,
    BY_TYPE[actor.type],
    -(namings.get(actor.id)?.length ?? 0),
  ];
  return [...analysis.actors]
    .sort((a, b) => compare(order(a), order(b)) || (a.name < b.name ? -1 : 1))
    .map((actor) => ({
      actor,
      detail: line(
        actor.type,
        actor.roles[0],
        count(namings.get(actor.id)?.length ?? 0, 'mention'),
        reasons.get(actor.id) ?? (near(actor.id) ? 'named in this paragraph' : undefined),
      ),
      current: quote?.speaker?.actor === actor.id,
    }));
}

/** Who was thought of, with the reason: the speaker as it is, the machine's, and further ones. */
function reasonsFor(analysis: Analysis, quote: QuoteMention | undefined): ReadonlyMap<ActorId, string> {
  const reasons = new Map<ActorId, string>();
  const machine = quote && correctionOf(analysis, quote)?.machine;
  for (const each of [quote, machine] satisfies (Mention | undefined)[]) {
    if (each?.kind !== 'quote') continue;
    for (const speaker of [each.speaker, ...(each.also ?? [])]) {
      if (speaker?.actor === undefined || reasons.has(speaker.actor)) continue;
      reasons.set(speaker.actor, `${Math.round(speaker.certainty * 100)} %: ${speaker.reason}`);
    }
  }
  return reasons;
}

function namingsOf({ mentions }: Analysis): ReadonlyMap<ActorId, Span[]> {
  const namings = new Map<ActorId, Span[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const known = namings.get(mention.actor);
    if (known) known.push(mention.span);
    else namings.set(mention.actor, [mention.span]);
  }
  return namings;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
