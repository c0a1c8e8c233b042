// Parses and writes the sidecar file; our own files are written back byte for byte. Rejects nothing that it can keep.
import { hashOf } from '../model/hash';
import {
  asList,
  byUnits,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  numberIn,
  sameJson,
  without,
} from '../model/json';
import { sourceOf } from '../model/new-annotation';
import { failed, type Problem, type Result } from '../model/result';
import { type Annotation, type ArticleRef, FORMAT, type Sidecar } from '../model/types';
import { annotationOf } from './interop';
import { jsonText } from './json-text';
import { migrate } from './migrate';
import { isOrderedElsewhere, pageOf, shaped } from './page-shapes';
import { parseAnnotation, toJson } from './parse-annotation';
import { readJson } from './read-json';
import { unshownIn } from './unshown';

/** The content of a sidecar file, and what is wrong with it. */
export interface ParsedSidecar {
  readonly sidecar: Sidecar;
  /** Items, or parts of them, that are kept but not shown, in the file's order, and fields that are ignored. */
  readonly problems: readonly Problem[];
  /** Set if the file must not be written because its format is newer. */
  readonly readOnly?: Problem;
}

const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { marginalia: 'urn:marginalia:ns#' }];
/** Start of the id that W3C requires of a page; the article's file name follows, so that it changes with a rename. */
const PAGE_ID_PREFIX = 'marginalia:annotations/';
const ARTICLE = 'marginalia:article';
const TYPE = 'AnnotationPage';
const PAGE_KEYS = ['@context', 'marginalia:format', 'items'];

/** A sidecar without annotations. */
export function emptySidecar(article?: ArticleRef): Sidecar {
  return { format: FORMAT, ...(article ? { article } : {}), annotations: [], kept: [], extra: {} };
}

/**
 * Reads a sidecar, or a collection, page, list or single annotation of another tool.
 * Fails if the file is none of these; single bad items are kept and reported. Never throws.
 * @param most - bytes that are read; see `SidecarFile.maxSize`
 */
export function parseSidecar(source: string | Uint8Array, most?: number): Result<ParsedSidecar> {
  const json = readJson(source, most);
  if (!json.ok) return json;
  const found = pageOf(json.value);
  if (typeof found === 'string') return failed('not-annotations', found);
  const { page } = found;
  const format = numberIn(page['marginalia:format'] ?? FORMAT);
  if (format === undefined || !Number.isInteger(format) || format < 1)
    return failed('not-annotations', 'The field "marginalia:format" is no version number.');
  const migrated = migrate(page, format);
  const problems = [...found.problems];
  const sidecar = { ...readPage(migrated, problems), format: Math.max(format, FORMAT) };
  if (format <= FORMAT) return { ok: true, value: { sidecar, problems } };
  const message = `The file is of format ${format}; this version writes format ${FORMAT} and opens it read-only.`;
  return { ok: true, value: { sidecar, problems, readOnly: { code: 'newer-format', message } } };
}

/**
 * The file's text: items sorted by id, keys in a fixed order, one property per line, a line break at the end. Items of another
 * tool's page stay in its order, and new ones follow.
 */
export function serializeSidecar(sidecar: Sidecar): string {
  const { format, article, annotations, kept, order = [], extra } = sidecar;
  const placeOf = placesIn(order);
  const items = [
    ...annotations.map((each) => ({ item: toJson(each), key: each.id, place: placeOf(each.id) })),
    ...kept.map((item) => ({ item, key: sortKey(item), place: placeOf(textKey(item)) })),
  ];
  items.sort((a, b) => a.place - b.place || byUnits(a.key, b.key));
  const { '@context': context = CONTEXT, ...fields } = extra;
  const page = {
    '@context': context,
    ...(article && fields.id === undefined ? { id: PAGE_ID_PREFIX + sourceOf(article.file) } : {}),
    type: TYPE,
    'marginalia:format': format,
    ...(article ? { 'marginalia:article': articleJson(article) } : {}),
    ...fields,
    items: items.map(({ item }) => item),
  };
  return `${jsonText(shaped(page), 2)}\n`;
}

