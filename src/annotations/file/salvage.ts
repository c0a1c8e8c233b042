// Recovers the complete annotations of a damaged sidecar, wherever they are in it. Does not guess at incomplete ones.
import { isObject, type Json, type JsonObject } from '../model/json';
import { failed, type Result } from '../model/result';
import { FORMAT, type Sidecar } from '../model/types';
import { jsonText, parseJson } from './json-text';
import { MAX_DEPTH, writableJson } from './read-json';
import { parseSidecar, serializeSidecar } from './sidecar';

/** What could be recovered. */
export interface Salvaged {
  readonly sidecar: Sidecar;
  /** The text of a valid file with it. */
  readonly text: string;
  /** Number of annotations that were lost, as far as the file still shows. */
  readonly lost: number;
}

// Every host has it, although no edition of ECMAScript does.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** The sign of an annotation, complete or not: our files and most others write its type. */
const TRACE = /"type"\s*:\s*"Annotation"/g;

/**
 * Recovers a file that `parseSidecar` rejects. Fails if it has no complete annotation, and if it should not be recovered: it is
 * not damaged, too large, of a newer format, or has conflict markers.
 */
export function salvageSidecar(bytes: Uint8Array): Result<Salvaged> {
  const whole = parseSidecar(bytes);
  if (whole.ok) return failed('not-damaged', 'The file is not damaged.');
  const { code } = whole.error;
  if (code === 'too-large' || code === 'conflict-markers') return whole;
  const text = new TextDecoder('utf-8').decode(bytes);
  const format = Number(/"marginalia:format"\s*:\s*(\d{1,9})/.exec(text)?.[1] ?? FORMAT);
  if (format > FORMAT) return failed('newer-format', `The file is of format ${format}; this version knows ${FORMAT}.`);
  const { article, items } = completeObjects(text);
  if (items.length === 0) return failed('not-annotations', 'The file holds no whole annotation any more.');
  const head = { 'marginalia:format': format, ...(article ? { 'marginalia:article': article } : {}) };
  const parsed = parseSidecar(jsonText({ type: 'AnnotationPage', ...head, items }));
  if (!parsed.ok) return parsed;
  const { sidecar } = parsed.value;
  const lost = Math.max(0, (text.match(TRACE)?.length ?? 0) - items.length);
  const written = writableJson(serializeSidecar(sidecar));
  return written.ok ? { ok: true, value: { sidecar, text: written.value, lost } } : written;
}

/** The complete annotations, in the file's order, and the article reference. */
function completeObjects(text: string): { readonly article: JsonObject | undefined; readonly items: readonly Json[] } {
  const items: Json[] = [];
  let article: JsonObject | undefined;
  // Incomplete objects are read once for each level that they open. A file that costs more is hostile, not damaged.
  let budget = MAX_DEPTH * (text.length + 1);
  for (let at = text.indexOf('{'); at >= 0 && budget > 0; at = text.indexOf('{', at + 1)) {
    const end = endOfObject(text, at);
    budget -= Math.abs(end) - at;
    const object = end > 0 ? objectIn(text.slice(at, end)) : undefined;
    const isArticle = typeof object?.sha256 === 'string' && typeof object.file === 'string';
    if (isArticle) article ??= object;
    else if (object?.target === undefined) continue;
    else items.push(object);
    at = end - 1;
  }
  return { article, items };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The offset after the brace that closes the one at `start`; if none does, minus the offset at which that was clear. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] === '\\') at++;
        else if (text[at] === '\n') return -at;
      }
    } else if (unit === '{' || unit === '[') {
      if (++depth > MAX_DEPTH) return -at;
    } else if ((unit === '}' || unit === ']') && --depth === 0) return at + 1;
  }
  return -text.length;
}
