// A list of concepts as SKOS in JSON-LD (W3C SKOS Reference 2009): the file format of the codebook and of actor decisions.
// It is read as defensively as a sidecar: bad concepts are kept unchanged and reported, unknown fields survive.

import { jsonText } from '../file/json-text';
import { readJson } from '../file/read-json';
import { hashedSlugOf, slugOf } from '../model/bodies';
import { asList, isArray, isObject, type Json, type JsonObject, numberIn, without } from '../model/json';
import { failed, type Problem, type Result } from '../model/result';

/** The version of the file format that we write. */
export const SCHEME_FORMAT = 1;

/** The content of one file. */
export interface ConceptScheme<T> {
  readonly format: number;
  /** In the user's order. Slugs are unique. */
  readonly concepts: readonly T[];
  /** Concepts that could not be read, or that repeat a slug. They are written back unchanged, after the others. */
  readonly kept: readonly Json[];
  /** Unknown fields of the file, in their original order. */
  readonly extra: JsonObject;
}

/** The content of a file, and what is wrong with it. */
export interface ParsedScheme<T> {
  readonly scheme: ConceptScheme<T>;
  readonly problems: readonly Problem[];
  /** Set if the file must not be written because its format is newer. */
  readonly readOnly?: Problem;
}

/** How one kind of concept is read and written. */
export interface ConceptKind<T extends { readonly slug: string }> {
  /** Id of the scheme: `marginalia:codebook`. */
  readonly scheme: string;
  /** The start of a concept's id: `marginalia:tag/`. */
  readonly prefix: string;
  /** Reads a concept whose slug and label are valid; a string says what is wrong. */
  parse(slug: string, label: string, concept: JsonObject): T | string;
  /** The concept's fields without id and type, in our order. */
  toJson(concept: T): JsonObject;
}

/** The file format of one kind of list. */
export interface SchemeFormat<T> {
  /** Reads the file's JSON value. Never throws. */
  fromJson(page: Json): Result<ParsedScheme<T>>;
  toJson(scheme: ConceptScheme<T>): JsonObject;
}

const CONTEXT: JsonObject = {
  id: '@id',
  type: '@type',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  marginalia: 'urn:marginalia:ns#',
  concepts: { '@reverse': 'skos:inScheme' },
};
/** The type of a concept. */
export const CONCEPT = 'skos:Concept';
const KEYS = ['@context', 'id', 'type', 'marginalia:format', 'concepts'];

/** A file without concepts. */
export const EMPTY_SCHEME: ConceptScheme<never> = { format: SCHEME_FORMAT, concepts: [], kept: [], extra: {} };

/**
 * A slug for a label that is not used in a file, not even by a concept that could not be read. Where the label's slug is taken, as
 * after a rename, its hash is added: a number alone would be the same for another label in another copy of the file.
 */
export function freeSlug(
  { concepts, kept }: ConceptScheme<{ readonly slug: string }>,
  prefix: string,
  label: string,
): string {
  return slugBeside(takenSlugs({ concepts, kept }, prefix), label);
}

/** The slugs that a file uses, also for concepts that could not be read. */
export function takenSlugs(
  { concepts, kept }: Pick<ConceptScheme<{ readonly slug: string }>, 'concepts' | 'kept'>,
  prefix: string,
): Set<string> {
  const taken = new Set(concepts.map(({ slug }) => slug));
  for (const concept of kept)
    if (isObject(concept) && typeof concept.id === 'string' && concept.id.startsWith(prefix))
      taken.add(concept.id.slice(prefix.length));
  return taken;
}

/** {@link freeSlug} beside slugs that are taken. */
export function slugBeside(taken: ReadonlySet<string>, label: string): string {
  const plain = slugOf(label);
  if (!taken.has(plain)) return plain;
  const hashed = hashedSlugOf(label);
  let slug = hashed;
  for (let n = 2; taken.has(slug); n++) slug = `${hashed}-${n}`;
  return slug;
}

