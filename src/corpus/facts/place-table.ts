// The places of an article's topics in a few bytes each: seven numbers in one array, found by topic.
import type { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import type { Topic } from './topic';

/** Where a mention stands in its article: offsets in the canonical text, lines and characters as editors count them. */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A place with its paragraph. */
export interface BlockPlace extends Place {
  /** Index of the article's block. */
  readonly block: number;
}

/** A topic at a place. */
export interface TopicPlace {
  readonly topic: Topic;
  readonly place: BlockPlace;
}

/** Numbers of a place. */
const WIDTH = 7;

/** Places by topic. An object for each place would take three times the memory, and an article has about a hundred. */
export class PlaceTable {
  readonly #numbers: Int32Array;
  /** Topic -> where its places begin in the numbers, and how many there are. */
  readonly #ranges = new Map<Topic, readonly [from: number, count: number]>();

  /** Takes places in text order. */
  constructor(found: readonly TopicPlace[]) {
    const byTopic = new Map<Topic, BlockPlace[]>();
    for (const { topic, place } of found) {
      const places = byTopic.get(topic);
      if (places) places.push(place);
      else byTopic.set(topic, [place]);
    }
    this.#numbers = new Int32Array(found.length * WIDTH);
    let from = 0;
    for (const [topic, places] of byTopic) {
      this.#ranges.set(topic, [from, places.length]);
      for (const { start, end, line, character, endLine, endCharacter, block } of places) {
        this.#numbers.set([start, end, line, character, endLine, endCharacter, block], from);
        from += WIDTH;
      }
    }
  }

  /** All topics, in the order of their first places. */
  topics(): Iterable<Topic> {
    return this.#ranges.keys();
  }

  /** How many places a topic has. */
  count(topic: Topic): number {
    return this.#ranges.get(topic)?.[1] ?? 0;
  }

  /** The places of a topic, in text order. */
  of(topic: Topic): BlockPlace[] {
    const [from, count] = this.#ranges.get(topic) ?? [0, 0];
    return Array.from({ length: count }, (_, at) => this.#at(from + at * WIDTH));
  }

  /** The blocks with a topic, each once, ascending. */
  blocksOf(topic: Topic): number[] {
    const [from, count] = this.#ranges.get(topic) ?? [0, 0];
    const blocks: number[] = [];
    for (let at = from + WIDTH - 1; at < from + count * WIDTH; at += WIDTH) {
      const block = this.#numbers[at] ?? 0;
      if (blocks.at(-1) !== block) blocks.push(block);
    }
    return blocks;
  }

  #at(from: number): BlockPlace {
    const [start = 0, end = 0, line = 0, character = 0, endLine = 0, endCharacter = 0, block = 0] =
      this.#numbers.subarray(from, from + WIDTH);
    return { start, end, line, character, endLine, endCharacter, block };
  }
}

/** The place of a span. */
export function placeOf(lines: LineMap, { start, end }: Span): Place {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { start, end, line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
}
