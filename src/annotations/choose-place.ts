// Which of the places is it, if any? Every threshold is measured (bench/anchoring); a place is taken only above it and
// clear of the next best, for nothing is worse than a note that has silently moved to other words.
import { overlaps } from '../text/span';
import { type IdenticalPlaces, identicalPlaces, witnessedFolded } from './identical-places';
import { type AnchorText, type Passage, type Place, scoreOf } from './passage';
import { similarPlaces } from './similar-places';
import type { Anchor, Candidate } from './types';

/** Witness that needs no other support: the same words with their surroundings hardly touched. */
const CERTAIN = 0.9;

/** Witness needed by the same words where their count has changed: one may have been deleted, and this be another. */
const SURE = 0.6;

/** The same for a passage whose near surroundings stood elsewhere too. */
const SURE_OF_TWIN = 0.85;
const LONG_CONTEXT = 200;

/** Witness that is enough for them where there are as many as there were. */
const LIKELY = 0.4;

/** From so many units on words say by themselves what they are. */
const TELLING = 16;

/** Shorter passages are names and numbers: with a few letters changed they are others, so the bar is higher. */
const SHORT = 20;
const TINY = 6;

/** Words of this length that mostly agree are the passage wherever they stand. */
const LONG = 40;
const SAME_WORDS = 0.75;

/** Score that changed words need in any case. Of real revisions, those below were other words more often than not. */
const SURELY_IT = 0.65;

/** What the best must be ahead of the second. */
const MARGIN = 0.04;

/** Where words and surroundings are all but untouched, a smaller difference tells: the other place was never this one. */
const NEARLY_WHOLE = 0.97;
const FINE_MARGIN = 0.01;

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
  const unmoved = tied.find(({ span }) => span.start === passage.was?.start);
  return unmoved ? anchored(unmoved, passage) : ambiguous(tied, passage);
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
  const { core, witness } = place;
  const { length } = passage.exact;
  if (places.includes(place)) {
    if (passage.prefix === '' && passage.suffix === '') return true;
    if (!sameCount) return witness >= (hasTwin(passage) ? SURE_OF_TWIN : SURE);
    return witness >= LIKELY || length >= TELLING;
  }
  if (length >= LONG && core >= SAME_WORDS) return true;
  if (scoreOf(place) < SURELY_IT) return false;
  if (length < SHORT) return core >= 0.7 && witness >= 0.65 && (length >= TINY || (core >= 0.9 && witness >= 0.8));
  return core >= 0.5 && witness >= 0.55;
}

/** Whether the passage stood in a stretch of text that was there twice: only then is so much context stored. */
function hasTwin({ prefix, suffix }: Passage): boolean {
  return prefix.length + suffix.length > LONG_CONTEXT;
}

function anchored({ span, core, witness }: Place, { was, exact }: Passage): Anchor {
  const score = scoreOf({ span, core, witness });
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
