// The tags of each workspace folder: names, colours, and which were used last.
import { EventEmitter, type Memento, type Uri } from 'vscode';
import { slugOf, tagsOf } from '../annotations';
import type { TagChoice } from '../features/tag-choices';
import { TAG_STYLES } from '../features/tag-decorations';
import type { ArticleNotes } from './article-notes';

/** Key of the tags used last, in the workspace's memory. */
const RECENT = 'marginalia.recentTags';

/** How many tags used last are remembered. */
const MOST_RECENT = 20;

/** The tags that an article can be given. */
export class Codebooks {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();

  /** A tag came, went, or changed its name or colour. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Slugs of the tags used last, the latest first. */
  get recent(): readonly string[] {
    return this.#memory.get<string[]>(RECENT, []);
  }

  /** Notes that tags were used. */
  async used(tags: readonly string[]): Promise<void> {
    await this.#memory.update(RECENT, [...new Set([...tags, ...this.recent])].slice(0, MOST_RECENT));
  }

  /** Every tag that an article can be given: the codebook's, and those in use. */
  tagsFor(notes: ArticleNotes): readonly TagChoice[] {
    const slugs = new Set([...this.recent, ...notes.annotations.flatMap(tagsOf)]);
    return [...slugs].map((slug) => ({ slug, label: this.labelOf(notes.article, slug) }));
  }

  /** The tag's name as the reader writes it. */
  labelOf(_article: Uri | undefined, tag: string): string {
    return tag;
  }

  /** The tag's style, 1 to 8. */
  styleOf(_article: Uri | undefined, tag: string): number {
    let sum = 0;
    for (const sign of tag) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
    return (sum % TAG_STYLES) + 1;
  }

  /** The slugs of labels; new ones enter the codebook. */
  async take(_article: Uri, labels: readonly string[]): Promise<readonly string[]> {
    return labels.map(slugOf);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
