// UTF-16 units <-> Unicode code points. The only place that converts: offsets in the program count units, sidecars count code
// points (W3C Web Annotation Data Model, 4.2.4). A lone surrogate counts as one code point.

/** Converts offsets of one text both ways; costs nothing where the text has no surrogate pairs. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  readonly #seconds: number[] = [];
  /** The text's length in code points. */
  readonly length: number;

  constructor(text: string) {
    const pairs = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    while (pairs.exec(text)) this.#seconds.push(pairs.lastIndex - 1);
    this.length = text.length - this.#seconds.length;
  }

  /** Code points before a UTF-16 offset; an offset inside a pair counts as before the pair. */
  fromUtf16(offset: number): number {
    return offset - this.#countWhere((second) => second <= offset);
  }

  /** The UTF-16 offset after `points` code points. */
  toUtf16(points: number): number {
    return points + this.#countWhere((second, index) => second - index <= points);
  }

  #countWhere(before: (second: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(this.#seconds[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
