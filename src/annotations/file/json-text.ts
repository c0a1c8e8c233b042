// JSON text to values and back, numbers included that JavaScript cannot hold: 1e400, 2^53 + 1, -0, 1.0 come back as written.
import { isObject, type Json } from '../model/json';

/** Sole key of the object that stands for a number by its text; a Unicode noncharacter, meant for a program's own use. */
const NUMBER = '\uFDD0';

/** What a number looks like that may not come back as it was; strings may look so too. */
const SUSPICIOUS = /(?:^|[\s:,[])(?:-0|-?\d+[.eE]|-?\d{16})/;

/** A number of JSON. */
const WHOLE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Parses JSON. Throws a SyntaxError as `JSON.parse` does. */
export function parseJson(text: string): Json {
  if (!SUSPICIOUS.test(text) || text.includes(NUMBER) || /\\ufdd0/i.test(text)) return JSON.parse(text) as Json;
  try {
    return JSON.parse(withWrittenNumbers(text)) as Json;
  } catch {
    // The message should tell the place in the text as it is.
    return JSON.parse(text) as Json;
  }
}

/** The text of a value; `indent` as in `JSON.stringify`. */
export function jsonText(value: Json, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return text.includes(NUMBER) ? text.replace(/\{\s*"\uFDD0":\s*"([-+.\deE]+)"\s*\}/g, '$1') : text;
}

/** The number that a value is, as near as JavaScript can hold it; undefined for what is none. */
export function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  const written = isObject(value) ? value[NUMBER] : undefined;
  return typeof written === 'string' ? Number(written) : undefined;
}

function withWrittenNumbers(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (isNumeric(text, at)) {
      const start = at;
      while (isNumeric(text, at + 1)) at++;
      const token = text.slice(start, at + 1);
      if (String(Number(token)) === token || !WHOLE.test(token)) continue;
      parts.push(text.slice(done, start), `{"${NUMBER}":"${token}"}`);
      done = at + 1;
    }
  }
  return parts.join('') + text.slice(done);
}

/** The closing quotation mark of a string, or the text's end. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
  return at;
}

function isNumeric(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && ((unit >= '0' && unit <= '9') || '+-.eE'.includes(unit));
}
