// The actors of an article as entities: with their gender, and ranked by how often they are named.
import { Entity } from '../entities/entity';
import { genderOfNoun } from '../lexicon/nouns';
import type { KnownActor, KnownGender } from '../types';
import type { Item } from './items';

/** The entities of actors, by id. Linear in the items. */
export function knownEntities(actors: readonly KnownActor[], items: readonly Item[]): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const actor of actors) {
    const entity = Entity.named(actor, genderOf(actor));
    entity.likelyGender = actor.likelyGender;
    entities.set(actor.id, entity);
  }
  rankByNames(entities, items);
  return entities;
}

/** Ranks actors of a type by how often they are named. */
function rankByNames(entities: ReadonlyMap<string, Entity>, items: readonly Item[]): void {
  const counts = new Map<Entity, number>();
  for (const { actor } of items) {
    const entity = actor === undefined ? undefined : entities.get(actor);
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const next = new Map<string, number>();
  for (const [entity] of [...counts].sort((a, b) => b[1] - a[1])) {
    const type = entity.types[0] ?? '';
    const rank = next.get(type) ?? 0;
    entity.rank = rank;
    next.set(type, rank + 1);
  }
}

function genderOf({ gender, roles, type }: KnownActor): KnownGender | undefined {
  if (gender || type !== 'person') return gender;
  for (const role of roles) {
    const shown = genderOfNoun(role.split(' ').at(-1)?.toLowerCase() ?? '');
    if (shown) return shown;
  }
  return undefined;
}
