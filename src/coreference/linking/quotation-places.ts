// Which quotation an offset lies in, and who spoke last before it. Offsets are asked in text order.
import type { SpokenPassage } from '../types';

/** The quoted words of an article. */
export class QuotationPlaces {
  /** Quoted spans in text order, each with the index of its passage. */
  readonly #parts: readonly { readonly start: number; readonly end: number; readonly passage: number }[];
  #part = 0;
  readonly #ended: readonly SpokenPassage[];
  #last = 0;

  constructor(passages: readonly SpokenPassage[]) {
    this.#parts = passages
      .flatMap(({ parts, speech }, passage) =>
        speech === 'direct' || speech === 'mixed' ? parts.map(({ start, end }) => ({ start, end, passage })) : [],
      )
      .sort((a, b) => a.start - b.start);
    this.#ended = passages
      .filter(({ speaker }) => speaker?.actor !== undefined)
      .sort((a, b) => a.span.end - b.span.end);
  }

  /** The index of the passage whose quoted words hold an offset, or -1. A little before the last offset asked is allowed. */
  at(offset: number): number {
    while (this.#part > 0 && (this.#parts[this.#part - 1]?.end ?? 0) > offset) this.#part--;
    while ((this.#parts[this.#part]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#part++;
    const part = this.#parts[this.#part];
    return part && part.start <= offset ? part.passage : -1;
  }

  /** The last passage with a known speaker that ends before an offset. */
  lastBefore(offset: number): SpokenPassage | undefined {
    while ((this.#ended[this.#last]?.span.end ?? Number.POSITIVE_INFINITY) <= offset) this.#last++;
    return this.#ended[this.#last - 1];
  }
}
