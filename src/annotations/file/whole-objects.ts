// Finds the objects that are whole in the damaged text of a JSON file, wherever they are. Does not guess at incomplete ones.
import { isObject, type JsonObject } from '../model/json';
import { parseJson } from './json-text';
import { MAX_DEPTH } from './read-json';

// Every host has it, although no edition of ECMAScript does.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** The text of damaged bytes; those that are no UTF-8 become U+FFFD. */
export function damagedText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * The whole objects that are wanted, in the file's order. What is inside of one is not looked at any more. `isWanted` is told
 * whether the object is the outermost of the file.
 */
export function wholeObjects(
  text: string,
  isWanted: (object: JsonObject, isOutermost: boolean) => boolean,
): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const outermost = text.indexOf('{');
  // Incomplete objects are read once for each level that they open. A file that costs more is hostile, not damaged.
  let budget = MAX_DEPTH * (text.length + 1);
  for (let at = outermost; at >= 0 && budget > 0; at = text.indexOf('{', at + 1)) {
    const end = endOfObject(text, at);
    budget -= Math.abs(end) - at;
    const object = end > 0 ? objectIn(text.slice(at, end)) : undefined;
    if (!object || !isWanted(object, at === outermost)) continue;
    found.push(object);
    at = end - 1;
  }
  return found;
}

/** The fields of a file before its list, if they are whole; {} if not. The list may be in an object of its own. */
export function fieldsBefore(text: string, list: RegExp): JsonObject {
  const [start, end] = [text.indexOf('{'), text.search(list)];
  if (start < 0 || end < start) return {};
  const head = text.slice(start, end).replace(/,\s*$/, '');
  return objectIn(`${head}}`) ?? objectIn(`${head}}}`) ?? {};
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
