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

/** What a unit outside of ASCII becomes; composed letters come apart, so that both ways to write them agree. */
function foldedUnit(unit: string): string {
  const known = OTHER.get(unit);
  if (known !== undefined) return known;
  if (BLANK.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  return unit.normalize('NFD').toLowerCase();
}

/** Folds a text. A run of blanks or of hyphens becomes one. */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const memo = new Map<number, string>();
  let last = '';
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    let piece = memo.get(code);
    if (piece === undefined) {
      const unit = original.charAt(at);
      piece = code < 128 ? (BLANK.test(unit) ? ' ' : unit.toLowerCase()) : foldedUnit(unit);
      memo.set(code, piece);
    }
    if ((piece === ' ' || piece === '-') && piece === last) {
      to[to.length - 1] = at + 1;
      continue;
    }
    if (piece === '') continue;
    last = piece;
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      from.push(at);
      to.push(at + 1);
    }
  }
  from.push(original.length);
  to.push(original.length);
  return { text: pieces.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) };
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
