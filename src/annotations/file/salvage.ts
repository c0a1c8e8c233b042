// Recovers the complete annotations of a damaged sidecar, wherever they are in it. Does not guess at incomplete ones.
import { asList, isArray, isObject, type JsonObject } from '../model/json';
import { failed, type Result } from '../model/result';
import { FORMAT, type Sidecar } from '../model/types';
import { jsonText } from './json-text';
import { writableJson } from './read-json';
import { parseSidecar, serializeSidecar } from './sidecar';
import { damagedText, fieldsBefore, wholeObjects } from './whole-objects';

/** What could be recovered. */
export interface Salvaged {
  readonly sidecar: Sidecar;
  /** The text of a valid file with it. */
  readonly text: string;
  /** Number of annotations that were lost, as far as the file still shows. */
  readonly lost: number;
}

/** The sign of an annotation, complete or not: our files and most others write its type. */
const TRACE = /"type"\s*:\s*"Annotation"/g;

/** The start of a file's list of annotations. */
const LIST = /"(?:items|rows|annotations)"\s*:\s*\[/;

/**
 * Recovers a file that `parseSidecar` rejects. Fails if it has no complete annotation, and if it should not be recovered: it is
 * not damaged, too large, of a newer format, or has conflict markers.
 */
export function salvageSidecar(bytes: Uint8Array): Result<Salvaged> {
  const whole = parseSidecar(bytes);
  if (whole.ok) return failed('not-damaged', 'The file is not damaged.');
  const { code } = whole.error;
  if (code === 'too-large' || code === 'conflict-markers') return whole;
  const text = damagedText(bytes);
  const format = Number(/"marginalia:format"\s*:\s*(\d{1,9})/.exec(text)?.[1] ?? FORMAT);
  if (format > FORMAT) return failed('newer-format', `The file is of format ${format}; this version knows ${FORMAT}.`);
  const found = wholeObjects(text, (object, isOutermost) =>
    isPage(object) ? isOutermost : isArticle(object) || isItem(object),
  );
  const items = found.filter((object) => !isArticle(object));
  const page = found.find(isPage) ?? pageAround(text, format, items, found.find(isArticle));
  const parsed = parseSidecar(jsonText(page));
  if (!parsed.ok) return parsed;
  const { sidecar } = parsed.value;
  const count = sidecar.annotations.length + sidecar.kept.length;
  if (count === 0) return failed('not-annotations', 'The file holds no whole annotation any more.');
  const lost = Math.max(0, (text.match(TRACE)?.length ?? 0) - count);
  const written = writableJson(serializeSidecar(sidecar));
  return written.ok ? { ok: true, value: { sidecar, text: written.value, lost } } : written;
}

/** A page of items, with the fields that stood before them in the file. */
function pageAround(
  text: string,
  format: number,
  items: readonly JsonObject[],
  article: JsonObject | undefined,
): JsonObject {
  const known = { 'marginalia:format': format, ...(article ? { 'marginalia:article': article } : {}) };
  const fields = { type: 'AnnotationPage', ...fieldsBefore(text, LIST), ...known };
  const { first } = fields as JsonObject;
  return isObject(first) ? { ...fields, first: { ...first, items } } : { ...fields, items };
}

/** Whether an object is all of a file's page or collection. */
function isPage({ items, first, type }: JsonObject): boolean {
  const types = asList(type);
  return (
    (types.includes('AnnotationPage') && isArray(items)) ||
    (types.includes('AnnotationCollection') && (isArray(items) || (isObject(first) && isArray(first.items))))
  );
}

function isArticle({ sha256, file }: JsonObject): boolean {
  return typeof sha256 === 'string' && typeof file === 'string';
}

function isItem({ target, type }: JsonObject): boolean {
  return target !== undefined || asList(type).includes('Annotation');
}
