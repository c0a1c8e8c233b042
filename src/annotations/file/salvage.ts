// What a damaged sidecar still holds: every whole annotation in it, wherever it stands. Guesses at nothing that is cut.
import { isObject, type Json, type JsonObject } from '../model/json';
import { FORMAT, type Result, type Sidecar } from '../model/types';
import { jsonText, parseJson } from './json-text';
import { failed, MAX_DEPTH } from './read-json';
import { parseSidecar, serializeSidecar } from './sidecar';

/** What could be recovered. */
export interface Salvaged {
  readonly sidecar: Sidecar;
  /** A whole file of it. */
  readonly text: string;
  /** Annotations that the damage cut, as far as their traces tell. */
  readonly lost: number;
}

// Part of every host, though of no ECMAScript edition.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** Where an annotation was, whole or cut: our own files and most others write its type. */
const TRACE = /"type"\s*:\s*"Annotation"/g;

/** Recovers what a file holds that `parseSidecar` refuses. Fails where nothing is left, and where it is not for us to touch. */
export function salvageSidecar(bytes: Uint8Array): Result<Salvaged> {
  const whole = parseSidecar(bytes);
  if (whole.ok) return failed('not-damaged', 'The file is not damaged.');
  const { code } = whole.error;
  if (code === 'too-large' || code === 'conflict-markers') return whole;
  const text = new TextDecoder('utf-8').decode(bytes);
  const format = Number(/"marginalia:format"\s*:\s*(\d{1,9})/.exec(text)?.[1] ?? FORMAT);
  if (format > FORMAT) return failed('newer-format', `The file is of format ${format}; this version knows ${FORMAT}.`);
  const { article, items } = wholeObjects(text);
  if (items.length === 0) return failed('not-annotations', 'The file holds no whole annotation any more.');
  const head = { 'marginalia:format': format, ...(article ? { 'marginalia:article': article } : {}) };
  const parsed = parseSidecar(jsonText({ type: 'AnnotationPage', ...head, items }));
  if (!parsed.ok) return parsed;
  const { sidecar } = parsed.value;
  const lost = Math.max(0, (text.match(TRACE)?.length ?? 0) - items.length);
  return { ok: true, value: { sidecar, text: serializeSidecar(sidecar), lost } };
}

/** Annotations that are whole, in the file's order, and what the file said of its article. */
function wholeObjects(text: string): { readonly article: JsonObject | undefined; readonly items: readonly Json[] } {
  const items: Json[] = [];
  let article: JsonObject | undefined;
  // What does not end is read once for each level that it opens; more is no damage but malice.
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

/** Behind the brace that closes the one at `start`; where none does, minus the offset at which that was clear. */
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
