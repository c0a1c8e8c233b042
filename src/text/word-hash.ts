// Hashes of words, whatever their case, accents, punctuation and spacing: to find the same words elsewhere. Not for security.

const WORD = /[\p{L}\p{N}]+/gu;

/** Where the two hashes of a sequence of words begin: two of 32 bits, so that no two texts of an archive collide by chance. */
export const HASH_SEEDS: readonly [number, number] = [0x811c9dc5, 0x9e3779b9];

/** Removes case, accents and apostrophes: `won’t` and `won't` are one word. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase();
}

/** The words of a folded text. */
export function wordsIn(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/** FNV-1a, 32 bit: among two million words or runs of words one in a thousand collides by chance. */
export function hashWord(text: string): number {
  let sum = HASH_SEEDS[0];
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

/** Combines two hashes, in their order: a step of Murmur3, whose low bits are as random as its high ones. */
export function combineHashes(a: number, b: number): number {
  const scrambled = Math.imul(b, 0xcc9e2d51);
  const sum = a ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0;
}

/** One number for all words of a text in their order, 53 bits; 0 for fewer than `fewest` words. */
export function hashWords(text: string, fewest: number): number {
  const words = wordsIn(foldText(text)).map(hashWord);
  if (words.length < fewest) return 0;
  let [first, second] = HASH_SEEDS;
  for (const [i, word] of words.entries()) {
    first = combineHashes(first, word);
    second = combineHashes(second, word + i);
  }
  // 32 bits of the first and 21 of the second: as many as a number holds exactly.
  return (first >>> 0) * 0x200000 + (second >>> 11) || 1;
}
