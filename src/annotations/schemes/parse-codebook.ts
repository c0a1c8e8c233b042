// Reads and writes the codebook's file.
import { TAG_PREFIX } from '../model/bodies';
import { asList, isObject, without } from '../model/json';
import type { Result } from '../model/result';
import { COLOURS, type Codebook, isColour, type Tag } from './codebook';
import {
  type ConceptKind,
  type ParsedScheme,
  parseScheme,
  type SchemeFormat,
  schemeFromJson,
  schemeToJson,
  serializeScheme,
} from './concept-scheme';

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

/** The codebook's file format. Of tags merged into each other the first is listed. */
export const codebookFormat: SchemeFormat<Tag> = {
  fromJson(page) {
    const parsed = schemeFromJson(page, tagKind);
    if (!parsed.ok) return parsed;
    const { scheme } = parsed.value;
    return { ok: true, value: { ...parsed.value, scheme: { ...scheme, concepts: withoutBrokenMerges(scheme) } } };
  },
  toJson: (codebook) => schemeToJson(codebook, tagKind),
};

/** Reads a codebook; bad tags are kept and reported. Never throws. */
export function parseCodebook(source: string | Uint8Array): Result<ParsedScheme<Tag>> {
  return parseScheme(source, codebookFormat);
}

/** The text of the codebook's file, always the same for the same tags. */
export function serializeCodebook(codebook: Codebook): string {
  return serializeScheme(codebook, codebookFormat);
}

/**
 * Tags that two people merged into each other would all disappear: the first of each circle loses its merge and stays. So
 * does a tag that was merged into a missing one.
 */
function withoutBrokenMerges({ concepts: tags, kept: unread }: Codebook): readonly Tag[] {
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
    // The walk came back to one of its own tags: a circle that no earlier walk has found.
    if (at !== undefined && walks.get(at) === walk) kept.add(at);
  }
  return kept.size === 0 ? tags : tags.map((tag) => (kept.has(tag.slug) ? withoutMerge(tag) : tag));
}

function withoutMerge({ mergedInto: _, ...tag }: Tag): Tag {
  return tag;
}

/** The slug in a tag's id; undefined if there is no id, null if it is not a tag's. */
function slugIn(id: unknown): string | undefined | null {
  if (id === undefined) return undefined;
  return typeof id === 'string' && id.startsWith(TAG_PREFIX) ? id.slice(TAG_PREFIX.length) : null;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that are not undefined. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
