// Which tags the user used last, in the workspace's memory.
import type { Memento } from 'vscode';

/** Keys of the tags used last, and of those given in the last step. */
const RECENT = 'marginalia.recentTags';
const LAST = 'marginalia.lastTags';

/** How many tags used last are remembered: more than a list shows at once. */
const MOST = 20;

/** The memory of used tags. */
export class RecentTags {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Slugs of the tags used last, the latest first. */
  get all(): readonly string[] {
    return this.#slugs(RECENT);
  }

  /** Slugs of the tags that were given last. */
  get last(): readonly string[] {
    return this.#slugs(LAST);
  }

  /** Notes that tags were given. */
  async add(tags: readonly string[]): Promise<void> {
    if (tags.length === 0) return;
    await this.#memory.update(LAST, tags);
    await this.#memory.update(RECENT, [...new Set([...tags, ...this.all])].slice(0, MOST));
  }

  #slugs(key: string): readonly string[] {
    const known = this.#memory.get<unknown>(key);
    return Array.isArray(known) ? known.filter((slug) => typeof slug === 'string') : [];
  }
}
