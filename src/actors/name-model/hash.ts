// 32-bit hashes of words and features. The trainer and the reader must agree on every bit: change nothing here without training anew.

/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads the bits of a number over all 32 (the finisher of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One hash of a number in the place `slot`; a feature's identity is its template and its value. */
export function combine(slot: number, value: number): number {
  return mix(Math.imul(slot + 1, 0x9e3779b1) ^ value);
}
