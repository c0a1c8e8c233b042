// Which of the places is it, if any? Every threshold is measured (bench/anchoring); a place is taken only above it and
// clear of the next best, for nothing is worse than a note that has silently moved to other words.
import { overlaps } from '../../text/span';
import type { Anchor, Candidate } from '../model/types';
import { type AnchorText, type Passage, type Place, scoreOf } from './anchor-text';
import { type IdenticalPlaces, identicalPlaces, witnessedFolded } from './identical-places';
import { similarPlaces } from './similar-places';

/** Witness that needs no other support: the same words with their surroundings hardly touched. */
const CERTAIN = 0.9;

/** Witness needed by the same words where their count has changed: one may have been deleted, and this be another. */
const SURE = 0.6;

/** The same for a passage whose near surroundings stood elsewhere too. */
const SURE_OF_TWIN = 0.85;
const LONG_CONTEXT = 200;

/** Witness that is enough for them where there are as many as there were. */
const LIKELY = 0.4;

/** From so many units on words, with what is untouched around them, say by themselves what they are. */
const TELLING = 16;

/** The same where their count has changed, and the witness needed besides. */
const TELLING_ALONE = 28;
const SOME = 0.45;

/**
 * What changed words need by their length: least units, core and witness. One row that fits is enough. The longer the
 * words, the less must be left of them, for no other words share so much; short ones are names and numbers, and with a
 * few letters changed they are others. Of passages that were deleted, on development data, none came near a row.
 */
const BARS: readonly (readonly [length: number, core: number, witness: number])[] = [
  [100, 0.5, 0],
  [40, 0.58, 0],
  [20, 0.9, 0.4],
  [20, 0.7, 0.5],
  [20, 0.5, 0.8],
  [12, 0.8, 0.5],
  [12, 0.6, 0.7],
  [12, 0.45, 0.9],
  [6, 0.7, 0.65],
  [1, 0.9, 0.8],
];

/** What the best must be ahead of the second. */
const MARGIN = 0.04;

/** Where words and surroundings are all but untouched, a smaller difference tells: the other place was never this one. */
const NEARLY_WHOLE = 0.97;
const FINE_MARGIN = 0.01;

/** Of places as good as each other, the one with so much more untouched around it is it: times as much, and units more. */
const MUCH_MORE = 1.5;
const UNITS_MORE = 16;

/** Where there are as many as there were, the one that counting points to may be so much behind the best. */
const TRUST = 0.08;

/** Candidates below this score would only mislead. */
const WORTH_SHOWING = 0.5;
const SHOWN = 5;

/** The anchor of a passage that does not stand where it stood. */
export function choosePlace(into: AnchorText, passage: Passage): Anchor {
  const found = identicalPlaces(into, passage);
  const [first, next] = byScore(found.places);
  if (first && first.witness >= CERTAIN && found.sameCount && isClear(first, next)) return anchored(first, passage);
  const identical = { ...found, places: witnessedFolded(into, passage, found.places) };
  const similar = similarPlaces(into, passage).filter(
    ({ span }) => !found.places.some((place) => overlaps(place.span, span)),
  );
  const places = byScore([...identical.places, ...similar]);
  const [best, second] = places;
  if (!best) return orphan([]);
  const counted = identical.places.find(({ span }) => span.start === found.counted);
  if (counted && scoreOf(best) - scoreOf(counted) < TRUST && isAccepted(counted, passage, identical))
    return anchored(counted, passage);
  if (!isAccepted(best, passage, identical)) return orphan(places);
  if (isClear(best, second)) return anchored(best, passage);
  const tied = places.filter((place) => !isClear(best, place));
  const chosen = tied.find(({ span }) => span.start === passage.was?.start) ?? leastTouched(tied);
  return chosen ? anchored(chosen, passage) : ambiguous(tied, passage);
}

/** Among the same words, the place whose surroundings stayed whole much farther than those of any other. */
function leastTouched(tied: readonly Place[]): Place | undefined {
  const [first, next] = [...tied].sort((a, b) => b.untouched - a.untouched);
  if (!first || tied.some(({ core }) => core !== first.core)) return undefined;
  const other = next?.untouched ?? 0;
  return first.untouched >= Math.max(MUCH_MORE * other, other + UNITS_MORE) ? first : undefined;
}

function byScore(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => scoreOf(b) - scoreOf(a));
}

function isClear(best: Place, second: Place | undefined): boolean {
  if (!second) return true;
  const score = scoreOf(best);
  return score - scoreOf(second) >= (score >= NEARLY_WHOLE ? FINE_MARGIN : MARGIN);
}

function isAccepted(place: Place, passage: Passage, { places, sameCount }: IdenticalPlaces): boolean {
  const { core, witness, untouched } = place;
  const { length } = passage.exact;
  if (!places.includes(place))
    return BARS.some(([least, words, around]) => length >= least && core >= words && witness >= around);
  if (passage.prefix === '' && passage.suffix === '') return true;
  const telling = length + untouched;
  if (sameCount) return witness >= LIKELY || telling >= TELLING;
  if (hasTwin(passage)) return witness >= SURE_OF_TWIN;
  return witness >= SURE || (witness >= SOME && telling >= TELLING_ALONE);
}

/** Whether the passage stood in a stretch of text that was there twice: only then is so much context stored. */
function hasTwin({ prefix, suffix }: Passage): boolean {
  return prefix.length + suffix.length > LONG_CONTEXT;
}

function anchored(place: Place, { was, exact }: Passage): Anchor {
  const { span, core } = place;
  const score = scoreOf(place);
  if (core < 1) return { status: 'approximate', span, score };
  return { status: was?.start === span.start && was.end - was.start === exact.length ? 'exact' : 'moved', span, score };
}

function ambiguous(tied: readonly Place[], { was }: Passage): Anchor {
  const far = ({ span }: Candidate) => Math.abs(span.start - (was?.start ?? 0));
  const candidates = tied.map(toCandidate).sort((a, b) => far(a) - far(b));
  const [best = { span: { start: 0, end: 0 }, score: 0 }] = candidates;
  return { status: 'ambiguous', ...best, candidates };
}

function orphan(places: readonly Place[]): Anchor {
  const candidates = places.map(toCandidate).filter(({ score }) => score >= WORTH_SHOWING);
  return candidates.length === 0 ? { status: 'orphan' } : { status: 'orphan', candidates: candidates.slice(0, SHOWN) };
}

function toCandidate(place: Place): Candidate {
  return { span: place.span, score: scoreOf(place) };
}
