// Finds every place with the words of a quote, identical or in other typography. How many there are, and the index of the
// passage among them, distinguishes passages whose contexts are alike.
import type { Span } from '../../text/span';
import type { AnchorText } from './anchor-text';
import { contextScoreAt } from './context-score';
import { foldedSpan, foldText, unfolded } from './fold-text';
import { occurrencesOf } from './occurrences';
import { cutInQuote, foldedQuote, type QuoteMatch, type QuoteToFind } from './quote-match';
import { piecesShared } from './similarity';
import { isWhole } from './word-edges';

/** Places examined on each side of the old position. Beyond them only counting could tell, and it cannot. */
const MOST = 1000;

/** Units searched back for the nearest of many places. */
const REACH = 1e6;

/** Places whose context is compared in full: the best after a rough comparison. */
const FINALISTS = 10;

/** Places compared roughly; of more, those with the most identical context next to them, then the nearest. */
const ROUGHLY_COMPARED = 200;

/** Units of context on each side that are compared roughly. */
const ROUGH_CONTEXT = 60;

/** Just below 1: the same words except for quotes, dashes, blanks, case or the composition of letters. */
const FOLDED = 0.98;

/** The matches, and which of them the ordinal points to. */
export interface ExactMatches {
  readonly matches: readonly QuoteMatch[];
  /** How often the text has the words. */
  readonly count: number;
  /** Whether the text has as many occurrences as the quote's selector says. */
  readonly sameCount: boolean;
  /** Start of the occurrence with the quote's ordinal; undefined if the number of occurrences has changed. */
  readonly ordinalStart: number | undefined;
}

/** Finds the matches, in text order. */
export function exactMatches(into: AnchorText, quote: QuoteToFind): ExactMatches {
  const { exact, occurrences, ordinal, countedStart } = quote;
  const raw = startsIn(into, quote).map((start) => ({ start, end: start + exact.length }));
  const spans = raw.length === occurrences ? raw : withFolded(into, quote, raw);
  // Words in other typography, as a capital at the start of a sentence, were no occurrences before if others still are.
  const counted = raw.length === 0 ? spans : raw;
  const sameCount = countedStart !== undefined || counted.length === occurrences;
  const ordinalStart = sameCount ? (countedStart ?? counted[ordinal]?.start) : undefined;
  const matches = finalists(into.text, quote, spans, ordinalStart).map((span) => ({
    span,
    quoteScore: into.text.startsWith(exact, span.start) && span.end - span.start === exact.length ? 1 : FOLDED,
    contextScore: contextScoreAt(into.text, quote, span),
    identicalContext: identicalAround(into.text, quote, span),
  }));
  return { matches, count: counted.length, sameCount, ordinalStart };
}

/** Contexts with this score differ by no typography worth another comparison. */
const GOOD = 0.95;

/** The matches with their contexts also compared without typography and without links, if that gives a better score. */
export function withFoldedContextScores(
  { folded }: AnchorText,
  quote: QuoteToFind,
  matches: readonly QuoteMatch[],
): readonly QuoteMatch[] {
  const like = foldedQuote(quote);
  return matches.map((match) => {
    if (match.contextScore >= GOOD) return match;
    const span = foldedSpan(folded, match.span);
    const contextScore = Math.max(
      match.contextScore,
      contextScoreAt(folded.text, like, span),
      contextScoreWithoutLinks(folded.text, like, span),
    );
    return { ...match, contextScore };
  });
}

/** Units around a place from which links are removed: the near context, and links in it. */
const LINKED = 600;

/** Brackets, and the targets of Markdown links after them. */
const LINKS = /\[|\](?:\([^()\s]{0,400}\))?/g;

