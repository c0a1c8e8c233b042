// Reads the packed weights: sorted hashes as Rice-coded gaps in base 64, small numbers as one character each. Packed as text, so that
// one module serves every host; written by the trainer, see docs/name-model.md. Data is not checked: it is part of the build.

/** The model as the trainer packs it. */
export interface PackedModel {
  readonly features: { readonly count: number; readonly rice: number; readonly hashes: string };
  /** One character a weight, label by label within a feature: the signed root of the weight. */
  readonly weights: string;
  /** The number that stands for a weight of zero. */
  readonly zero: number;
  /** The value of a weight of one. */
  readonly unit: number;
  /** Transition scores from label to label, row by row; the same scale as sums of weights times `unit`. */
  readonly transitions: readonly number[];
  readonly words: { readonly count: number; readonly rice: number; readonly hashes: string };
  /** The class of each word, one character each. */
  readonly classes: string;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Characters for the numbers 0, 1, 2 …: printable, and none that must be escaped in a string literal. */
export const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Bits of a hash that are kept: more would cost space, fewer would take unknown features and words for known ones. */
export const FEATURE_BITS = 28;
export const WORD_BITS = 24;

/** The part of a feature's hash that is kept in the table. */
export function featureNumber(hash: number): number {
  return hash >>> (32 - FEATURE_BITS);
}

function valuesOf(alphabet: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at;
  return values;
}

/** Ascending numbers from their Rice-coded gaps (Rice 1979): each gap is `gap >> k` ones, a zero, and k bits. */
export function unpackAscending(packed: string, count: number, k: number): Int32Array {
  const values = valuesOf(BASE64);
  const numbers = new Int32Array(count);
  // Six bits a character, highest first; `held` of them are not read yet.
  let [bits, held, at, before] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    let gap = 0;
    for (;;) {
      if (held === 0) {
        bits = values[packed.charCodeAt(at++)] ?? 0;
        held = 6;
      }
      if (((bits >> --held) & 1) === 0) break;
      gap++;
    }
    for (let need = k; need > 0; ) {
      if (held === 0) {
        bits = values[packed.charCodeAt(at++)] ?? 0;
        held = 6;
      }
      const take = Math.min(need, held);
      held -= take;
      need -= take;
      gap = (gap << take) | ((bits >> held) & ((1 << take) - 1));
    }
    before += gap;
    numbers[i] = before;
  }
  return numbers;
}

/** Numbers of one character each, converted by `numberOf`. */
export function unpackDigits(packed: string, numberOf: (digit: number) => number): Int16Array {
  const values = new Int16Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = numberOf(digit);
  const numbers = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at++) numbers[at] = values[packed.charCodeAt(at)] ?? 0;
  return numbers;
}
