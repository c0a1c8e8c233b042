// Reads the packed weights: sorted hashes as Rice-coded gaps in base 64, small numbers as one character each. Text, so that one
// module serves every host; made by the trainer, see docs. Throws on damaged data, which only a wrong build can bring.

/** What the trainer packs. */
export interface PackedModel {
  readonly features: { readonly count: number; readonly rice: number; readonly hashes: string };
  /** One character a weight, label by label within a feature: the signed root of the weight. */
  readonly weights: string;
  /** The number that a weight of zero has. */
  readonly zero: number;
  /** What a weight of one is worth. */
  readonly unit: number;
  /** From label to label, row by row, in the same unit as the sums of weights times `unit`. */
  readonly transitions: readonly number[];
  readonly words: { readonly count: number; readonly rice: number; readonly hashes: string };
  /** One character a word: its class. */
  readonly classes: string;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Characters for the numbers 0, 1, 2 …: printable, and none that a string literal must escape. */
export const DIGITS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** The bits of a hash that are kept: more would cost room, fewer would mistake unknown features and words for known ones. */
export const FEATURE_BITS = 28;
export const WORD_BITS = 24;

/** The part of a feature's hash that the table holds. */
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
  // Six bits a character, read from the top; `held` of them are still to come.
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

/** Numbers of one character each, turned by `numberOf`. */
export function unpackDigits(packed: string, numberOf: (digit: number) => number): Int16Array {
  const values = new Int16Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = numberOf(digit);
  const numbers = new Int16Array(packed.length);
  for (let at = 0; at < packed.length; at++) numbers[at] = values[packed.charCodeAt(at)] ?? 0;
  return numbers;
}

/** The filter's bits are so many that few of them are set: most numbers asked for are not there. */
const FILTER_BITS = 20;

/** A set of non-negative 28-bit numbers with their places in the list they came from; open addressing behind a bit filter. */
export class HashTable {
  readonly #mask: number;
  readonly #numbers: Int32Array;
  readonly #places: Int32Array;
  readonly #filter = new Int32Array(2 ** (FILTER_BITS - 5));

  constructor(numbers: Int32Array) {
    // At most half full.
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, numbers.length * 2)));
    this.#mask = size - 1;
    this.#numbers = new Int32Array(size).fill(-1);
    this.#places = new Int32Array(size);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      let slot = number & this.#mask;
      while (this.#numbers[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#numbers[slot] = number;
      this.#places[slot] = at;
      const bit = number & (2 ** FILTER_BITS - 1);
      this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The place of a number, -1 when it is not there. */
  indexOf(number: number): number {
    const bit = number & (2 ** FILTER_BITS - 1);
    if ((((this.#filter[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 0) return -1;
    const numbers = this.#numbers;
    let slot = number & this.#mask;
    for (;;) {
      const found = numbers[slot];
      if (found === number) return this.#places[slot] ?? -1;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
