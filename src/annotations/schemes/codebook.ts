// The codebook: the tags of a folder with label, definition, colour and parent, in `.marginalia/codebook.json`.
// Sidecars contain slugs only, so that renaming or merging tags changes no other file.
import type { JsonObject } from '../model/json';
import { type ConceptScheme, EMPTY_SCHEME } from './concept-scheme';

/** One tag. */
export interface Tag {
  /** Never changes, even if the label does. */
  readonly slug: string;
  readonly label: string;
  /** When to use it. */
  readonly definition?: string;
  /** 1 to 8: one of the contributed colours. */
  readonly colour?: number;
  /** Slug of the broader tag. */
  readonly parent?: string;
  readonly examples: readonly string[];
  /** Slug of the tag that it was merged into. It is not listed then, and its passages count as the other's. */
  readonly mergedInto?: string;
  /** Deleted by the user: not listed, and not shown on passages. It stays in the file, so that this applies to all sidecars. */
  readonly deprecated?: true;
  /** Unknown fields, in their original order. */
  readonly extra: JsonObject;
}

/** The tags of a folder. */
export type Codebook = ConceptScheme<Tag>;

/** Number of tag colours. */
export const COLOURS = 8;

/** A codebook without tags. */
export const EMPTY_CODEBOOK: Codebook = EMPTY_SCHEME;

/** The tag that a slug stands for, with merges followed; undefined if the codebook does not have it. */
export function tagAt(codebook: Codebook, slug: string): Tag | undefined {
  const bySlug = indexOf(codebook);
  const seen = new Set<string>();
  let tag = bySlug.get(slug);
  while (tag?.mergedInto !== undefined && !seen.has(tag.slug)) {
    seen.add(tag.slug);
    tag = bySlug.get(tag.mergedInto) ?? tag;
  }
  return tag;
}

/** The tags that can be given, in the user's order: neither merged into others nor deleted. */
export function listedTags({ concepts }: Codebook): readonly Tag[] {
  return concepts.filter(isListed);
}

/** Whether a tag can be given and is shown: it is neither merged into another nor deleted. */
export function isListed({ mergedInto, deprecated }: Tag): boolean {
  return mergedInto === undefined && !deprecated;
}

/** The slugs that slugs stand for now, each once: merges are followed, deleted tags left out, unknown slugs kept. */
export function currentTags(codebook: Codebook, slugs: readonly string[]): readonly string[] {
  const current = slugs.flatMap((slug) => {
    const tag = tagAt(codebook, slug);
    return tag?.deprecated ? [] : [tag?.slug ?? slug];
  });
  return [...new Set(current)];
}

/** The slug and its broader tags, nearest first, with merges followed; a circle of tags ends it. */
export function ancestorsOf(codebook: Codebook, slug: string): readonly string[] {
  const path = new Set<string>();
  let at: string | undefined = slug;
  while (at !== undefined && !path.has(at)) {
    path.add(at);
    const parent: string | undefined = tagAt(codebook, at)?.parent;
    at = parent === undefined ? undefined : (tagAt(codebook, parent)?.slug ?? parent);
  }
  return [...path];
}

/** Whether a value is the number of a tag colour. */
export function isColour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= COLOURS;
}

/** One index per codebook: tags are looked up for every passage that is shown. */
const INDEXES = new WeakMap<Codebook, ReadonlyMap<string, Tag>>();

function indexOf(codebook: Codebook): ReadonlyMap<string, Tag> {
  const known = INDEXES.get(codebook);
  if (known) return known;
  const index = new Map(codebook.concepts.map((tag) => [tag.slug, tag]));
  INDEXES.set(codebook, index);
  return index;
}
