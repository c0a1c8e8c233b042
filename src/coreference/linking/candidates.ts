// Who may be meant by an expression: the entities mentioned last that agree with it, and names that follow in its sentence.
import { agrees } from '../entities/agreement';
import type { Entity, MentionPlace } from '../entities/entity';
import type { RecentEntities } from '../entities/recent-entities';
import type { Candidate } from '../ranking/decision';
import type { Item } from './items';

/** Most candidates of an expression, the latest mentioned first. */
const MOST_CANDIDATES = 8;
/** Farther back, in sentences, nothing is meant by a pronoun. */
const PRONOUN_REACH = 12;
/** Names after a pronoun in its sentence that are candidates, and twice as many items among which they are sought. */
const LOOK_AHEAD = 4;

/** What candidates are taken from. */
export interface CandidateSource {
  readonly items: readonly Item[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly recent: RecentEntities;
}

/** The candidates of the expression at an index of the items, the latest mentioned first. */
export function candidatesAt(source: CandidateSource, index: number): Candidate[] {
  const { expression, place } = source.items[index] ?? {};
  if (!expression || !place) return [];
  const later = namedLater(source, index, place.sentence);
  const candidates: Candidate[] = [];
  for (const entity of source.recent.list) {
    const { last } = entity;
    if (candidates.length === MOST_CANDIDATES) break;
    if (!last || !agrees(expression, entity) || (last.start >= place.start && last.end <= place.end)) continue;
    if (expression.form === 'pronoun' && place.sentence - last.sentence > PRONOUN_REACH) break;
    candidates.push({ entity, at: last, follows: false, namedLater: later.has(entity) });
    later.delete(entity);
  }
  if (expression.form === 'pronoun')
    for (const [entity, at] of later)
      if (agrees(expression, entity)) candidates.push({ entity, at, follows: true, namedLater: false });
  return candidates;
}

/** Other candidates that were mentioned in the same sentence as one. */
export function rivalsOf(candidates: readonly Candidate[], { at, entity }: Candidate): number {
  return candidates.filter((other) => other.entity !== entity && other.at.sentence === at.sentence).length;
}

/** Actors that are named later in the sentence, each with that place. */
function namedLater({ items, entities }: CandidateSource, index: number, sentence: number): Map<Entity, MentionPlace> {
  const later = new Map<Entity, MentionPlace>();
  for (let next = index + 1; next < index + 1 + 2 * LOOK_AHEAD && later.size < LOOK_AHEAD; next++) {
    const item = items[next];
    if (!item || item.place.sentence !== sentence) break;
    const entity = item.actor === undefined ? undefined : entities.get(item.actor);
    if (entity && !later.has(entity)) later.set(entity, item.place);
  }
  return later;
}
