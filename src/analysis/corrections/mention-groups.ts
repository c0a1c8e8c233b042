// The mentions of an article regrouped into actors by the user's decisions. Reads no text.
import { type Actor, type ActorId, type ActorMention, surfaceKey } from '../../actors';
import type { Span } from '../../text/span';
import type { Claim } from './actor-claims';
import type { ActorCorrection } from './correction';

/** Mentions of one actor, by the user's decision or, without one, by the machine's analysis. */
export interface MentionGroup {
  readonly id: ActorId;
  readonly correction?: ActorCorrection;
  /** The name that the user split off from another actor. */
  readonly splitName?: string;
  /** The machine's actors that the mentions come from, in order of first mention. */
  readonly actors: Actor[];
  readonly mentions: ActorMention[];
}

/** A mention with its new actor; undefined if it names no actor. */
interface MovedMention {
  readonly span: Span;
  readonly to: ActorId | undefined;
}

/** Collects mentions, in text order, into groups. */
export class MentionGroups {
  readonly #groups = new Map<string, MentionGroup>();
  readonly #ids = new Set<ActorId>();
  /** Machine's actor -> its mentions in text order. */
  readonly #moved = new Map<ActorId, MovedMention[]>();
  /** Machine's actor -> the new actor of the first of its mentions that has one. */
  readonly #first = new Map<ActorId, ActorId>();

  /** The groups in order of first mention. */
  get groups(): Iterable<MentionGroup> {
    return this.#groups.values();
  }

  /** Adds a mention of a machine's actor to the group of its claim; returns undefined if the user decided that it is no actor. */
  add(mention: ActorMention, actor: Actor, claim: Claim): MentionGroup | undefined {
    const group = this.#groupFor(mention, actor, claim);
    const moved = this.#moved.get(mention.actor) ?? [];
    this.#moved.set(mention.actor, moved);
    moved.push({ span: mention.span, to: group?.id });
    if (group && !this.#first.has(mention.actor)) this.#first.set(mention.actor, group.id);
    return group;
  }

  /** The mentions of a machine's actor in text order; undefined if it has none. */
  mentionsOf(actor: ActorId): readonly MovedMention[] | undefined {
    return this.#moved.get(actor);
  }

  /** The new actor of a machine's actor where no single mention decides: that of its first mention which has one. */
  firstOf(actor: ActorId): ActorId | undefined {
    return this.#first.get(actor);
  }

  #groupFor(mention: ActorMention, actor: Actor, claim: Claim): MentionGroup | undefined {
    if (claim && 'correction' in claim && claim.correction.notAnActor) return undefined;
    const key = keyOf(actor, claim);
    let group = this.#groups.get(key);
    if (!group) {
      group = { id: this.#newId(actor, key), ...claim, actors: [], mentions: [] };
      this.#ids.add(group.id);
      this.#groups.set(key, group);
    }
    if (group.actors.at(-1) !== actor && !group.actors.includes(actor)) group.actors.push(actor);
    group.mentions.push(mention);
    return group;
  }

  /** The machine's id if no other group has it: corrections of passages may refer to it. */
  #newId(actor: Actor, key: string): ActorId {
    const isFree = !this.#ids.has(actor.id) && !key.startsWith('split');
    return isFree ? actor.id : `${actor.id}--${key.replace(/\s+/g, '-')}`;
  }
}

function keyOf(actor: Actor, claim: Claim): string {
  if (!claim) return `machine ${actor.id}`;
  return 'correction' in claim ? `decided ${claim.correction.slug}` : `split ${surfaceKey(claim.splitName)}`;
}
