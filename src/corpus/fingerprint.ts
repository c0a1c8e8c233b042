// A short print of a quotation's words, equal for the same words in other marks, case and spacing.

/** Fewer words than this recur by chance: "a good day for us" is five. */
const LEAST_WORDS = 6;

/** The print of quoted words; undefined when they are too few. Not for security: 2^-53 of unequal pairs agree. */
export function fingerprintOf(quoted: string): string | undefined {
  const words =
    quoted
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < LEAST_WORDS ? undefined : hash(words.join(' '));
}

/** Two 32-bit FNV-1a sums with different seeds, so that a large folder has no chance agreement. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
