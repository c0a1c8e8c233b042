// A decision whom an expression means, and how it came about.
import type { Entity, MentionPlace } from '../entities/entity';
import type { Item } from './items';

/** Whom an expression means. */
export interface Link {
  readonly item: Item;
  readonly entity: Entity;
  readonly certainty: number;
  readonly rule: LinkRule;
  /** How it was found, one line. */
  readonly reason: string;
  /** The last name of the entity before; absent where it is named only later. */
  readonly name?: MentionPlace;
}

/** `ranked`: by the model. `speaker`: by the quotations. `introduced`: nobody known so far. `role`: the only one with that role. `repeated`: the same noun as before. `together`: names joined by `and`. The others: beside a name. */
export type LinkRule =
  | 'ranked'
  | 'speaker'
  | 'introduced'
  | 'role'
  | 'repeated'
  | 'together'
  | 'apposition'
  | 'title'
  | 'predicate';

/** How often rules were right on development data; `together` and `repeated` are estimated, as gold lacks sets and the unnamed. */
export const RULE_CERTAINTY = {
  apposition: 0.93,
  title: 0.9,
  predicate: 0.85,
  role: 0.9,
  repeated: 0.7,
  together: 0.75,
} as const;

/** The link of an expression to an entity, with the name that the entity had last. */
export function linkTo(entity: Entity, item: Item, how: Pick<Link, 'certainty' | 'rule' | 'reason'>): Link {
  return { item, entity, ...how, ...(entity.name ? { name: entity.name } : {}) };
}
