// Finds the items that overlap a span, without looking at all of them.
import { overlaps, type Span } from './span';

/** Items with spans, sorted by start. They may overlap and contain each other. */
export class OverlapIndex<T extends { readonly span: Span }> {
  readonly #items: readonly T[];
  /** For each item the furthest end among it and all items before it. */
  readonly #ends: readonly number[];

  /** Expects the items sorted by start. */
  constructor(items: readonly T[]) {
    let furthest = 0;
    this.#items = items;
    this.#ends = items.map(({ span }) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
  }

  /** The items that share at least one unit with a span, last first. */
  overlapping(span: Span): T[] {
    const found: T[] = [];
    for (let at = this.#firstFrom(span.end) - 1; at >= 0 && (this.#ends[at] ?? 0) > span.start; at--) {
      const item = this.#items[at];
      if (item && overlaps(item.span, span)) found.push(item);
    }
    return found;
  }

  /** The index of the first item that starts at or after an offset. */
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
