// Recovers the complete concepts of a damaged codebook or of damaged decisions about actors.

import { jsonText } from '../file/json-text';
import { writableJson } from '../file/read-json';
import { damagedText, fieldsBefore, wholeObjects } from '../file/whole-objects';
import type { JsonObject } from '../model/json';
import { failed, type Result } from '../model/result';
import { CONCEPT, parseScheme, SCHEME_FORMAT, type SchemeFormat, serializeScheme } from './concept-scheme';

/** What could be recovered of a list of concepts. */
export interface SalvagedScheme {
  /** The text of a valid file with it. */
  readonly text: string;
  /** Number of concepts in it. */
  readonly count: number;
  /** Number of concepts that were lost, as far as the file still shows. */
  readonly lost: number;
}

/** The start of the list of concepts. */
const LIST = /"concepts"\s*:\s*\[/;

/**
 * Recovers a file that cannot be read as a list of concepts whose ids begin with `prefix`. Fails if it has no complete concept, and
 * if it should not be recovered: it is not damaged, too large, of a newer format, or has conflict markers.
 */
export function salvageScheme<T>(bytes: Uint8Array, format: SchemeFormat<T>, prefix: string): Result<SalvagedScheme> {
  const read = parseScheme(bytes, format);
  if (read.ok) return failed('not-damaged', 'The file is not damaged.');
  const { code } = read.error;
  if (code === 'too-large' || code === 'conflict-markers') return read;
  const text = damagedText(bytes);
  const version = Number(/"marginalia:format"\s*:\s*(\d{1,9})/.exec(text)?.[1] ?? SCHEME_FORMAT);
  if (version > SCHEME_FORMAT)
    return failed('newer-format', `The file is of format ${version}; this version knows ${SCHEME_FORMAT}.`);
  const isConcept = ({ id, type, 'skos:prefLabel': label }: JsonObject) =>
    typeof id === 'string' && id.startsWith(prefix) && (typeof label === 'string' || type === CONCEPT);
  const concepts = wholeObjects(text, isConcept);
  if (concepts.length === 0) return failed('not-annotations', 'The file holds no whole concept any more.');
  const parse = (fields: JsonObject) =>
    parseScheme(jsonText({ ...fields, 'marginalia:format': version, concepts }), format);
  const whole = parse(fieldsBefore(text, LIST));
  // The damage may be in the fields.
  const parsed = whole.ok ? whole : parse({});
  if (!parsed.ok) return parsed;
  // Word for word: a tag stays merged into one that is lost here.
  const scheme = { ...parsed.value.scheme, concepts: [], kept: concepts };
  const written = writableJson(serializeScheme(scheme, format));
  const traces = text.split(`"id": "${prefix}`).length + text.split(`"id":"${prefix}`).length - 2;
  const lost = Math.max(0, traces - concepts.length);
  return written.ok ? { ok: true, value: { text: written.value, count: concepts.length, lost } } : written;
}
