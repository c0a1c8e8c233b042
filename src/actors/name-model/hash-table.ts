// A hash table for the features and words of the model.

/** Size of the bit filter: few of its bits are set, as most numbers that are looked up are not in the table. */
const FILTER_BITS = 20;

/** Looks up non-negative 28-bit numbers: an open-addressing hash table with a bit filter in front. */
export class HashTable {
  readonly #mask: number;
  readonly #numbers: Int32Array;
  readonly #indices: Int32Array;
  readonly #filter = new Int32Array(2 ** (FILTER_BITS - 5));

  constructor(numbers: Int32Array) {
    // At most half full.
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, numbers.length * 2)));
    this.#mask = size - 1;
    this.#numbers = new Int32Array(size).fill(-1);
    this.#indices = new Int32Array(size);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      let slot = number & this.#mask;
      while (this.#numbers[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#numbers[slot] = number;
      this.#indices[slot] = at;
      const bit = number & (2 ** FILTER_BITS - 1);
      this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The index of a number in the list that the table was made from; -1 if it is not there. */
  indexOf(number: number): number {
    const bit = number & (2 ** FILTER_BITS - 1);
    if ((((this.#filter[bit >> 5] ?? 0) >> (bit & 31)) & 1) === 0) return -1;
    const numbers = this.#numbers;
    let slot = number & this.#mask;
    for (;;) {
      const found = numbers[slot];
      if (found === number) return this.#indices[slot] ?? -1;
      if (found === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}
