// The entities mentioned last, the latest first. Bounded, so that linking stays linear.
import type { Entity } from './entity';

/** How many entities stay in mind: farther ones are hardly ever meant by a pronoun, and names bring them back. */
const MOST = 40;

/** A list in which a mention moves its entity to the front. */
export class RecentEntities {
  readonly #entities: Entity[] = [];

  /** The latest first. */
  get list(): readonly Entity[] {
    return this.#entities;
  }

  /** Moves an entity to the front; the last one is forgotten when there are too many. */
  touch(entity: Entity): void {
    const at = this.#entities.indexOf(entity);
    if (at >= 0) this.#entities.splice(at, 1);
    this.#entities.unshift(entity);
    if (this.#entities.length > MOST) this.#entities.pop();
  }
}
