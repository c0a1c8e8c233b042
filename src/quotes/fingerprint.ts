// The same words elsewhere: prints of quotations that agree although one is shortened, re-punctuated or bracketed.
// Word shingles and their containment (Broder 1997, "On the resemblance and containment of documents"); no order, no meaning.

/** A quotation's words as sorted hashes of three-word runs; plain data, good as keys of an index. */
export interface QuoteFingerprint {
  /** How many words were counted. */
  readonly words: number;
  /** 32-bit hashes of its runs of three words, ascending, each once. Runs do not reach over `…` and `[…]`. */
  readonly shingles: readonly number[];
}

/** Words in a shingle: two recur by chance, four break at every altered word. */
const RUN = 3;
/** Fewer words than this recur by chance in unrelated articles: `a good day for us` is five. */
const FEWEST_WORDS = 6;
/** Share of the shorter one's runs that the longer one must have: one word in ten may differ. */
const CONTAINED = 0.65;
/** Runs that must agree at least: six words in a row, or two passages of four. */
const FEWEST_RUNS = 3;

/** What is left out or put in by an editor: an ellipsis, or brackets with what they hold. */
const EDITED = /…|\.\s?\.\s?\.|\[[^\][]{0,80}\]/;
const WORD = /[\p{L}\p{N}]+/gu;

/** The print of quoted words, marks or not; undefined when they are too few to be told from chance. */
export function fingerprintOf(quoted: string): QuoteFingerprint | undefined {
  const shingles = new Set<number>();
  let count = 0;
  for (const piece of folded(quoted).split(EDITED)) {
    const words = piece.match(WORD) ?? [];
    count += words.length;
    for (let i = 0; i + RUN <= words.length; i++) shingles.add(hash(words.slice(i, i + RUN).join(' ')));
  }
  return count < FEWEST_WORDS ? undefined : { words: count, shingles: [...shingles].sort((a, b) => a - b) };
}

/** Whether two prints are of the same words: nearly all of the shorter is in the longer. Linear in their lengths. */
export function sameWords(a: QuoteFingerprint, b: QuoteFingerprint): boolean {
  const shared = countShared(a.shingles, b.shingles);
  return shared >= FEWEST_RUNS && shared >= CONTAINED * Math.min(a.shingles.length, b.shingles.length);
}

/** Case, accents and apostrophes aside: `won’t` and `won't` are one word. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase();
}

function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[k]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}

/** FNV-1a, 32 bit: one chance agreement in a thousand among two million runs, and three are asked for. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
