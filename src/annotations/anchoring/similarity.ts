// How similar two short strings are, by edit distance (Levenshtein 1966; Sellers 1980 for a pattern within a text).
// Quadratic in the lengths, so callers pass at most a few hundred units.

/**
 * How well `expected` agrees with the start of `actual`: 1 if identical, 0 if they have nothing in common.
 * The rest of `actual` after the best match does not count.
 */
export function agreement(expected: string, actual: string): number {
  const length = expected.length;
  if (actual.startsWith(expected)) return 1;
  let row = new Uint16Array(length + 1).map((_, index) => index);
  let next = new Uint16Array(length + 1);
  let best = length;
  for (let a = 0; a < actual.length; a++) {
    const unit = actual.charCodeAt(a);
    next[0] = a + 1;
    for (let e = 1; e <= length; e++) {
      const diagonal = row[e - 1] ?? 0;
      if (expected.charCodeAt(e - 1) === unit) next[e] = diagonal;
      else next[e] = 1 + Math.min(diagonal, row[e] ?? 0, next[e - 1] ?? 0);
    }
    [row, next] = [next, row];
    best = Math.min(best, row[length] ?? length);
  }
  return 1 - best / length;
}

/** The string in reverse order of units: for comparing text before a place outwards. */
export function backwards(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}

/** Units of a piece: long enough to be rare in prose, short enough to survive between two edits. */
export const PIECE = 10;

/** Most pieces compared; they are spread evenly over a longer text. */
const SAMPLES = 100;

/** Fewest pieces of a long text, and the most units searched for all of them: a book is not scanned a hundred times. */
const FEW_SAMPLES = 10;
const SEARCHED = 1e7;

/** The share of a text's pieces that are anywhere in another text, 0 to 1. */
export function piecesShared(pieces: string, other: string): number {
  let shared = 0;
  let all = 0;
  const samples = Math.max(FEW_SAMPLES, Math.min(SAMPLES, SEARCHED / (other.length + 1)));
  const step = Math.max(PIECE, Math.floor(pieces.length / samples));
  for (let at = 0; at + PIECE <= pieces.length; at += step) {
    all++;
    if (other.includes(pieces.slice(at, at + PIECE))) shared++;
  }
  return all === 0 ? 0 : shared / all;
}

/** An alignment of a pattern with a window of text. */
export interface Alignment {
  /** For each unit of the pattern, its position in the window; -1 if it is not there. */
  readonly positions: Int32Array;
  /** For each unit of the pattern, the units inserted before it, plus 1 if it is changed or missing. */
  readonly errors: Uint16Array;
}

/** The cheapest alignment of the whole pattern with some part of the window. */
export function align(pattern: string, window: string): Alignment {
  const width = window.length + 1;
  const cells = new Uint16Array((pattern.length + 1) * width);
  for (let p = 1; p <= pattern.length; p++) {
    const row = p * width;
    cells[row] = p;
    const unit = pattern.charCodeAt(p - 1);
    for (let w = 1; w < width; w++) {
      const diagonal = cells[row - width + w - 1] ?? 0;
      if (window.charCodeAt(w - 1) === unit) cells[row + w] = diagonal;
      else cells[row + w] = 1 + Math.min(diagonal, cells[row - width + w] ?? 0, cells[row + w - 1] ?? 0);
    }
  }
  return traced(pattern, window, cells);
}

function traced(pattern: string, window: string, cells: Uint16Array): Alignment {
  const width = window.length + 1;
  const cost = (p: number, w: number) => cells[p * width + w] ?? 0;
  let p = pattern.length;
  let w = 0;
  for (let end = 1; end < width; end++) if (cost(p, end) < cost(p, w)) w = end;
  const positions = new Int32Array(pattern.length).fill(-1);
  const errors = new Uint16Array(pattern.length);
  while (p > 0) {
    const here = cost(p, w);
    const same = w > 0 && pattern.charCodeAt(p - 1) === window.charCodeAt(w - 1);
    if (w > 0 && here === cost(p - 1, w - 1) + (same ? 0 : 1)) {
      p--;
      w--;
      positions[p] = w;
      if (!same) errors[p] = (errors[p] ?? 0) + 1;
    } else if (here === cost(p - 1, w) + 1) {
      p--;
      errors[p] = (errors[p] ?? 0) + 1;
    } else {
      w--;
      if (p < pattern.length) errors[p] = (errors[p] ?? 0) + 1;
    }
  }
  return { positions, errors };
}
