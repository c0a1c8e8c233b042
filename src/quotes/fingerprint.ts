// Fingerprints of quotations, to find the same words elsewhere although they are shortened, re-punctuated or bracketed.
// Word shingles and their containment (Broder 1997, "On the resemblance and containment of documents"), sampled for an
// index by winnowing (Schleimer et al. 2003, "Winnowing: local algorithms for document fingerprinting"). Knows no meaning.
import { combineHashes, foldText, HASH_SEEDS, hashWord, wordsIn } from '../text/word-hash';

/** A quotation's words as hashes. Plain data. Not for security. */
export interface QuoteFingerprint {
  /** Equal for the same words in the same order, whatever their punctuation, case and spacing. */
  readonly key: string;
  /** 32-bit hashes of its shingles (three words in a row), ascending and unique. No shingle crosses `…` or `[…]`. */
  readonly shingles: readonly number[];
  /** The shingles by which an index finds it: any quotation that shares six words in a row has one of them. */
  readonly samples: readonly number[];
}

/** Words in a shingle: two recur by chance, and of four every altered word breaks too many. */
const SHINGLE_LENGTH = 3;
/** Fewer words than this recur by chance in unrelated articles: `a good day for us` is five. */
const MIN_WORDS = 6;
/** Share of the shorter one's shingles that the longer one must have: one word in ten may differ. */
const MIN_CONTAINMENT = 0.65;
/** Fewest shingles in common: five words in a row, or two passages of four. */
const MIN_SHARED = 3;
/** Shingles in a row of which at least one is sampled: with three words each, they span six words. */
const WINDOW = 4;
/** All shingles are samples up to this number: in short quotations every altered word counts. */
const SAMPLED_WHOLE = 12;

/** Words that an editor left out or put in: an ellipsis, or brackets with their content. */
const EDITORIAL = /…|\.\s?\.\s?\.|\[[^\][]{0,80}\]/;

/** The fingerprint of quoted words, with or without quotation marks; undefined for fewer than `MIN_WORDS` words. */
export function fingerprintOf(quoted: string): QuoteFingerprint | undefined {
  const sequence: number[] = [];
  let count = 0;
  let [first, second] = HASH_SEEDS;
  for (const piece of foldText(quoted).split(EDITORIAL)) {
    const words = wordsIn(piece).map(hashWord);
    count += words.length;
    words.forEach((word, i) => {
      first = combineHashes(first, word);
      second = combineHashes(second, word + i);
      if (i >= SHINGLE_LENGTH - 1)
        sequence.push(combineHashes(combineHashes(words[i - 2] ?? 0, words[i - 1] ?? 0), word) >>> 0);
    });
  }
  if (count < MIN_WORDS) return undefined;
  const key = (first >>> 0).toString(36) + (second >>> 0).toString(36);
  const shingles = sortedUnique(sequence);
  return { key, shingles, samples: sequence.length <= SAMPLED_WHOLE ? shingles : sortedUnique(winnow(sequence)) };
}

/** Whether two fingerprints are of the same words: nearly all of the shorter one is in the longer one. Linear. */
export function sameWords(a: QuoteFingerprint, b: QuoteFingerprint): boolean {
  const shared = countShared(a.shingles, b.shingles);
  return shared >= MIN_SHARED && shared >= MIN_CONTAINMENT * Math.min(a.shingles.length, b.shingles.length);
}

/** The least hash of every window. Two texts that share a whole window choose the same hash in it. */
function winnow(sequence: readonly number[]): number[] {
  return sequence.slice(WINDOW - 1).map((_, i) => Math.min(...sequence.slice(i, i + WINDOW)));
}

function sortedUnique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** How many numbers two ascending lists have in common. */
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
