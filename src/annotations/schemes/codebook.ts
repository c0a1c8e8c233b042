// The codebook: the tags of a folder with label, definition, colour and parent, in `.marginalia/codebook.json`.
// Sidecars hold slugs, so that renaming a tag or merging two touches this file only.
import { TAG_PREFIX } from '../model/bodies';
import { asList, isObject, type JsonObject, without } from '../model/json';
import type { Result } from '../model/types';
import {
  type ConceptKind,
  type ConceptScheme,
  EMPTY_SCHEME,
  type ParsedScheme,
  parseScheme,
  type SchemeForm,
  schemeFromJson,
  schemeToJson,
  serializeScheme,
} from './concept-scheme';

/** One tag. */
export interface Tag {
  /** Never changes, whatever the label. */
  readonly slug: string;
  readonly label: string;
  /** When to use it. */
  readonly definition?: string;
  /** 1 to 8: one of the contributed colours. */
  readonly colour?: number;
  /** Slug of the broader tag. */
  readonly parent?: string;
  readonly examples: readonly string[];
  /** Slug of the tag that it was merged into; it is then no more offered, and its passages count as that one's. */
  readonly mergedInto?: string;
  /** Deleted by the reader: no more offered, and passages show without it. It stays in the file, so that this holds in all sidecars. */
  readonly deprecated?: true;
  /** Unknown fields, in their order. */
  readonly extra: JsonObject;
}

/** The tags of a folder. */
export type Codebook = ConceptScheme<Tag>;

/** How many colours there are. */
export const COLOURS = 8;

const KEYS = [
  'id',
  'skos:prefLabel',
  'skos:definition',
  'skos:broader',
  'skos:example',
  'marginalia:colour',
  'marginalia:mergedInto',
  'owl:deprecated',
];

const tagKind: ConceptKind<Tag> = {
  scheme: 'marginalia:codebook',
  prefix: TAG_PREFIX,
  parse(slug, label, concept) {
    const { 'skos:definition': definition, 'marginalia:colour': colour } = concept;
    const [parent, mergedInto] = [slugIn(concept['skos:broader']), slugIn(concept['marginalia:mergedInto'])];
    const examples = asList(concept['skos:example']).filter((example) => typeof example === 'string');
    if (definition !== undefined && typeof definition !== 'string') return 'has a definition that is no text';
    if (colour !== undefined && !isColour(colour)) return `has a colour that is none of 1 to ${COLOURS}`;
    if (parent === null || mergedInto === null) return `names another tag that does not begin with "${TAG_PREFIX}"`;
    if (examples.length < asList(concept['skos:example']).length) return 'has an example that is no text';
    const deprecated = concept['owl:deprecated'] === true ? (true as const) : undefined;
    return {
      slug,
      label,
      ...present({ definition, colour, parent, mergedInto, deprecated }),
      examples,
      extra: without(concept, deprecated ? KEYS : KEYS.slice(0, -1)),
    };
  },
  toJson({ label, definition, colour, parent, mergedInto, deprecated, examples, extra }) {
    return {
      'skos:prefLabel': label,
      ...(definition === undefined ? {} : { 'skos:definition': definition }),
      ...(examples.length === 0 ? {} : { 'skos:example': examples }),
      ...(parent === undefined ? {} : { 'skos:broader': TAG_PREFIX + parent }),
      ...(colour === undefined ? {} : { 'marginalia:colour': colour }),
      ...(mergedInto === undefined ? {} : { 'marginalia:mergedInto': TAG_PREFIX + mergedInto }),
      ...(deprecated ? { 'owl:deprecated': true } : {}),
      ...extra,
    };
  },
};

/** A codebook without tags. */
export const EMPTY_CODEBOOK: Codebook = EMPTY_SCHEME;

/** A codebook as JSON. Of tags merged into each other the first is in use. */
export const codebookForm: SchemeForm<Tag> = {
  fromJson(page) {
    const parsed = schemeFromJson(page, tagKind);
    if (!parsed.ok) return parsed;
    const { scheme } = parsed.value;
    return { ok: true, value: { ...parsed.value, scheme: { ...scheme, concepts: untied(scheme) } } };
  },
  toJson: (codebook) => schemeToJson(codebook, tagKind),
};