/** The places of keys, those of equal ones in turn; unknown keys come after all others. */
function placesIn(order: readonly string[]): (key: string) => number {
  const places = new Map<string, number[]>();
  for (const [place, key] of order.entries()) {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return (key) => places.get(key)?.shift() ?? order.length;
}

function sortKey(item: Json): string {
  return isObject(item) && typeof item.id === 'string' ? item.id : textKey(item);
}

/** The key of an item that was not read: its id may be that of another. */
function textKey(item: Json): string {
  return `\uFFFF${jsonText(item)}`;
}

function readPage(page: JsonObject, problems: Problem[]): Sidecar {
  const article = readArticle(page[ARTICLE]);
  const isOurs = article && typeof page.id === 'string' && page.id.startsWith(PAGE_ID_PREFIX);
  const ours = [...(article ? [ARTICLE] : []), ...(isOurs ? ['id'] : []), ...(page.type === TYPE ? ['type'] : [])];
  const extra = { ...contextOf(page['@context']), ...without(page, [...PAGE_KEYS, ...ours]) };
  if (!isArray(page.items) && page.items !== undefined)
    problems.push({ code: 'bad-field', message: 'The field "items" is no list.' });
  const items = readItems(asList(page.items), problems);
  if (!article && page[ARTICLE] !== undefined)
    problems.push({ code: 'bad-field', message: `The field "${ARTICLE}" is not as expected; it is kept as it is.` });
  const order = isOrderedElsewhere(extra) ? { order: items.keys } : {};
  const { annotations, kept } = items;
  return { format: FORMAT, ...(article ? { article } : {}), annotations, kept, ...order, extra };
}

/** Reads items; those that cannot be read, or that repeat an id, are kept as they are. */
function readItems(items: readonly Json[], problems: Problem[]) {
  const annotations = new Map<string, Annotation>();
  const kept: Json[] = [];
  const keys: string[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = parseAnnotation(annotationOf(item), contentId);
    const name = isObject(item) && typeof item.id === 'string' ? item.id : `items[${index}]`;
    if (typeof parsed !== 'string' && !annotations.has(parsed.id)) {
      annotations.set(parsed.id, parsed);
      keys.push(parsed.id);
      const unshown = unshownIn(parsed);
      if (unshown.length > 0)
        problems.push({ code: 'not-shown', message: `Kept but not shown: ${unshown.join('; ')}.`, item: name });
      continue;
    }
    kept.push(item);
    keys.push(textKey(item));
    problems.push(
      typeof parsed === 'string'
        ? { code: 'bad-item', message: `The item ${parsed}; it is kept as it is.`, item: name }
        : { code: 'duplicate-id', message: 'An item repeats the id of another; it is kept as it is.', item: name },
    );
  }
  return { annotations: [...annotations.values()], kept, keys };
}

/** The JSON-LD context to keep: another tool's, with our terms added, so that its fields keep their meaning; {} for ours. */
function contextOf(context: Json | undefined): JsonObject {
  const [theirs, ours] = [asList(context), asList(CONTEXT)];
  const isIn = (list: readonly Json[]) => (part: Json) => list.some((other) => sameJson(other, part));
  if (theirs.every(isIn(ours))) return {};
  return { '@context': [...theirs, ...ours.filter((part) => !isIn(theirs)(part))] };
}

/** An id derived from the item's content, so that the same file gives the same ids: a UUID of version 8 (RFC 9562). */
function contentId(item: JsonObject): string {
  const hex = hashOf(jsonText(item));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function readArticle(value: Json | undefined): ArticleRef | undefined {
  if (!isObject(value)) return undefined;
  const { file, sha256, published } = value;
  const length = numberIn(value.length);
  if (typeof file !== 'string' || typeof sha256 !== 'string' || length === undefined) return undefined;
  if (published !== undefined && typeof published !== 'string') return undefined;
  const extra = without(value, ['file', 'sha256', 'length', 'published']);
  return { file, sha256, length, ...(published === undefined ? {} : { published }), extra };
}

function articleJson({ file, sha256, length, published, extra }: ArticleRef): JsonObject {
  return { file, sha256, length, ...(published === undefined ? {} : { published }), ...extra };
}
