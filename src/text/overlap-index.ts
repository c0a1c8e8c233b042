// Finds what overlaps a span among many, without a look at all of them.
import { overlaps, type Span } from './span';

/** Things with spans, sorted by start. They may overlap and contain each other. */
export class OverlapIndex<T extends { readonly span: Span }> {
  readonly #items: readonly T[];
  /** For each item the furthest end of it and all before it. */
  readonly #ends: readonly number[];

  /** Takes items in the order of their starts. */
  constructor(items: readonly T[]) {
    let furthest = 0;
    this.#items = items;
    this.#ends = items.map(({ span }) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
  }

  /** What shares at least one unit with a span, last first. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    for (let at = this.#firstFrom(span.end) - 1; at >= 0 && (this.#ends[at] ?? 0) > span.start; at--) {
      const item = this.#items[at];
      if (item && overlaps(item.span, span)) found.push(item);
    }
    return found;
  }

  /** The index of the first item that starts at or behind an offset. */
  #firstFrom(offset: number): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.span.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
