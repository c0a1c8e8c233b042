// Normalizes typography: one quotation mark, one hyphen, single blanks, lower case, decomposed letters. It is used to find
// words whose typography changed. Records which unit of the original every unit came from.
import type { Span } from '../../text/span';

/** A folded text and, for each of its units, the unit of the original that it came from. */
export interface FoldedText {
  readonly text: string;
  /** The same text as code units: scanning them is several times faster than `charCodeAt` on the string. */
  readonly units: Uint16Array;
  /** One entry more than `text` has units; the last is the original's length. */
  readonly from: Uint32Array;
}

const QUOTES = new Map([...'‘’‚‛′ʼ´`‹›'].map((mark) => [mark, "'"] as const));
const DOUBLE_QUOTES = new Map([...'“”„‟″«»〝〞〟「」『』'].map((mark) => [mark, '"'] as const));
const HYPHENS = new Map([...'‐‑‒–—―−﹘'].map((mark) => [mark, '-'] as const));
const OTHER = new Map([...QUOTES, ...DOUBLE_QUOTES, ...HYPHENS, ['…', '...'] as const]);
const BLANK = /^\s$/;

/** The folded form of a unit. Composed letters are decomposed, so that both ways to write them agree. */
function foldedUnit(unit: string): string {
  const known = OTHER.get(unit);
  if (known !== undefined) return known;
  return BLANK.test(unit) ? ' ' : unit.normalize('NFD').toLowerCase();
}

/** A table for ASCII, which is most of a text. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldedUnit(String.fromCharCode(code)).charCodeAt(0));
const SPACE = 0x20;
const HYPHEN = 0x2d;
const QUOTE = 0x27;
const DOUBLE_QUOTE = 0x22;

/** Folds a text. A run of blanks, of hyphens or of quotation marks becomes one. */
export function foldText(original: string): FoldedText {
  const other = new Map<number, string>();
  let buffers = buffersFor(original.length + 1);
  let length = 0;
  let last = 0;
  const add = (found: number, at: number) => {
    // Single and double marks are a matter of style, but after a number they tell minutes from seconds.
    const code = found === DOUBLE_QUOTE && !isDigit(last) ? QUOTE : found;
    if (code === last && isRun(code)) return;
    last = code;
    if (length + 1 >= buffers.units.length) buffers = grown(buffers);
    buffers.units[length] = code;
    buffers.from[length++] = at;
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
    if (isSpacedMark(original, at)) {
      const closes = '»›'.includes(original.charAt(at));
      if (closes && last === SPACE) last = buffers.units[--length - 1] ?? 0;
      add(QUOTE, at);
      if (!closes) at++;
      continue;
    }
    for (let unit = 0; unit < piece.length; unit++) add(piece.charCodeAt(unit), at);
  }
  buffers.from[length] = original.length;
  const units = buffers.units.subarray(0, length);
  return { text: stringOf(units), units, from: buffers.from.subarray(0, length + 1) };
}

/** Whether a run of this folded unit is folded into one. */
function isRun(code: number | undefined): boolean {
  return code === SPACE || code === HYPHEN || code === QUOTE;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a quotation mark is set off by a blank from the words it quotes, as the French do. */
function isSpacedMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (mark === '«' || mark === '‹') return BLANK.test(after) && (before === '' || /[\s(—–-]/.test(before));
  return (mark === '»' || mark === '›') && BLANK.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** The arrays that a folded text is written into. */
type Buffers = Pick<FoldedText, 'units' | 'from'>;

function buffersFor(length: number): Buffers {
  return { units: new Uint16Array(length), from: new Uint32Array(length) };
}

function grown(full: Buffers): Buffers {
  const buffers = buffersFor(2 * full.units.length + 16);
  buffers.units.set(full.units);
  buffers.from.set(full.from);
  return buffers;
}

/** The stack limits the arguments of one call; 8,192 are safe everywhere. */
const CHUNK = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  // `apply` takes the typed array as it is. Spreading would first make a plain array of it and take six times as long.
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as ArrayLike<number> as number[]);
  return text;
}

/** The span of the original text for a span of the folded text. */
export function unfolded({ units, from }: FoldedText, { start, end }: Span): Span {
  const next = (from[end - 1] ?? -1) + 1;
  return { start: from[start] ?? 0, end: isRun(units[end - 1]) ? (from[end] ?? next) : next };
}

/** The span of the folded text for a span of the original text. */
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
