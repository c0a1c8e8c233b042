// Finds places where a quote may be with changed words: the quote is aligned with the places of the text that share rare
// pieces with it. Cost: one scan of the text for all pieces, and an alignment of bounded size at a few places.
import { overlaps, type Span } from '../../text/span';
import type { AnchorText } from './anchor-text';
import { contextScoreAt } from './context-score';
import { unfolded } from './fold-text';
import { cutInQuote, foldedQuote, type QuoteMatch, type QuoteToFind, scoreOf } from './quote-match';
import { align, PIECE, piecesShared } from './similarity';
import { wholeWords } from './word-edges';

/** Units of context aligned on each side. The cost of one place is the square of the whole pattern. */
const CONTEXT = 48;

/** Longest quote that is first aligned as a whole. Of a longer one, two ends of HALF each are aligned. */
const WHOLE = 160;
const HALF = 72;

/** Longest quote that is aligned as a whole if an end was not found. */
const LONGEST_WHOLE = 480;

/** How the pattern is cut into pieces. Pieces found at more than 8 places are ignored, which bounds the cost on repetitive text. */
const CUT = { length: PIECE, step: 4, rare: 8 };

/** Places tried: those with the most pieces first, if they have at least this share of the first one's pieces. */
const TRIED = 5;
const FAIR = 0.25;

/** Least votes of a place: two rare pieces, or one and its neighbours. */
const LEAST = 1.5;

/** Units of text aligned on each side beyond the pattern's own length. */
const SLACK = 40;

/** Most that one insertion costs, however long: the words around it are still there. */
const INSERTION = 4;

/** A long passage that shrank or grew by more than this factor is not the same passage. */
const STRETCH = 2;

/** Most for words that are not found unchanged, even if all that differs is where they end. */
const CHANGED = 0.98;

/** Words to align, with context, and the span of the quote's words in them. */
interface Pattern {
  readonly text: string;
  readonly words: Span;
}

/** Finds the matches, best first; they do not overlap. */
export function approximateMatches(into: AnchorText, quote: QuoteToFind): readonly QuoteMatch[] {
  const { text, folded } = into;
  const like = foldedQuote(quote);
  const cut = cutInQuote(quote);
  const { exact } = like;
  if (exact === '') return [];
  const [prefix, suffix] = [like.prefix.slice(-CONTEXT), like.suffix.slice(0, CONTEXT)];
  const head = { text: prefix + exact.slice(0, HALF), words: { start: prefix.length, end: prefix.length + HALF } };
  const tail = { text: exact.slice(-HALF) + suffix, words: { start: 0, end: HALF } };
  const whole = { text: prefix + exact + suffix, words: { start: prefix.length, end: prefix.length + exact.length } };
  const paired = exact.length <= WHOLE ? [] : pairs(into, exact, [head, tail]);
  const fits = paired.length > 0 || exact.length > LONGEST_WHOLE ? paired : fitsOf(into, whole);
  return distinct(
    fits.map(({ span, quoteScore }) => {
      const contextScore = contextScoreAt(folded.text, like, span);
      const words = wholeWords(text, unfolded(folded, span), cut);
      return { span: words, quoteScore: Math.min(quoteScore, CHANGED), contextScore, identicalContext: 0 };
    }),
  );
}

/** A pattern's words aligned with a span of the folded text, and how well they agree. */
type Fit = Pick<QuoteMatch, 'span' | 'quoteScore'>;

function fitsOf(into: AnchorText, pattern: Pattern): readonly Fit[] {
  return startsOf(into, pattern.text).flatMap((at) => fitAt(into.folded.text, pattern, at) ?? []);
}

/** Finds both ends of a long quote separately, then pairs them. */
function pairs(into: AnchorText, exact: string, [head, tail]: readonly [Pattern, Pattern]): readonly Fit[] {
  const tails = fitsOf(into, tail);
  return fitsOf(into, head).flatMap((first) =>
    tails.flatMap((last) => {
      const span = { start: first.span.start, end: last.span.end };
      const stretch = (span.end - span.start) / exact.length;
      if (stretch < 1 / STRETCH || stretch > STRETCH) return [];
      return [{ span, quoteScore: piecesShared(exact, into.folded.text.slice(span.start, span.end)) }];
    }),
  );
}

/** Offsets at which the pattern may start: rare pieces of it vote for them. */
function startsOf(into: AnchorText, pattern: string): number[] {
  const votes = new Map<number, number>();
  for (const { offset, hits } of into.foldedPieces(pattern, CUT))
    for (const hit of hits) {
      const bin = Math.round((hit - offset) / PIECE);
      votes.set(bin, (votes.get(bin) ?? 0) + 1 / hits.length);
    }
  const sumAround = (bin: number) => (votes.get(bin - 1) ?? 0) + (votes.get(bin) ?? 0) + (votes.get(bin + 1) ?? 0);
  const ranked = [...votes.keys()].map((bin) => ({ bin, sum: sumAround(bin) })).sort((a, b) => b.sum - a.sum);
  const least = Math.max(LEAST, FAIR * (ranked[0]?.sum ?? 0));
  const chosen: number[] = [];
  for (const { bin, sum } of ranked) {
    if (chosen.length >= TRIED || sum < least) break;
    if (!chosen.some((other) => Math.abs(other - bin) <= 3)) chosen.push(bin);
  }
  return chosen.map((bin) => bin * PIECE);
}

function fitAt(text: string, pattern: Pattern, at: number): Fit | undefined {
  const from = Math.max(0, at - SLACK);
  const { positions, errors } = align(pattern.text, text.slice(from, at + pattern.text.length + SLACK));
  const { start, end } = pattern.words;
  let [first, last] = [start, end - 1];
  while (first < end && (positions[first] ?? -1) < 0) first++;
  while (last > first && (positions[last] ?? -1) < 0) last--;
  if (first >= end) return undefined;
  let wrong = 0;
  for (let unit = start; unit < end; unit++) wrong += Math.min(errors[unit] ?? 0, INSERTION);
  const span = { start: from + (positions[first] ?? 0), end: from + (positions[last] ?? 0) + 1 };
  return { span, quoteScore: Math.max(0, 1 - wrong / (end - start)) };
}

/** The matches without those that overlap a better one. */
function distinct(matches: readonly QuoteMatch[]): readonly QuoteMatch[] {
  const chosen: QuoteMatch[] = [];
  for (const match of [...matches].sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!chosen.some(({ span }) => overlaps(span, match.span))) chosen.push(match);
  return chosen;
}
