// The passage with its words changed: laid along the places of the text that share rare pieces with it. Accepted only
// where the words themselves agree, what stood around bears witness, and no second place does as well.
// Cost: one scan of the text for each piece, and an alignment of bounded size for a few places.
import { overlaps, type Span } from '../text/span';
import { type FoldedText, foldText } from './fold-text';
import type { AnchorText, Passage } from './passage';
import { align } from './similarity';
import type { Anchor, Candidate } from './types';

/** Units of context laid along on each side; the square of the whole pattern is the cost of one place. */
const CONTEXT = 48;

/** Longest passage laid along as a whole; of a longer one, two ends of HALF each. */
const WHOLE = 240;
const HALF = 96;

/** Units of a piece: long enough to be rare in prose, short enough to survive between two edits. */
const PIECE = 10;

/** A piece that stands in more places than this tells nothing, and is passed over: this bounds the cost on repetition. */
const RARE = 8;

/** Places tried, those with the most pieces first. */
const TRIED = 6;

/** Units of text tried on each side beyond the pattern's own length. */
const SLACK = 48;

/** A passage's words, context and where in the pattern they lie. */
interface Pattern {
  readonly text: string;
  /** The passage's own part. */
  readonly core: Span;
}

/** A pattern laid along the text. */
interface Fit {
  /** Units of the folded text that the core fell on. */
  readonly span: Span;
  /** How well the core agrees, 0 to 1. */
  readonly core: number;
  /** How well the context does on its better and on its worse side. */
  readonly witness: number;
}

/** The anchor of a passage that does not stand in the text as it was; an orphan where nothing is surely it. */
export function findSimilar({ folded }: AnchorText, passage: Passage): Anchor {
  const exact = foldText(passage.exact).text.trim();
  const prefix = foldText(passage.prefix).text.slice(-CONTEXT);
  const suffix = foldText(passage.suffix).text.slice(0, CONTEXT);
  const fits =
    exact.length <= WHOLE
      ? fitsOfWhole(folded.text, prefix, exact, suffix)
      : fitsOfEnds(folded.text, prefix, exact, suffix);
  const places = distinct(fits).map((fit) => ({ fit, span: unfolded(folded, fit.span), score: scoreOf(fit) }));
  const [best, second] = places;
  const candidates: Candidate[] = places.slice(0, 3).map(({ span, score }) => ({ span, score }));
  if (!best || !isAccepted(best.fit, exact.length))
    return candidates.length > 0 ? { status: 'orphan', candidates } : { status: 'orphan' };
  const { span, score } = best;
  if (second && isAccepted(second.fit, exact.length) && score - second.score < MARGIN)
    return { status: 'ambiguous', span, score, candidates };
  return { status: 'approximate', span, score };
}

/** What the best must be ahead of the second. */
const MARGIN = 0.08;

function scoreOf({ core, witness }: Fit): number {
  return 0.5 * core + 0.5 * witness;
}

function isAccepted({ core, witness }: Fit, length: number): boolean {
  if (length < 20) return core >= 0.6 && witness >= 0.6;
  return (core >= 0.5 && witness >= 0.55) || (core >= 0.75 && length >= 40);
}

function fitsOfWhole(text: string, prefix: string, exact: string, suffix: string): Fit[] {
  const pattern = { text: prefix + exact + suffix, core: { start: prefix.length, end: prefix.length + exact.length } };
  return placesOf(text, pattern.text).flatMap((at) => fitAt(text, pattern, at) ?? []);
}

/** Both ends of a long passage, each found for itself, then paired. */
function fitsOfEnds(text: string, prefix: string, exact: string, suffix: string): Fit[] {
  const head = { text: prefix + exact.slice(0, HALF), core: { start: prefix.length, end: prefix.length + HALF } };
  const tail = { text: exact.slice(-HALF) + suffix, core: { start: 0, end: HALF } };
  const heads = placesOf(text, head.text).flatMap((at) => fitAt(text, head, at) ?? []);
  const tails = placesOf(text, tail.text).flatMap((at) => fitAt(text, tail, at) ?? []);
  const fits: Fit[] = [];
  for (const first of heads)
    for (const last of tails) {
      const span = { start: first.span.start, end: last.span.end };
      const length = span.end - span.start;
      if (length < exact.length / 2 || length > exact.length * 2) continue;
      const core = sharedPieces(exact, text.slice(span.start, span.end));
      fits.push({ span, core, witness: Math.max(first.witness, last.witness) });
    }
  return fits;
}

/** The part of a text's pieces that stand in another text too. */
function sharedPieces(exact: string, other: string): number {
  let shared = 0;
  let all = 0;
  for (let at = 0; at + PIECE <= exact.length; at += PIECE) {
    all++;
    if (other.includes(exact.slice(at, at + PIECE))) shared++;
  }
  return all === 0 ? 0 : shared / all;
}

/** Where in the text the pattern may start: places that rare pieces of it agree on. */
function placesOf(text: string, pattern: string): number[] {
  const votes = new Map<number, number>();
  for (let offset = 0; offset + PIECE <= pattern.length; offset += 3) {
    const piece = pattern.slice(offset, offset + PIECE);
    const hits: number[] = [];
    for (let at = text.indexOf(piece); at >= 0 && hits.length <= RARE; at = text.indexOf(piece, at + 1)) hits.push(at);
    if (hits.length > RARE) continue;
    for (const hit of hits) {
      const place = Math.round((hit - offset) / PIECE);
      votes.set(place, (votes.get(place) ?? 0) + 1 / hits.length);
    }
  }
  const sum = (place: number) => (votes.get(place - 1) ?? 0) + (votes.get(place) ?? 0) + (votes.get(place + 1) ?? 0);
  const ranked = [...votes.keys()].map((place) => ({ place, votes: sum(place) })).sort((a, b) => b.votes - a.votes);
  const chosen: number[] = [];
  for (const { place } of ranked) {
    if (chosen.length >= TRIED) break;
    if (!chosen.some((other) => Math.abs(other - place) <= 3)) chosen.push(place);
  }
  return chosen.map((place) => place * PIECE);
}

function fitAt(text: string, pattern: Pattern, at: number): Fit | undefined {
  const from = Math.max(0, at - SLACK);
  const { places, errors } = align(pattern.text, text.slice(from, at + pattern.text.length + SLACK));
  const { start, end } = pattern.core;
  let first = start;
  while (first < end && (places[first] ?? -1) < 0) first++;
  let last = end - 1;
  while (last > first && (places[last] ?? -1) < 0) last--;
  if (first >= end) return undefined;
  const agreed = (low: number, high: number) => {
    let wrong = 0;
    for (let unit = low; unit < high; unit++) wrong += errors[unit] ?? 0;
    return high > low ? Math.max(0, 1 - wrong / (high - low)) : 0;
  };
  const [before, after] = [agreed(0, start), agreed(end, pattern.text.length)];
  const span = { start: from + (places[first] ?? 0), end: from + (places[last] ?? 0) + 1 };
  return { span, core: agreed(start, end), witness: 0.6 * Math.max(before, after) + 0.4 * Math.min(before, after) };
}

/** The best fit of each place, best first. */
function distinct(fits: readonly Fit[]): Fit[] {
  const chosen: Fit[] = [];
  for (const fit of [...fits].sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!chosen.some((other) => overlaps(other.span, fit.span))) chosen.push(fit);
  return chosen;
}

function unfolded({ from, to }: FoldedText, span: Span): Span {
  return { start: from[span.start] ?? 0, end: to[span.end - 1] ?? 0 };
}
