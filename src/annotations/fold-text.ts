// A text as a hasty typist would write it: straight quotes, plain hyphens, single blanks, lower case, marks apart.
// Finds what only a change of typography hides; remembers where every unit came from.
import type { Span } from '../text/span';

/** A folded text and, for each of its units, the unit of the original that it came from. */
export interface FoldedText {
  readonly text: string;
  /** As long as `text` plus one: the last entry is the original's length. */
  readonly from: Uint32Array;
  /** Behind the original unit; a blank's is behind its whole run. */
  readonly to: Uint32Array;
}

const QUOTES = new Map([...'‘’‚‛′ʼ´`＇'].map((mark) => [mark, "'"] as const));
const DOUBLE_QUOTES = new Map([...'“”„‟″«»＂'].map((mark) => [mark, '"'] as const));
const HYPHENS = new Map([...'‐‑‒–—―−﹘－'].map((mark) => [mark, '-'] as const));
const OTHER = new Map([...QUOTES, ...DOUBLE_QUOTES, ...HYPHENS, ['…', '...'] as const]);

/** Soft hyphen, zero-width blanks and joiners, marks of direction, BOM: nothing to the eye. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
const BLANK = /^\s$/;

/** What a unit becomes; composed letters come apart, so that both ways to write them agree. */
function foldedUnit(unit: string): string {
  const known = OTHER.get(unit);
  if (known !== undefined) return known;
  if (BLANK.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  return unit.normalize('NFD').toLowerCase();
}

/** Units below are looked up by their number: most of a text. */
const ASCII = Array.from({ length: 128 }, (_, code) => foldedUnit(String.fromCharCode(code)).charCodeAt(0));
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Folds a text. A run of blanks or of hyphens becomes one. */
export function foldText(original: string): FoldedText {
  const pieces = new Map<number, string>();
  const folded = new Folded(original.length);
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      folded.add(ASCII[code] ?? code, at);
      continue;
    }
    let piece = pieces.get(code);
    if (piece === undefined) {
      piece = foldedUnit(original.charAt(at));
      pieces.set(code, piece);
    }
    for (let unit = 0; unit < piece.length; unit++) folded.add(piece.charCodeAt(unit), at);
  }
  return folded.finish(original.length);
}

/** A folded text in the making. */
class Folded {
  #units: Uint16Array;
  #from: Uint32Array;
  #to: Uint32Array;
  #length = 0;
  #last = 0;

  constructor(room: number) {
    this.#units = new Uint16Array(room + 1);
    this.#from = new Uint32Array(room + 1);
    this.#to = new Uint32Array(room + 1);
  }

  add(code: number, at: number): void {
    if (code === this.#last && (code === SPACE || code === HYPHEN)) {
      this.#to[this.#length - 1] = at + 1;
      return;
    }
    this.#last = code;
    if (this.#length + 1 >= this.#units.length) this.#grow();
    this.#units[this.#length] = code;
    this.#from[this.#length] = at;
    this.#to[this.#length++] = at + 1;
  }

  finish(end: number): FoldedText {
    this.#from[this.#length] = end;
    this.#to[this.#length] = end;
    const length = this.#length;
    return {
      text: stringOf(this.#units.subarray(0, length)),
      from: this.#from.subarray(0, length + 1),
      to: this.#to.subarray(0, length + 1),
    };
  }

  #grow(): void {
    const room = 2 * this.#units.length + 16;
    this.#units = grown(this.#units, new Uint16Array(room));
    this.#from = grown(this.#from, new Uint32Array(room));
    this.#to = grown(this.#to, new Uint32Array(room));
  }
}

function grown<T extends Uint16Array | Uint32Array>(small: T, large: T): T {
  large.set(small);
  return large;
}

/** Arguments of one call are limited by the stack; 8,192 are safe everywhere. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}

/** The span of the original that a span of the folded text came from. */
export function unfolded({ from, to }: FoldedText, { start, end }: Span): Span {
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 };
}

/** The span of the folded text that a span of the original became. */
export function foldedSpan({ from }: FoldedText, { start, end }: Span): Span {
  return { start: firstAtLeast(from, start), end: firstAtLeast(from, end) };
}

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
