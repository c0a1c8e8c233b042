// The codebook: the tags of a folder with label, definition, colour and parent, in `.marginalia/codebook.json`.
// Sidecars hold slugs, so that renaming a tag or merging two touches this file only.
import { slugOf } from './bodies';
import {
  type ConceptKind,
  type ConceptScheme,
  EMPTY_SCHEME,
  type ParsedScheme,
  parseScheme,
  serializeScheme,
} from './concept-scheme';
import { asList, type JsonObject, without } from './json';
import type { Result } from './types';

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
  /** Unknown fields, in their order. */
  readonly extra: JsonObject;
}

/** The tags of a folder. */
export type Codebook = ConceptScheme<Tag>;

/** How many colours there are. */
export const COLOURS = 8;

const PREFIX = 'marginalia:tag/';
const KEYS = [
  'id',
  'skos:prefLabel',
  'skos:definition',
  'skos:broader',
  'skos:example',
  'marginalia:colour',
  'marginalia:mergedInto',
];

const tagKind: ConceptKind<Tag> = {
  scheme: 'marginalia:codebook',
  prefix: PREFIX,
  parse(slug, label, concept) {
    const { 'skos:definition': definition, 'marginalia:colour': colour } = concept;
    const [parent, mergedInto] = [slugIn(concept['skos:broader']), slugIn(concept['marginalia:mergedInto'])];
    const examples = asList(concept['skos:example']).filter((example) => typeof example === 'string');
    if (definition !== undefined && typeof definition !== 'string') return 'has a definition that is no text';
    if (colour !== undefined && !isColour(colour)) return `has a colour that is none of 1 to ${COLOURS}`;
    if (parent === null || mergedInto === null) return `names another tag that does not begin with "${PREFIX}"`;
    if (examples.length < asList(concept['skos:example']).length) return 'has an example that is no text';
    return {
      slug,
      label,
      ...present({ definition, colour, parent, mergedInto }),
      examples,
      extra: without(concept, KEYS),
    };
  },
  toJson({ label, definition, colour, parent, mergedInto, examples, extra }) {
    return {
      'skos:prefLabel': label,
      ...(definition === undefined ? {} : { 'skos:definition': definition }),
      ...(examples.length === 0 ? {} : { 'skos:example': examples }),
      ...(parent === undefined ? {} : { 'skos:broader': PREFIX + parent }),
      ...(colour === undefined ? {} : { 'marginalia:colour': colour }),
      ...(mergedInto === undefined ? {} : { 'marginalia:mergedInto': PREFIX + mergedInto }),
      ...extra,
    };
  },
};

/** A codebook without tags. */
export const EMPTY_CODEBOOK: Codebook = EMPTY_SCHEME;

/** Reads a codebook; bad tags are kept and reported. Never throws. */
export function parseCodebook(source: string | Uint8Array): Result<ParsedScheme<Tag>> {
  return parseScheme(source, tagKind);
}

/** The codebook's file text, always the same for the same tags. */
export function serializeCodebook(codebook: Codebook): string {
  return serializeScheme(codebook, tagKind);
}

/** The tag that a slug stands for, mergers followed; undefined where the codebook does not have it. */
export function tagAt(codebook: Codebook, slug: string): Tag | undefined {
  const seen = new Set<string>();
  let tag = codebook.concepts.find((concept) => concept.slug === slug);
  while (tag?.mergedInto !== undefined && !seen.has(tag.slug)) {
    seen.add(tag.slug);
    const { mergedInto } = tag;
    tag = codebook.concepts.find((concept) => concept.slug === mergedInto) ?? tag;
  }
  return tag;
}

/** The tag of a label in use, whatever the case; else a new one of the next colour, with a slug of its own. */
export function withTag(codebook: Codebook, label: string): { readonly codebook: Codebook; readonly tag: Tag } {
  const wanted = label.trim();
  const same = (tag: Tag) => tag.mergedInto === undefined && tag.label.toLowerCase() === wanted.toLowerCase();
  const known = codebook.concepts.find(same);
  if (known) return { codebook, tag: known };
  const base = slugOf(wanted);
  let slug = base;
  for (let n = 2; codebook.concepts.some((tag) => tag.slug === slug); n++) slug = `${base}-${n}`;
  const tag: Tag = { slug, label: wanted, colour: (codebook.concepts.length % COLOURS) + 1, examples: [], extra: {} };
  return { codebook: { ...codebook, concepts: [...codebook.concepts, tag] }, tag };
}

/** The codebook with fields of one tag changed; the slug stays. Unchanged where it has no such tag, or a parent would be its own. */
export function changeTag(codebook: Codebook, slug: string, change: Partial<Omit<Tag, 'slug' | 'extra'>>): Codebook {
  if (change.parent !== undefined && ancestorsOf(codebook, change.parent).includes(slug)) return codebook;
  if (change.colour !== undefined && !isColour(change.colour)) return codebook;
  const concepts = codebook.concepts.map((tag) => (tag.slug === slug ? { ...tag, ...change } : tag));
  return { ...codebook, concepts };
}

/** The codebook with a tag merged into another: its passages count as the other's from now on. */
export function mergeTag(codebook: Codebook, slug: string, into: string): Codebook {
  const target = tagAt(codebook, into);
  return target && target.slug !== slug ? changeTag(codebook, slug, { mergedInto: target.slug }) : codebook;
}

/** The codebook without a tag. Passages that have it keep its slug. Tags below it move up to its parent. */
export function removeTag(codebook: Codebook, slug: string): Codebook {
  const gone = codebook.concepts.find((tag) => tag.slug === slug);
  const left = codebook.concepts.filter((tag) => tag !== gone);
  const concepts = left.map((tag) => {
    if (tag.parent !== slug) return tag;
    const { parent: _, ...rest } = tag;
    return gone?.parent === undefined ? rest : { ...rest, parent: gone.parent };
  });
  return { ...codebook, concepts };
}

/** The slug and those above it, nearest first; ends where tags stand in a circle. */
export function ancestorsOf(codebook: Codebook, slug: string): readonly string[] {
  const line: string[] = [];
  let at: string | undefined = slug;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    const here: string = at;
    at = codebook.concepts.find((tag) => tag.slug === here)?.parent;
  }
  return line;
}

function isColour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= COLOURS;
}

/** The slug in an id; undefined where there is none, null where it is no tag's. */
function slugIn(id: unknown): string | undefined | null {
  if (id === undefined) return undefined;
  return typeof id === 'string' && id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
