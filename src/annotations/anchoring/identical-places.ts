// Every place where the passage's words stand as they were, or with other typography. How many there are, and which of
// them it was, tells apart what the surroundings cannot.
import type { Span } from '../../text/span';
import { type AnchorText, foldedPassage, type Passage, type Place } from './anchor-text';
import { witnessAt } from './context-score';
import { foldedSpan, foldText, unfolded } from './fold-text';
import { occurrencesOf } from './occurrences';
import { piecesShared } from './similarity';

/** Places looked at on each side of where the passage was. Beyond them only counting could tell, and it cannot. */
const MOST = 1000;

/** Units looked back over for the nearest of many places. */
const REACH = 1e6;

/** Places whose surroundings are compared with care: those that agree best at a glance. */
const FINALISTS = 10;

/** Places that are given that glance; of more, those whose very next units agree best. */
const GLANCED = 200;

/** Units of context on each side that are glanced at. */
const GLANCE = 60;

/** Just below 1: the words are the same but for quotes, dashes, blanks, case or the way letters are composed. */
const FOLDED = 0.98;

/** The places, and the one that counting points to. */
export interface IdenticalPlaces {
  readonly places: readonly Place[];
  /** Whether there are as many as there were. */
  readonly sameCount: boolean;
  /** Start of the place with the passage's ordinal, where there are as many as there were. */
  readonly counted: number | undefined;
}

/** Finds them; the order is that of the text. */
export function identicalPlaces(into: AnchorText, passage: Passage): IdenticalPlaces {
  const { exact, occurrences, ordinal } = passage;
  const raw = startsIn(into.text, passage).map((start) => ({ start, end: start + exact.length }));
  const spans = raw.length === occurrences ? raw : withFolded(into, passage, raw);
  const sameCount = spans.length === occurrences;
  const counted = sameCount ? spans[ordinal]?.start : undefined;
  const places = finalists(into.text, passage, spans, counted).map((span) => ({
    span,
    core: into.text.startsWith(exact, span.start) && span.end - span.start === exact.length ? 1 : FOLDED,
    witness: witnessAt(into.text, passage, span),
    untouched: untouchedAround(into.text, passage, span),
  }));
  return { places, sameCount, counted };
}

/** Surroundings that agree so well differ by no typography worth a second look. */
const PLAIN = 0.95;

/** The places with their surroundings compared regardless of typography and links, where that finds more agreement. */
export function witnessedFolded({ folded }: AnchorText, passage: Passage, places: readonly Place[]): readonly Place[] {
  const like = foldedPassage(passage);
  return places.map((place) => {
    if (place.witness >= PLAIN) return place;
    const span = foldedSpan(folded, place.span);
    const witness = Math.max(place.witness, witnessAt(folded.text, like, span), unlinked(folded.text, like, span));
    return { ...place, witness };
  });
}

/** Units around a place that links are taken out of: the nearer surroundings, and links among them. */
const LINKED = 600;

/** Brackets, and the targets of Markdown links behind them. */
const LINKS = /\[|\](?:\([^()\s]{0,400}\))?/g;

/** How well the surroundings agree but for links, which are often put on names later; 0 where there are none. */
function unlinked(text: string, passage: Passage, { start, end }: Span): number {
  const [before, after] = [text.slice(Math.max(0, start - LINKED), start), text.slice(end, end + LINKED)];
  if (
    !before.includes('](') &&
    !after.includes('](') &&
    !passage.prefix.includes('](') &&
    !passage.suffix.includes('](')
  )
    return 0;
  const [prefix, suffix] = [passage.prefix.replace(LINKS, ''), passage.suffix.replace(LINKS, '')];
  const left = before.replace(LINKS, '');
  const place = { start: left.length, end: left.length + end - start };
  return witnessAt(left + text.slice(start, end) + after.replace(LINKS, ''), { ...passage, prefix, suffix }, place);
}

function startsIn(text: string, { exact, was }: Passage): number[] {
  const first = occurrencesOf(text, exact, 2 * MOST + 1);
  if (first.length <= 2 * MOST || !was) return first;
  const from = Math.max(0, was.start - REACH);
  const before = occurrencesOf(text.slice(from, was.start + exact.length), exact, REACH).map((at) => at + from);
  return [...before.slice(-MOST), ...occurrencesOf(text, exact, MOST, was.start + 1)];
}

/** Those of other typography besides, if that finds more; a word's part that only case makes alike is no place. */
function withFolded({ folded }: AnchorText, { exact }: Passage, raw: readonly Span[]): readonly Span[] {
  const words = foldText(exact).text.trim();
  if (raw.length > MOST || words === '') return raw;
  const isRaw = new Set(raw.map(({ start }) => start));
  const spans = occurrencesOf(folded.text, words, MOST).flatMap((start) => {
    const span = unfolded(folded, { start, end: start + words.length });
    return isRaw.has(span.start) || isWhole(folded.text, start, words.length) ? [span] : [];
  });
  return spans.length > raw.length ? spans : raw;
}

/** Whether no letter or digit right beside goes on with those at the edges. */
function isWhole(text: string, start: number, length: number): boolean {
  const goesOn = (at: number) => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return !goesOn(start) && !goesOn(start + length);
}

function finalists(
  text: string,
  passage: Passage,
  spans: readonly Span[],
  counted: number | undefined,
): readonly Span[] {
  if (spans.length <= FINALISTS) return spans;
  const beside = best(spans, GLANCED, (span) => untouchedAround(text, passage, span));
  const chosen = new Set(
    best(beside, FINALISTS, (span) => untouchedAround(text, passage, span) + glance(text, passage, span)),
  );
  return spans.filter((span) => chosen.has(span) || span.start === counted || span.start === passage.was?.start);
}

function best(spans: readonly Span[], most: number, worthOf: (span: Span) => number): readonly Span[] {
  if (spans.length <= most) return spans;
  const ranked = spans.map((span) => ({ span, worth: worthOf(span) })).sort((a, b) => b.worth - a.worth);
  return ranked.slice(0, most).map(({ span }) => span);
}

/** Pieces of context that stand around the place too, as units. */
function glance(text: string, { prefix, suffix }: Passage, { start, end }: Span): number {
  const before = piecesShared(prefix.slice(-GLANCE), text.slice(Math.max(0, start - 2 * GLANCE), start));
  const after = piecesShared(suffix.slice(0, GLANCE), text.slice(end, end + 2 * GLANCE));
  return GLANCE * (before + after);
}

/** Units around the place that are the very same as they were, counted outwards. */
function untouchedAround(text: string, { prefix, suffix }: Passage, { start, end }: Span): number {
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}
