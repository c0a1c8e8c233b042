// Normalizes typography: straight quotes, plain hyphens, single blanks, lower case, decomposed letters, no entities. It is used
// to find words whose typography changed. Records which unit of the original every unit came from.
import type { Span } from '../../text/span';

/** The characters that HTML writes as entities in prose; others are written as numbers. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '\u00AD',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
  }),
);

/** An entity at the start of a text. */
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/y;
const AMPERSAND = 0x26;

/** The entity at an offset: its character and its length; undefined if there is none. */
function entityAt(text: string, at: number): { readonly character: string; readonly length: number } | undefined {
  ENTITY.lastIndex = at;
  const [whole, decimal, hex, name] = ENTITY.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const code = decimal ? Number.parseInt(decimal, 10) : hex ? Number.parseInt(hex, 16) : 0;
  const character = name ? NAMED.get(name) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  return character === undefined ? undefined : { character, length: whole.length };
}

/** A folded text and, for each of its units, the unit of the original that it came from. */
export interface FoldedText {
  readonly text: string;
  /** The same text as code units: scanning them is several times faster than `charCodeAt` on the string. */
  readonly units: Uint16Array;
  /** One entry more than `text` has units; the last is the original's length. */
  readonly from: Uint32Array;
  /** Lengths of the entities of the original by their starts. */
  readonly entities: ReadonlyMap<number, number>;
}

const QUOTES = new Map([...'‘’‚‛′ʼ´`＇'].map((mark) => [mark, "'"] as const));
const DOUBLE_QUOTES = new Map([...'“”„‟″«»＂'].map((mark) => [mark, '"'] as const));
const HYPHENS = new Map([...'‐‑‒–—―−﹘－'].map((mark) => [mark, '-'] as const));
const OTHER = new Map([...QUOTES, ...DOUBLE_QUOTES, ...HYPHENS, ['…', '...'] as const]);

/** Invisible characters: soft hyphen, zero-width blanks and joiners, direction marks, BOM. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
const BLANK = /^\s$/;

/** The folded form of a unit. Composed letters are decomposed, so that both ways to write them agree. */
function foldedUnit(unit: string): string {
  const known = OTHER.get(unit);
  if (known !== undefined) return known;
  if (BLANK.test(unit)) return ' ';
  if (INVISIBLE.test(unit)) return '';
  return unit.normalize('NFD').toLowerCase();
}

/** A table for ASCII, which is most of a text. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => foldedUnit(String.fromCharCode(code)).charCodeAt(0));
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Folds a text. A run of blanks or of hyphens becomes one. */
export function foldText(original: string): FoldedText {
  const other = new Map<number, string>();
  let buffers = buffersFor(original.length + 1);
  let length = 0;
  let last = 0;
  const entities = new Map<number, number>();
  const add = (code: number, at: number) => {
    if (code === last && isRun(code)) return;
    last = code;
    if (length + 1 >= buffers.units.length) buffers = grown(buffers);
    buffers.units[length] = code;
    buffers.from[length++] = at;
  };
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const entity = code === AMPERSAND ? entityAt(original, at) : undefined;
    if (entity) {
      for (const unit of entity.character.split(''))
        for (const folded of foldedUnit(unit).split('')) add(folded.charCodeAt(0), at);
      entities.set(at, entity.length);
      at += entity.length - 1;
      continue;
    }
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
  buffers.from[length] = original.length;
  const units = buffers.units.subarray(0, length);
  return { text: stringOf(units), units, from: buffers.from.subarray(0, length + 1), entities };
}

/** Whether a run of this folded unit is folded into one. */
function isRun(code: number | undefined): boolean {
  return code === SPACE || code === HYPHEN;
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
export function unfolded({ units, from, entities }: FoldedText, { start, end }: Span): Span {
  const last = from[end - 1] ?? -1;
  const next = last + (entities.get(last) ?? 1);
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
