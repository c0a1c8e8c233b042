// Counts the uses of each tag, and lists the tags of a codebook for lists and trees.

import type { Passage } from '../model/passages';
import { type Codebook, isListed, type Tag, tagAt } from './codebook';

/** In how many passages and articles a tag is used. */
export interface TagUse {
  readonly passages: number;
  readonly articles: number;
}

/** One row in a list of tags. */
export interface TagRow extends TagUse {
  readonly slug: string;
  readonly label: string;
  readonly definition?: string;
  /** 1 to 8; absent if the colour depends on the tag's name. */
  readonly colour?: number;
  /** Slug of the broader tag. */
  readonly parent?: string;
  /** Number of broader tags above it. */
  readonly depth: number;
  /** Whether passages use the tag although the codebook does not have it. */
  readonly loose: boolean;
}

const UNUSED: TagUse = { passages: 0, articles: 0 };

/** The uses of each tag, by slug. `articles` has one list of passages per article, with their current tags. */
export function usesOf(articles: readonly (readonly Passage[])[]): ReadonlyMap<string, TagUse> {
  const uses = new Map<string, TagUse>();
  for (const passages of articles) {
    const here = new Map<string, number>();
    for (const { tags } of passages) for (const tag of tags) here.set(tag, (here.get(tag) ?? 0) + 1);
    for (const [tag, count] of here) {
      const known = uses.get(tag) ?? UNUSED;
      uses.set(tag, { passages: known.passages + count, articles: known.articles + 1 });
    }
  }
  return uses;
}

/** Every listed tag, each after its parent, in the user's order; then the tags in use that the codebook does not have. */
export function tagRows(codebook: Codebook, uses: ReadonlyMap<string, TagUse>): readonly TagRow[] {
  const listed = codebook.concepts.filter(isListed);
  const below = new Map<string | undefined, Tag[]>();
  for (const tag of listed) {
    const parent = parentIn(codebook, tag);
    const list = below.get(parent) ?? [];
    list.push(tag);
    below.set(parent, list);
  }
  const rows = new Map<string, TagRow>();
  // Tags in a circle have no root. They are reached by going through all listed tags after the roots.
  for (const root of [...(below.get(undefined) ?? []), ...listed]) {
    const open: { readonly tag: Tag; readonly depth: number }[] = [{ tag: root, depth: 0 }];
    for (let at = open.pop(); at; at = open.pop()) {
      const { tag, depth } = at;
      if (rows.has(tag.slug)) continue;
      rows.set(tag.slug, rowOf(codebook, tag, depth, uses.get(tag.slug)));
      for (const child of [...(below.get(tag.slug) ?? [])].reverse()) open.push({ tag: child, depth: depth + 1 });
    }
  }
  const loose = [...uses.keys()].filter((slug) => !tagAt(codebook, slug)).sort();
  return [
    ...rows.values(),
    ...loose.map((slug) => ({ slug, label: slug, depth: 0, loose: true, ...(uses.get(slug) ?? UNUSED) })),
  ];
}

function rowOf(codebook: Codebook, tag: Tag, depth: number, use: TagUse = UNUSED): TagRow {
  const { slug, label, definition, colour } = tag;
  const parent = depth === 0 ? undefined : parentIn(codebook, tag);
  return {
    slug,
    label,
    ...(definition === undefined ? {} : { definition }),
    ...(colour === undefined ? {} : { colour }),
    ...(parent === undefined ? {} : { parent }),
    depth,
    loose: false,
    ...use,
  };
}

/** The slug of the broader tag; undefined if that is not listed. */
function parentIn(codebook: Codebook, tag: Tag): string | undefined {
  const parent = tag.parent === undefined ? undefined : tagAt(codebook, tag.parent);
  return parent && isListed(parent) && parent.slug !== tag.slug ? parent.slug : undefined;
}