/** Reads a codebook; bad tags are kept and reported. Never throws. */
export function parseCodebook(source: string | Uint8Array): Result<ParsedScheme<Tag>> {
  return parseScheme(source, codebookForm);
}

/** The codebook's file text, always the same for the same tags. */
export function serializeCodebook(codebook: Codebook): string {
  return serializeScheme(codebook, codebookForm);
}

/** The tag that a slug stands for, mergers followed; undefined where the codebook does not have it. */
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

/** The tags that the reader can give, in the reader's order: neither merged into others nor deleted. */
export function listedTags({ concepts }: Codebook): readonly Tag[] {
  return concepts.filter(isListed);
}

/** Whether a tag is offered and shown. */
export function isListed({ mergedInto, deprecated }: Tag): boolean {
  return mergedInto === undefined && !deprecated;
}

/** The tags that slugs stand for now, each once: mergers followed, deleted ones left out, those the codebook lacks as they are. */
export function currentTags(codebook: Codebook, slugs: readonly string[]): readonly string[] {
  const now = slugs.flatMap((slug) => {
    const tag = tagAt(codebook, slug);
    return tag?.deprecated ? [] : [tag?.slug ?? slug];
  });
  return [...new Set(now)];
}

/** The slug and those above it, nearest first, mergers followed; ends where tags stand in a circle. */
export function ancestorsOf(codebook: Codebook, slug: string): readonly string[] {
  const line = new Set<string>();
  let at: string | undefined = slug;
  while (at !== undefined && !line.has(at)) {
    line.add(at);
    const parent: string | undefined = tagAt(codebook, at)?.parent;
    at = parent === undefined ? undefined : (tagAt(codebook, parent)?.slug ?? parent);
  }
  return [...line];
}

/** Whether a value is the number of one of the tag colours. */
export function isColour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= COLOURS;
}

/**
 * Tags merged into each other by two people would all be gone: the first of each circle stays. So does a tag merged into one
 * that is nowhere.
 */
function untied({ concepts: tags, kept: unread }: Codebook): readonly Tag[] {
  const ids = new Set(unread.map((concept) => (isObject(concept) ? concept.id : undefined)));
  const bySlug = new Map(tags.map((tag) => [tag.slug, tag]));
  const walks = new Map<string, number>();
  const kept = new Set<string>();
  for (const [walk, { slug }] of tags.entries()) {
    let at: string | undefined = slug;
    while (at !== undefined && !walks.has(at)) {
      walks.set(at, walk);
      const into: string | undefined = bySlug.get(at)?.mergedInto;
      if (into !== undefined && !bySlug.has(into) && !ids.has(TAG_PREFIX + into)) kept.add(at);
      at = into;
    }
    // The walk came back to where it was: a circle that no earlier one has met.
    if (at !== undefined && walks.get(at) === walk) kept.add(at);
  }
  return kept.size === 0 ? tags : tags.map((tag) => (kept.has(tag.slug) ? withoutMerger(tag) : tag));
}

function withoutMerger({ mergedInto: _, ...tag }: Tag): Tag {
  return tag;
}

/** Made once a codebook: every passage shown asks for its tags. */
const INDEXES = new WeakMap<Codebook, ReadonlyMap<string, Tag>>();

function indexOf(codebook: Codebook): ReadonlyMap<string, Tag> {
  const known = INDEXES.get(codebook);
  if (known) return known;
  const index = new Map(codebook.concepts.map((tag) => [tag.slug, tag]));
  INDEXES.set(codebook, index);
  return index;
}

/** The slug in an id; undefined where there is none, null where it is no tag's. */
function slugIn(id: unknown): string | undefined | null {
  if (id === undefined) return undefined;
  return typeof id === 'string' && id.startsWith(TAG_PREFIX) ? id.slice(TAG_PREFIX.length) : null;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
