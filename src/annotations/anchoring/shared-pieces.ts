// Finds where a text has pieces of a pattern, in one pass over the text (after Karp and Rabin 1987).

/** Multiplier of the rolling hash: odd and far from a power of two, so that neighbouring units spread. */
const FACTOR = 0x01000193;

/** Number of hash buckets. With about 60 pieces almost every unit of a text falls into an empty one. */
const BUCKETS = 1 << 14;

/** A piece of the pattern and its occurrences in the text. */
export interface PieceHits {
  /** Its start in the pattern. */
  readonly offset: number;
  /** Its starts in the text, in order. */
  readonly hits: readonly number[];
}

/** How the pattern is cut into pieces. */
export interface Cut {
  /** Units of a piece. */
  readonly length: number;
  /** Units from the start of one piece to that of the next. */
  readonly step: number;
  /** Pieces found at more places than this are left out. */
  readonly rare: number;
}

/** The pieces of the pattern that the text has at few places. Linear in both lengths. */
export function sharedPieces(text: Uint16Array, pattern: string, { length, step, rare }: Cut): readonly PieceHits[] {
  const pieces: { readonly offset: number; readonly hits: number[]; readonly next: number }[] = [];
  const buckets = new Int32Array(BUCKETS).fill(-1);
  for (let offset = 0; offset + length <= pattern.length; offset += step) {
    const bucket = bucketOf(hashOfPiece(pattern, offset, length));
    pieces.push({ offset, hits: [], next: buckets[bucket] ?? -1 });
    buckets[bucket] = pieces.length - 1;
  }
  const isAt = (offset: number, at: number) => {
    for (let unit = 0; unit < length; unit++) if (pattern.charCodeAt(offset + unit) !== text[at + unit]) return false;
    return true;
  };
  /** Records the pieces found at `at`; false if no piece of the bucket is rare any more. */
  const record = (bucket: number, at: number): boolean => {
    let useful = false;
    for (let index = buckets[bucket] ?? -1; index >= 0; ) {
      const piece = pieces[index];
      if (!piece) break;
      if (piece.hits.length <= rare && isAt(piece.offset, at)) piece.hits.push(at);
      if (piece.hits.length <= rare) useful = true;
      index = piece.next;
    }
    return useful;
  };
  eachHash(text, length, (hash, at) => {
    const bucket = bucketOf(hash);
    if ((buckets[bucket] ?? -1) >= 0 && !record(bucket, at)) buckets[bucket] = -1;
  });
  return pieces.filter(({ hits }) => hits.length > 0 && hits.length <= rare);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

function hashOfPiece(pattern: string, offset: number, length: number): number {
  let hash = 0;
  for (let unit = 0; unit < length; unit++) hash = (Math.imul(hash, FACTOR) + pattern.charCodeAt(offset + unit)) | 0;
  return hash;
}

/** Calls `visit` with the hash of every run of `length` units, from the first to the last. */
function eachHash(text: Uint16Array, length: number, visit: (hash: number, at: number) => void): void {
  let leaving = 1;
  for (let unit = 0; unit < length; unit++) leaving = Math.imul(leaving, FACTOR);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    hash = (Math.imul(hash, FACTOR) + (text[end] ?? 0)) | 0;
    if (end >= length) hash = (hash - Math.imul(leaving, text[end - length] ?? 0)) | 0;
    if (end + 1 >= length) visit(hash, end + 1 - length);
  }
}
