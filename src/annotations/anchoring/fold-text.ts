// A text as a hasty typist would write it: straight quotes, plain hyphens, single blanks, lower case, marks apart.
// Finds what only a change of typography hides; remembers where every unit came from.
import type { Span } from '../../text/span';

/** A folded text and, for each of its units, the unit of the original that it came from. */
export interface FoldedText {
  readonly text: string;
  /** The text's units once more: scanning them is several times as fast as asking the string. */
  readonly units: Uint16Array;
  /** As long as `text` plus one: the last entry is the original's length. */
  readonly from: Uint32Array;
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
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldedUnit(String.fromCharCode(code)).charCodeAt(0));
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Folds a text. A run of blanks or of hyphens becomes one. */
export function foldText(original: string): FoldedText {
  const other = new Map<number, string>();
  let room = roomFor(original.length + 1);
  let length = 0;
  let last = 0;
  const add = (code: number, at: number) => {
    if (code === last && isRun(code)) return;
    last = code;
    if (length + 1 >= room.units.length) room = grown(room);
    room.units[length] = code;
    room.from[length++] = at;
  };
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      add(ASCII[code] ?? code, at);
      continue;
    }
    let piece = other.get(code);
    if (piece === undefined) {
      piece = foldedUnit(original.charAt(at));
      other.set(code, piece);
    }
    for (let unit = 0; unit < piece.length; unit++) add(piece.charCodeAt(unit), at);
  }
  room.from[length] = original.length;
  const units = room.units.subarray(0, length);
  return { text: stringOf(units), units, from: room.from.subarray(0, length + 1) };
}

/** Whether a run of this folded unit became one. */
function isRun(code: number | undefined): boolean {
  return code === SPACE || code === HYPHEN;
}

/** What a folded text is written into. */
type Room = Omit<FoldedText, 'text'>;

function roomFor(length: number): Room {
  return { units: new Uint16Array(length), from: new Uint32Array(length) };
}

function grown(full: Room): Room {
  const room = roomFor(2 * full.units.length + 16);
  room.units.set(full.units);
  room.from.set(full.from);
  return room;
}

/** Arguments of one call are limited by the stack; 8,192 are safe everywhere. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  // `apply` takes any list of numbers as it is; spreading one makes an array of it first, and takes six times as long.
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as ArrayLike<number> as number[]);
  return text;
}

/** The span of the original that a span of the folded text came from. */
export function unfolded({ units, from }: FoldedText, { start, end }: Span): Span {
  const last = from[end - 1] ?? -1;
  return { start: from[start] ?? 0, end: isRun(units[end - 1]) ? (from[end] ?? last + 1) : last + 1 };
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
