// Parses and writes JSON without loss: numbers that JavaScript cannot hold (1e400, 2^53 + 1, -0, 1.0) are written back as read.
import { type Json, NUMBER_TEXT } from '../model/json';

/** Text that may contain a number that would not be written back as read; it may also match inside strings. */
const SUSPICIOUS = /(?:^|[\s:,[])(?:-0|-?\d+[.eE]|-?\d{16})/;

/** A JSON number. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Parses JSON. Throws a SyntaxError as `JSON.parse` does. */
export function parseJson(text: string): Json {
  if (!SUSPICIOUS.test(text) || text.includes(NUMBER_TEXT) || /\\ufdd0/i.test(text)) return JSON.parse(text) as Json;
  try {
    return JSON.parse(withNumberTexts(text)) as Json;
  } catch {
    // The error message should name a position in the original text.
    return JSON.parse(text) as Json;
  }
}

/** The JSON text of a value; `indent` as in `JSON.stringify`. */
export function jsonText(value: Json, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return text.includes(NUMBER_TEXT) ? text.replace(/\{\s*"\uFDD0":\s*"([-+.\deE]+)"\s*\}/g, '$1') : text;
}

/** Replaces each number that JavaScript cannot hold by an object with its text. */
function withNumberTexts(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (isNumeric(text, at)) {
      const start = at;
      while (isNumeric(text, at + 1)) at++;
      const token = text.slice(start, at + 1);
      if (String(Number(token)) === token || !JSON_NUMBER.test(token)) continue;
      parts.push(text.slice(done, start), `{"${NUMBER_TEXT}":"${token}"}`);
      done = at + 1;
    }
  }
  return parts.join('') + text.slice(done);
}

/** The offset of a string's closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++;
  return at;
}

function isNumeric(text: string, at: number): boolean {
  const unit = text[at];
  return unit !== undefined && ((unit >= '0' && unit <= '9') || '+-.eE'.includes(unit));
}
