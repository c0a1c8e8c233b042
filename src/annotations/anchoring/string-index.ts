// Finds strings in one text many times: by the rarest run of four units in each. The first searches scan the text; the index is
// made when they have cost as much as it does.
import { occurrencesOf } from './occurrences';
import { type Cut, type PieceHits, sharedPieces } from './shared-pieces';

/** Units of a run: shorter ones are too frequent, and strings below this length are scanned for. */
const GRAM = 4;

/** Hash buckets of runs. Prose has some 30,000 different runs of four. */
const BUCKETS = 1 << 17;

/** The index costs about as much as this many scans of the text. */
const SCANS = 24;

/** Runs of a string that are compared for rarity: a long string has a rare one among them. */
const COMPARED = 64;

/** A run more frequent than this share of the text's units saves nothing: the text is scanned. */
const FREQUENT = 1 / 256;

/** Longest string of which the scanned result is kept; longer ones are hardly asked for twice. */
const KEPT = 32;

/** The runs of a text, sorted by bucket and then by place. */
interface Grams {
  /** Where each bucket begins in `places`; one entry more than there are buckets. */
  readonly begins: Uint32Array;
  readonly places: Uint32Array;
}

/** A text in which strings are looked for. */
export class StringIndex {
  readonly #text: string;
  #searches = 0;
  #grams: Grams | undefined;
  readonly #kept = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The starts of at most `most` occurrences of a string, in order, overlapping ones too. [] for an empty string. */
  occurrencesOf(exact: string, most: number): readonly number[] {
    const grams = this.#asked(1);
    const rarest = grams && rarestIn(grams, exact);
    if (!grams || !rarest || rarest.count > FREQUENT * this.#text.length) return this.#scanned(exact, most);
    return this.#occurrencesAt(grams, rarest, exact, most);
  }

  /** The pieces of a pattern that the text has at few places. `units` are those of the text. */
  piecesOf(units: Uint16Array, pattern: string, cut: Cut): readonly PieceHits[] {
    const grams = this.#asked(SCANS / 4);
    const cuts = [];
    let cost = 0;
    for (let offset = 0; grams && offset + cut.length <= pattern.length; offset += cut.step) {
      const piece = pattern.slice(offset, offset + cut.length);
      const rarest = rarestIn(grams, piece);
      cost += rarest?.count ?? 0;
      if (rarest) cuts.push({ offset, piece, rarest });
    }
    if (!grams || 2 * cost > units.length) return sharedPieces(units, pattern, cut);
    return cuts
      .map(({ offset, piece, rarest }) => ({ offset, hits: this.#occurrencesAt(grams, rarest, piece, cut.rare + 1) }))
      .filter(({ hits }) => hits.length > 0 && hits.length <= cut.rare);
  }

  /** The index, if the text has been searched often enough. */
  #asked(cost: number): Grams | undefined {
    this.#searches += cost;
    if (this.#searches > SCANS) this.#grams ??= gramsOf(this.#text);
    return this.#grams;
  }

  #scanned(exact: string, most: number): readonly number[] {
    if (exact.length > KEPT) return occurrencesOf(this.#text, exact, most);
    const key = `${most} ${exact}`;
    const found = this.#kept.get(key) ?? occurrencesOf(this.#text, exact, most);
    this.#kept.set(key, found);
    return found;
  }

  #occurrencesAt({ begins, places }: Grams, { bucket, offset }: Rarest, exact: string, most: number): number[] {
    const starts: number[] = [];
    const end = begins[bucket + 1] ?? 0;
    for (let index = begins[bucket] ?? 0; index < end && starts.length < most; index++) {
      const start = (places[index] ?? 0) - offset;
      if (start >= 0 && this.#text.startsWith(exact, start)) starts.push(start);
    }
    return starts;
  }
}

/** A run of a string: its place in it, and how often the text has runs of its bucket. */
interface Rarest {
  readonly offset: number;
  readonly bucket: number;
  readonly count: number;
}

function rarestIn({ begins }: Grams, exact: string): Rarest | undefined {
  let rarest: Rarest | undefined;
  for (let offset = 0; offset + GRAM <= exact.length && offset < COMPARED; offset++) {
    const bucket = bucketAt(exact, offset);
    const count = (begins[bucket + 1] ?? 0) - (begins[bucket] ?? 0);
    if (!rarest || count < rarest.count) rarest = { offset, bucket, count };
  }
  return rarest;
}

/** Odd and far from a power of two, so that neighbouring units spread. */
const FACTOR = 0x01000193;

function bucketAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = 0; unit < GRAM; unit++) hash = Math.imul(hash, FACTOR) + text.charCodeAt(at + unit);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** Sorts the runs by counting (Seward 1954): linear in the text. */
function gramsOf(text: string): Grams {
  const count = Math.max(0, text.length - GRAM + 1);
  const buckets = new Uint32Array(count);
  const begins = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < count; at++) {
    const bucket = bucketAt(text, at);
    buckets[at] = bucket;
    begins[bucket + 1] = (begins[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    begins[bucket + 1] = (begins[bucket + 1] ?? 0) + (begins[bucket] ?? 0);
  const next = begins.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const bucket = buckets[at] ?? 0;
    const place = next[bucket] ?? 0;
    places[place] = at;
    next[bucket] = place + 1;
  }
  return { begins, places };
}
