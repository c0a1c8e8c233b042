// What stood around a passage as witness for a place: the nearer surroundings unit by unit, the farther ones by pieces.
import type { Span } from '../../text/span';
import type { Passage } from './anchor-text';
import { agreement, backwards, piecesShared } from './similarity';

/** Units of context compared unit by unit on each side. The cost is their square. */
const NEAR = 80;

/** Units more on the text's side, for words put in between. */
const SLACK = 16;

/** Weight of the farther context. It was stored only because the nearer one stands elsewhere too, so it tells more. */
const FAR_WEIGHT = 0.6;

/** Stands for "the text ends here", so that a passage at an end is told from its copy elsewhere. */
const EDGE = '\0'.repeat(32);

/**
 * How well the surroundings of a place agree with those described, 0 to 1. English prose agrees with other English prose
 * by some 0.3; one untouched side alone gives some 0.7.
 */
export function witnessAt(text: string, passage: Passage, place: Span): number {
  const prefix = passage.atStart ? EDGE + passage.prefix : passage.prefix;
  const suffix = passage.atEnd ? passage.suffix + EDGE : passage.suffix;
  if (prefix === '' && suffix === '') return 0.5;
  const reach = Math.max(prefix.length, suffix.length) + NEAR;
  const before = (place.start < reach ? EDGE : '') + text.slice(Math.max(0, place.start - reach), place.start);
  const after = text.slice(place.end, place.end + reach) + (place.end + reach > text.length ? EDGE : '');
  const near = bothSides(nearLeft(prefix, before), nearRight(suffix, after));
  const [farPrefix, farSuffix] = [prefix.slice(0, -NEAR), suffix.slice(NEAR)];
  if (farPrefix.length < NEAR && farSuffix.length < NEAR) return near;
  const far = bothSides(farShared(farPrefix, before), farShared(farSuffix, after));
  return (1 - FAR_WEIGHT) * near + FAR_WEIGHT * far;
}

/** The better side counts for more: an edit beside the passage spoils one side whole. */
function bothSides(left: number | undefined, right: number | undefined): number {
  const [one = right ?? 0, other = left ?? 0] = [left, right];
  return 0.6 * Math.max(one, other) + 0.4 * Math.min(one, other);
}

function nearLeft(prefix: string, before: string): number | undefined {
  if (prefix === '') return undefined;
  const near = prefix.slice(-NEAR);
  return agreement(backwards(near), backwards(before.slice(-near.length - SLACK)));
}

function nearRight(suffix: string, after: string): number | undefined {
  if (suffix === '') return undefined;
  const near = suffix.slice(0, NEAR);
  return agreement(near, after.slice(0, near.length + SLACK));
}

function farShared(far: string, around: string): number | undefined {
  return far.length < NEAR ? undefined : piecesShared(far, around);
}
