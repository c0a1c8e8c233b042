// The same words elsewhere: prints of quotations that agree although one is shortened, re-punctuated or bracketed.
// Word shingles and their containment (Broder 1997, "On the resemblance and containment of documents"), sampled for an
// index by winnowing (Schleimer et al. 2003, "Winnowing: local algorithms for document fingerprinting"). Knows no meaning.

/** A quotation's words as hashes of three-word runs. Plain data. Not for security. */
export interface QuoteFingerprint {
  /** Equal for equal words in equal order, whatever their marks, case and spacing. */
  readonly key: string;
  /** 32-bit hashes of its runs of three words, ascending, each once. Runs do not reach over `…` and `[…]`. */
  readonly shingles: readonly number[];
  /** Those of them by which an index finds it: whatever shares six words in a row with it has one. */
  readonly samples: readonly number[];
}

/** Words in a shingle: two recur by chance, four break at every altered word. */
const RUN = 3;
/** Fewer words than this recur by chance in unrelated articles: `a good day for us` is five. */
const FEWEST_WORDS = 6;
/** Share of the shorter one's runs that the longer one must have: one word in ten may differ. */
const CONTAINED = 0.65;
/** Runs that must agree at least: five words in a row, or two passages of four. */
const FEWEST_RUNS = 3;
/** One sample in so many runs in a row: with three words each, six words in a row. */
const WINDOW = 4;
/** Quotations of no more runs than this are sampled whole: every altered word counts in them. */
const SHORT = 12;

/** What is left out or put in by an editor: an ellipsis, or brackets with what they hold. */
const EDITED = /…|\.\s?\.\s?\.|\[[^\][]{0,80}\]/;
const WORD = /[\p{L}\p{N}]+/gu;

/** The print of quoted words, marks or not; undefined when they are too few to be told from chance. */
export function fingerprintOf(quoted: string): QuoteFingerprint | undefined {
  const runs: number[] = [];
  let count = 0;
  let [one, two] = [OFFSET, SECOND_OFFSET];
  for (const piece of folded(quoted).split(EDITED)) {
    const words = (piece.match(WORD) ?? []).map(hash);
    count += words.length;
    words.forEach((word, i) => {
      one = mix(one, word);
      two = mix(two, word + i);
      if (i >= RUN - 1) runs.push(mix(mix(words[i - 2] ?? 0, words[i - 1] ?? 0), word) >>> 0);
    });
  }
  if (count < FEWEST_WORDS) return undefined;
  const key = (one >>> 0).toString(36) + (two >>> 0).toString(36);
  const shingles = once(runs);
  return { key, shingles, samples: runs.length <= SHORT ? shingles : once(winnow(runs)) };
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

/** The least of every window: what two texts share in a row, both choose. */
function winnow(runs: readonly number[]): number[] {
  return runs.slice(WINDOW - 1).map((_, i) => Math.min(...runs.slice(i, i + WINDOW)));
}

function once(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
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

const OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9e3779b9;

/** FNV-1a, 32 bit: one chance agreement in a thousand among two million runs, and three are asked for. */
function hash(text: string): number {
  let sum = OFFSET;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

/** Two hashes in their order as one: a step of Murmur3, whose low bits are as good as its high ones. */
function mix(a: number, b: number): number {
  const scrambled = Math.imul(b, 0xcc9e2d51);
  const sum = a ^ Math.imul((scrambled << 15) | (scrambled >>> 17), 0x1b873593);
  return (Math.imul((sum << 13) | (sum >>> 19), 5) + 0xe6546b64) | 0;
}
