// Adds tags by their labels, each in constant time: a table of a stranger may have as many rows as fit into the file.
import { TAG_PREFIX } from '../model/bodies';
import { COLOURS, type Codebook, isListed, type Tag } from './codebook';
import { slugBeside, takenSlugs } from './concept-scheme';

/** What labels are compared by: case and blanks around them do not count. */
export function keyOfLabel(label: string): string {
  return label.trim().toLowerCase();
}

/** A codebook that tags are added to. */
export class LabelledTags {
  readonly #given: Codebook;
  readonly #concepts: Tag[];
  readonly #taken: Set<string>;
  /** The listed tags, the first of those with one label. */
  readonly #byLabel = new Map<string, Tag>();

  constructor(codebook: Codebook) {
    this.#given = codebook;
    this.#concepts = [...codebook.concepts];
    this.#taken = takenSlugs(codebook, TAG_PREFIX);
    for (const tag of codebook.concepts) {
      const key = tag.label.toLowerCase();
      if (isListed(tag) && !this.#byLabel.has(key)) this.#byLabel.set(key, tag);
    }
  }

  /** The codebook with the tags that were added; the one that was given if there are none. */
  get codebook(): Codebook {
    const isSame = this.#concepts.length === this.#given.concepts.length;
    return isSame ? this.#given : { ...this.#given, concepts: [...this.#concepts] };
  }

  /** The listed tag with a label; if there is none, a new one with the next colour and a slug of its own. */
  add(label: string): Tag {
    const known = this.#byLabel.get(keyOfLabel(label));
    if (known) return known;
    const slug = slugBeside(this.#taken, label.trim());
    const colour = (this.#concepts.length % COLOURS) + 1;
    const tag: Tag = { slug, label: label.trim(), colour, examples: [], extra: {} };
    this.#concepts.push(tag);
    this.#taken.add(slug);
    this.#byLabel.set(keyOfLabel(label), tag);
    return tag;
  }
}
