// Looks words of a text up in the vocabulary without making strings of them.
import { VOCABULARY, type Word } from './vocabulary';

/** Slots of the table; a word's slot comes from its length, its first two letters and its last. */
const SLOTS = 4096;
/** The vocabulary by slot. Own table rather than a map: most words of a text fall out before a string is made. */
const TABLE: ([string, Word][] | undefined)[] = new Array(SLOTS).fill(undefined);
for (const [written, word] of VOCABULARY) {
  const at = slot(written.charCodeAt(0), written.charCodeAt(1), written.charCodeAt(written.length - 1), written.length);
  TABLE[at] = [...(TABLE[at] ?? []), [written, word]];
}

function slot(first: number, second: number, last: number, length: number): number {
  return ((first & 31) + (second & 31) * 32 + (last & 31) * 151 + length * 1031) & (SLOTS - 1);
}

/** The vocabulary's word of two letters or more that stands at [start, end), upper or lower case. */
export function wordAt(text: string, start: number, end: number): Word | undefined {
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
