// Places where the passage may stand with its words changed: it is laid along the places of the text that share rare
// pieces with it. Cost: one scan of the text for each piece, and an alignment of bounded size for a few places.
import { overlaps, type Span } from '../../text/span';
import { sharedPieces } from '../file/shared-pieces';
import { type AnchorText, foldedPassage, type Passage, type Place, scoreOf } from './anchor-text';
import { witnessAt } from './context-score';
import { type FoldedText, unfolded } from './fold-text';
import { align, PIECE, piecesShared } from './similarity';

/** Units of context laid along on each side; the square of the whole pattern is the cost of one place. */
const CONTEXT = 48;

/** Longest passage laid along as a whole at once; of a longer one, two ends of HALF each. */
const WHOLE = 160;
const HALF = 72;

/** Longest passage laid along as a whole where an end was not found. */
const LONGEST_WHOLE = 480;

/** How the pattern is cut up; pieces that stand in more than 8 places are passed over, which bounds the cost on repetition. */
const CUT = { length: PIECE, step: 4, rare: 8 };

/** Places tried, those with the most pieces first, if they have a fair part of those that the first has. */
const TRIED = 5;
const FAIR = 0.25;

/** Least votes of a place: two rare pieces, or one and its neighbours. */
const LEAST = 1.5;

/** Units of text tried on each side beyond the pattern's own length. */
const SLACK = 40;

/** Most that one insertion counts, however long: the words around it are still there. */
const INSERTION = 4;

/** A long passage that shrank or grew by more than this factor is another one. */
const STRETCH = 2;

/** A passage's words, with context, and where in the pattern they lie. */
interface Pattern {
  readonly text: string;
  readonly core: Span;
}

/** Finds them, best first; none overlaps another. */
export function similarPlaces({ folded }: AnchorText, passage: Passage): readonly Place[] {
  const like = foldedPassage(passage);
  const { exact } = like;
  if (exact === '') return [];
  const [prefix, suffix] = [like.prefix.slice(-CONTEXT), like.suffix.slice(0, CONTEXT)];
  const head = { text: prefix + exact.slice(0, HALF), core: { start: prefix.length, end: prefix.length + HALF } };
  const tail = { text: exact.slice(-HALF) + suffix, core: { start: 0, end: HALF } };
  const whole = { text: prefix + exact + suffix, core: { start: prefix.length, end: prefix.length + exact.length } };
  const paired = exact.length <= WHOLE ? [] : pairs(folded, exact, [head, tail]);
  const fits = paired.length > 0 || exact.length > LONGEST_WHOLE ? paired : fitsOf(folded, whole);
  return distinct(
    fits.map(({ span, core }) => {
      const witness = witnessAt(folded.text, like, span);
      return { span: unfolded(folded, span), core, witness, untouched: 0 };
    }),
  );
}

/** A pattern's core laid on units of the folded text, and how well it agrees. */
type Fit = Pick<Place, 'span' | 'core'>;

function fitsOf({ text, units }: FoldedText, pattern: Pattern): readonly Fit[] {
  return placesOf(units, pattern.text).flatMap((at) => fitAt(text, pattern, at) ?? []);
}

/** Both ends of a long passage, each found for itself, then paired. */
function pairs(folded: FoldedText, exact: string, [head, tail]: readonly [Pattern, Pattern]): readonly Fit[] {
  const tails = fitsOf(folded, tail);
  return fitsOf(folded, head).flatMap((first) =>
    tails.flatMap((last) => {
      const span = { start: first.span.start, end: last.span.end };
      const stretch = (span.end - span.start) / exact.length;
      if (stretch < 1 / STRETCH || stretch > STRETCH) return [];
      return [{ span, core: piecesShared(exact, folded.text.slice(span.start, span.end)) }];
    }),
  );
}

/** Where in the text the pattern may start: places that rare pieces of it agree on. */
function placesOf(units: Uint16Array, pattern: string): number[] {
  const votes = new Map<number, number>();
  for (const { offset, hits } of sharedPieces(units, pattern, CUT))
    for (const hit of hits) {
      const place = Math.round((hit - offset) / PIECE);
      votes.set(place, (votes.get(place) ?? 0) + 1 / hits.length);
    }
  const sum = (place: number) => (votes.get(place - 1) ?? 0) + (votes.get(place) ?? 0) + (votes.get(place + 1) ?? 0);
  const ranked = [...votes.keys()].map((place) => ({ place, sum: sum(place) })).sort((a, b) => b.sum - a.sum);
  const least = Math.max(LEAST, FAIR * (ranked[0]?.sum ?? 0));
  const chosen: number[] = [];
  for (const { place, sum } of ranked) {
    if (chosen.length >= TRIED || sum < least) break;
    if (!chosen.some((other) => Math.abs(other - place) <= 3)) chosen.push(place);
  }
  return chosen.map((place) => place * PIECE);
}

function fitAt(text: string, pattern: Pattern, at: number): Fit | undefined {
  const from = Math.max(0, at - SLACK);
  const { places, errors } = align(pattern.text, text.slice(from, at + pattern.text.length + SLACK));
  const { start, end } = pattern.core;
  let [first, last] = [start, end - 1];
  while (first < end && (places[first] ?? -1) < 0) first++;
  while (last > first && (places[last] ?? -1) < 0) last--;
  if (first >= end) return undefined;
  let wrong = 0;
  for (let unit = start; unit < end; unit++) wrong += Math.min(errors[unit] ?? 0, INSERTION);
  const span = { start: from + (places[first] ?? 0), end: from + (places[last] ?? 0) + 1 };
  return { span, core: Math.max(0, 1 - wrong / (end - start)) };
}

function distinct(places: readonly Place[]): readonly Place[] {
  const chosen: Place[] = [];
  for (const place of [...places].sort((a, b) => scoreOf(b) - scoreOf(a)))
    if (!chosen.some(({ span }) => overlaps(span, place.span))) chosen.push(place);
  return chosen;
}