/** The context score without Markdown links, which are often added to names later; 0 if there are no links. */
function contextScoreWithoutLinks(text: string, quote: QuoteToFind, { start, end }: Span): number {
  const [before, after] = [text.slice(Math.max(0, start - LINKED), start), text.slice(end, end + LINKED)];
  if (!before.includes('](') && !after.includes('](') && !quote.prefix.includes('](') && !quote.suffix.includes(']('))
    return 0;
  const [prefix, suffix] = [quote.prefix.replace(LINKS, ''), quote.suffix.replace(LINKS, '')];
  const left = before.replace(LINKS, '');
  const place = { start: left.length, end: left.length + end - start };
  return contextScoreAt(left + text.slice(start, end) + after.replace(LINKS, ''), { ...quote, prefix, suffix }, place);
}

/** Where the quote starts; of very many places, those nearest to the old position. */
function startsIn(into: AnchorText, { exact, oldSpan }: QuoteToFind): readonly number[] {
  const { text } = into;
  const first = into.occurrencesOf(exact, 2 * MOST + 1);
  if (first.length <= 2 * MOST || !oldSpan) return first;
  const from = Math.max(0, oldSpan.start - REACH);
  const before = occurrencesOf(text.slice(from, oldSpan.start + exact.length), exact, REACH).map((at) => at + from);
  return [...before.slice(-MOST), ...occurrencesOf(text, exact, MOST, oldSpan.start + 1)];
}

/** Adds matches in other typography, if there are any. A part of a word is none, unless the quote was part of one. */
function withFolded(into: AnchorText, quote: QuoteToFind, raw: readonly Span[]): readonly Span[] {
  const { exact } = quote;
  const cut = cutInQuote(quote);
  const words = foldText(exact).text.trim();
  if (raw.length > MOST || words === '') return raw;
  const { folded } = into;
  const isRaw = new Set(raw.map(({ start }) => start));
  const spans = into.foldedOccurrencesOf(words, MOST).flatMap((start) => {
    const span = unfolded(folded, { start, end: start + words.length });
    return isRaw.has(span.start) || isWhole(folded.text, { start, end: start + words.length }, cut) ? [span] : [];
  });
  return spans.length > raw.length ? spans : raw;
}

/** The places that are compared in full; always with the one of the quote's ordinal and the one at the old position. */
function finalists(
  text: string,
  quote: QuoteToFind,
  spans: readonly Span[],
  ordinalStart: number | undefined,
): readonly Span[] {
  if (spans.length <= FINALISTS) return spans;
  const at = quote.oldSpan?.start ?? 0;
  const nearest = [...spans].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const compared = best(nearest, ROUGHLY_COMPARED, (span) => identicalAround(text, quote, span, ROUGH_CONTEXT));
  const chosen = new Set(
    best(compared, FINALISTS, (span) => identicalAround(text, quote, span) + roughContextScore(text, quote, span)),
  );
  return spans.filter((span) => chosen.has(span) || span.start === ordinalStart || span.start === quote.oldSpan?.start);
}

function best(spans: readonly Span[], most: number, scoreOf: (span: Span) => number): readonly Span[] {
  if (spans.length <= most) return spans;
  const ranked = spans.map((span) => ({ span, score: scoreOf(span) })).sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ span }) => span);
}

/** How much of the context's pieces the text around the place has too, in units. */
function roughContextScore(text: string, { prefix, suffix }: QuoteToFind, { start, end }: Span): number {
  const before = piecesShared(prefix.slice(-ROUGH_CONTEXT), text.slice(Math.max(0, start - 2 * ROUGH_CONTEXT), start));
  const after = piecesShared(suffix.slice(0, ROUGH_CONTEXT), text.slice(end, end + 2 * ROUGH_CONTEXT));
  return ROUGH_CONTEXT * (before + after);
}

/** Units of identical context around the place, counted outwards on both sides, at most so many on each. */
function identicalAround(text: string, { prefix, suffix }: QuoteToFind, { start, end }: Span, most = Infinity): number {
  const [mostBefore, mostAfter] = [Math.min(most, prefix.length), Math.min(most, suffix.length)];
  let before = 0;
  while (before < mostBefore && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  let after = 0;
  while (after < mostAfter && suffix[after] === text[end + after]) after++;
  return before + after;
}
