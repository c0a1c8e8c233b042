// 32-bit hashes of words and features. The trainer and the tagger must agree on every bit: a change here needs a new training run.

/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Mixes the bits of a number (the finalizer of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash of a feature, made of the number of its template and its value. */
export function featureHash(template: number, value: number): number {
  return mix(Math.imul(template + 1, 0x9e3779b1) ^ value);
}
