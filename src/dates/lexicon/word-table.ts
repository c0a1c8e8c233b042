// Looks up words of a text in the vocabulary without making strings of them.
import { type TimeWord, VOCABULARY } from './vocabulary';

/** Slots of the hash table. The slot of a word is computed from its length, its first two letters and its last. */
const SLOTS = 4096;
/** The vocabulary by slot. A table of its own rather than a map: for most words of a text no string is made. */
const TABLE: ([string, TimeWord][] | undefined)[] = new Array(SLOTS).fill(undefined);
for (const [written, word] of VOCABULARY) {
  const at = slot(written.charCodeAt(0), written.charCodeAt(1), written.charCodeAt(written.length - 1), written.length);
  TABLE[at] = [...(TABLE[at] ?? []), [written, word]];
}

function slot(first: number, second: number, last: number, length: number): number {
  return ((first & 31) + (second & 31) * 32 + (last & 31) * 151 + length * 1031) & (SLOTS - 1);
}

/** The vocabulary's word for [start, end) of a text, of two letters or more, in upper or lower case; undefined if there is none. */
export function wordAt(text: string, start: number, end: number): TimeWord | undefined {
  const length = end - start;
  const bucket = TABLE[slot(text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(end - 1), length)];
  if (bucket === undefined) return undefined;
  for (const [written, word] of bucket) {
    if (written.length !== length) continue;
    let at = 0;
    while (at < length && (text.charCodeAt(start + at) | 0x20) === written.charCodeAt(at)) at++;
    if (at === length) return word;
  }
  return undefined;
}