/** Reads a file; fails if it is not a list of this kind. Never throws. */
export function parseScheme<T>(source: string | Uint8Array, format: SchemeFormat<T>): Result<ParsedScheme<T>> {
  const json = readJson(source);
  return json.ok ? format.fromJson(json.value) : json;
}

/** The file's text: concepts in their order, keys in a fixed order, one property per line, a line break at the end. */
export function serializeScheme<T>(scheme: ConceptScheme<T>, format: SchemeFormat<T>): string {
  return `${jsonText(format.toJson(scheme), 2)}\n`;
}

/** Reads a file's JSON value; fails if it is not a list of concepts. Never throws. */
export function schemeFromJson<T extends { readonly slug: string }>(
  page: Json,
  kind: ConceptKind<T>,
): Result<ParsedScheme<T>> {
  if (!isObject(page) || !isArray(page.concepts) || isOtherScheme(page.id, kind.scheme))
    return failed('not-annotations', `The file is no list of concepts of ${kind.scheme}.`);
  const format = numberIn(page['marginalia:format'] ?? SCHEME_FORMAT);
  if (format === undefined || !Number.isInteger(format) || format < 1)
    return failed('not-annotations', 'The field "marginalia:format" is no version number.');
  const concepts = new Map<string, T>();
  const kept: Json[] = [];
  const problems: Problem[] = [];
  for (const [index, concept] of asList(page.concepts).entries()) {
    const parsed = parseConcept(concept, kind);
    if (typeof parsed !== 'string' && !concepts.has(parsed.slug)) {
      concepts.set(parsed.slug, parsed);
      continue;
    }
    kept.push(concept);
    const message = `The concept ${typeof parsed === 'string' ? parsed : 'repeats an id'}; it is kept as it is.`;
    problems.push({
      code: typeof parsed === 'string' ? 'bad-item' : 'duplicate-id',
      message,
      item: `concepts[${index}]`,
    });
  }
  const scheme = { format, concepts: [...concepts.values()], kept, extra: without(page, KEYS) };
  if (format <= SCHEME_FORMAT) return { ok: true, value: { scheme, problems } };
  const message = `The file is of format ${format}; this version writes format ${SCHEME_FORMAT} and opens it read-only.`;
  return { ok: true, value: { scheme, problems, readOnly: { code: 'newer-format', message } } };
}

/** Whether an id is that of another list of ours, as of the decisions about actors. */
function isOtherScheme(id: Json | undefined, scheme: string): boolean {
  return typeof id === 'string' && id.startsWith('marginalia:') && id !== scheme;
}

/** The file's JSON value: concepts in their order, keys in a fixed order. */
export function schemeToJson<T extends { readonly slug: string }>(
  scheme: ConceptScheme<T>,
  kind: ConceptKind<T>,
): JsonObject {
  const concepts = scheme.concepts.map((concept) => ({
    id: kind.prefix + concept.slug,
    type: CONCEPT,
    ...kind.toJson(concept),
  }));
  return {
    '@context': CONTEXT,
    id: kind.scheme,
    type: 'skos:ConceptScheme',
    'marginalia:format': scheme.format,
    ...scheme.extra,
    concepts: [...concepts, ...scheme.kept],
  };
}

function parseConcept<T extends { readonly slug: string }>(
  concept: Json,
  { prefix, parse }: ConceptKind<T>,
): T | string {
  if (!isObject(concept)) return 'is no object';
  const { id, 'skos:prefLabel': label } = concept;
  if (typeof id !== 'string' || !id.startsWith(prefix) || id === prefix)
    return `has no id that begins with "${prefix}"`;
  if (typeof label !== 'string') return 'has no "skos:prefLabel"';
  // A type added by another tool is one more unknown field to keep.
  const plain = concept.type === CONCEPT ? without(concept, ['type']) : concept;
  return parse(id.slice(prefix.length), label, plain);
}
