// Reads JSON from untrusted bytes: every limit is checked before parsing. Never throws. The same limits hold for what is written.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Json } from '../model/json';
import { failed, type Result } from '../model/result';
import { parseJson } from './json-text';

/** Largest sidecar that is read, in bytes (or UTF-16 units of a string): about 20,000 notes, parsed in under a second. */
export const MAX_SIZE = 32 * 1024 * 1024;

/** Deepest nesting that is read. Our own files have 6 levels; JSON.stringify overflows its stack at about 5,000. */
export const MAX_DEPTH = 64;

// Every host has it (Node, browsers, workers), although no edition of ECMAScript does.
declare const TextDecoder: new (
  label: 'utf-8',
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Decodes UTF-8. A BOM is kept; bytes that are not UTF-8 are an error. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return failed('not-utf8', 'The file is not valid UTF-8.');
  }
}

/** Parses JSON of at most `most` bytes and {@link MAX_DEPTH}; a BOM at the start is skipped. */
export function readJson(source: string | Uint8Array, most = MAX_SIZE): Result<Json> {
  if (source.length > most)
    return failed('too-large', `The file has ${source.length} bytes; at most ${most} are read.`);
  const decoded = typeof source === 'string' ? { ok: true as const, value: source } : decodeUtf8(source);
  if (!decoded.ok) return decoded;
  const text = decoded.value.startsWith('\uFEFF') ? decoded.value.slice(1) : decoded.value;
  if (text.trim() === '') return failed('empty', 'The file is empty. An empty file is not taken for "no notes".');
  const marker = conflictMarkerIn(text);
  if (marker !== undefined)
    return failed('conflict-markers', `Line ${marker} is a merge conflict marker: resolve the conflict first.`);
  if (isTooDeep(text)) return failed('too-deep', `The file is nested deeper than ${MAX_DEPTH} levels.`);
  try {
    return { ok: true, value: parseJson(text) };
  } catch (error) {
    return failed(
      'not-json',
      `The file is not valid JSON: ${error instanceof Error ? error.message : 'cannot parse'}.`,
    );
  }
}

/** Most bytes of a UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/** The text of a file to write; fails if it would be refused when it is read again. Then the file must keep its bytes. */
export function writableJson(text: string, most = MAX_SIZE): Result<string> {
  const size = text.length * MOST_BYTES <= most ? 0 : utf8ToBytes(text).length;
  if (size > most)
    return failed('too-large', `The file would have ${size} bytes; at most ${most} are read. Nothing was written.`);
  if (isTooDeep(text))
    return failed('too-deep', `The file would be nested deeper than ${MAX_DEPTH} levels. Nothing was written.`);
  return { ok: true, value: text };
}

/** The number of the first line, from 1, that is a conflict marker of git or another tool. JSON strings contain no LF; U+2028 is no line end. */
function conflictMarkerIn(text: string): number | undefined {
  const found = /(?:^|\n)(?:<{7}|={7}|>{7}|\|{7})(?= |\r?\n|\r?$)/.exec(text);
  return found ? text.slice(0, found.index + 1).split('\n').length : undefined;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
    } else if (unit === '{' || unit === '[') {
      if (++depth > MAX_DEPTH) return true;
    } else if (unit === '}' || unit === ']') depth--;
  }
  return false;
}
