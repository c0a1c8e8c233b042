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
import { type ArticleRef, FORMAT, type Sidecar } from '../model/types';
import { pageOf } from './interop';
import { jsonText } from './json-text';
import { migrate } from './migrate';
import { parseAnnotation, toJson } from './parse-annotation';
import { readJson } from './read-json';

/** The content of a sidecar file, and what is wrong with it. */
export interface ParsedSidecar {
  readonly sidecar: Sidecar;
  /** Items that are kept but not shown, in the file's order, and fields that are ignored. */
  readonly problems: readonly Problem[];
  /** Set if the file must not be written because its format is newer. */
  readonly readOnly?: Problem;
}

const CONTEXT: Json = ['http://www.w3.org/ns/anno.jsonld', { marginalia: 'urn:marginalia:ns#' }];
/** Start of the id that W3C requires of a page; the article's file name follows, so that it changes with a rename. */
const PAGE_ID_PREFIX = 'marginalia:annotations/';
const ARTICLE = 'marginalia:article';
const PAGE_KEYS = ['@context', 'type', 'marginalia:format', 'items'];

/** A sidecar without annotations. */
export function emptySidecar(article?: ArticleRef): Sidecar {
  return { format: FORMAT, ...(article ? { article } : {}), annotations: [], kept: [], extra: {} };
}

/**
 * Reads a sidecar, or a collection, page, list or single annotation of another tool.
 * Fails if the file is none of these; single bad items are kept and reported. Never throws.
 */
export function parseSidecar(source: string | Uint8Array): Result<ParsedSidecar> {
  const json = readJson(source);
  if (!json.ok) return json;
  const page = pageOf(json.value);
  if (typeof page === 'string') return failed('not-annotations', page);
  const format = numberIn(page['marginalia:format'] ?? FORMAT);
  if (format === undefined || !Number.isInteger(format) || format < 1)
    return failed('not-annotations', 'The field "marginalia:format" is no version number.');
  const migrated = migrate(page, format);
  const problems: Problem[] = [];
  const sidecar = { ...readPage(migrated, problems), format: Math.max(format, FORMAT) };
  if (format <= FORMAT) return { ok: true, value: { sidecar, problems } };
  const message = `The file is of format ${format}; this version writes format ${FORMAT} and opens it read-only.`;
  return { ok: true, value: { sidecar, problems, readOnly: { code: 'newer-format', message } } };
}

/** The file's text: items sorted by id, keys in a fixed order, one property per line, a line break at the end. */
export function serializeSidecar(sidecar: Sidecar): string {
  const { format, article, annotations, kept, extra } = sidecar;
  const items = [...annotations.map(toJson), ...kept].map((item) => ({ item, key: sortKey(item) }));
  items.sort((a, b) => byUnits(a.key, b.key));
  const { '@context': context = CONTEXT, ...fields } = extra;
  const page = {
    '@context': context,
    ...(article && fields.id === undefined ? { id: PAGE_ID_PREFIX + sourceOf(article.file) } : {}),
    type: 'AnnotationPage',
    'marginalia:format': format,
    ...(article ? { 'marginalia:article': articleJson(article) } : {}),
    ...fields,
    items: items.map(({ item }) => item),
  };
  return `${jsonText(page, 2)}\n`;
}

function sortKey(item: Json): string {
  return isObject(item) && typeof item.id === 'string' ? item.id : `\uFFFF${jsonText(item)}`;
}

function readPage(page: JsonObject, problems: Problem[]): Sidecar {
  const article = readArticle(page[ARTICLE]);
  const isOurs = typeof page.id === 'string' && page.id.startsWith(PAGE_ID_PREFIX);
  const known = [...PAGE_KEYS, ...(article ? [ARTICLE] : []), ...(isOurs ? ['id'] : [])];
  const extra = { ...contextOf(page['@context']), ...without(page, known) };
  const annotations = [];
  const kept: Json[] = [];
  const seen = new Set<string>();
  if (!isArray(page.items) && page.items !== undefined)
    problems.push({ code: 'bad-field', message: 'The field "items" is no list.' });
  for (const [index, item] of asList(page.items).entries()) {
    const parsed = parseAnnotation(item, contentId);
    const name = isObject(item) && typeof item.id === 'string' ? item.id : `items[${index}]`;
    if (typeof parsed === 'string') {
      problems.push({ code: 'bad-item', message: `The item ${parsed}; it is kept as it is.`, item: name });
      kept.push(item);
    } else if (seen.has(parsed.id)) {
      problems.push({
        code: 'duplicate-id',
        message: 'An item repeats the id of another; it is kept as it is.',
        item: name,
      });
      kept.push(item);
    } else {
      seen.add(parsed.id);
      annotations.push(parsed);
    }
  }
  if (!article && page[ARTICLE] !== undefined)
    problems.push({ code: 'bad-field', message: `The field "${ARTICLE}" is not as expected; it is kept as it is.` });
  return { format: FORMAT, ...(article ? { article } : {}), annotations, kept, extra };
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
