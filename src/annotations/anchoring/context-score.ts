// How well the text around a place agrees with the context of a quote: near context unit by unit, far context by pieces.
import type { Span } from '../../text/span';
import type { QuoteToFind } from './quote-match';
import { agreement, backwards, piecesShared } from './similarity';

/** Units of context compared unit by unit on each side. The cost is their square. */
const NEAR = 80;

/** Additional units of the text compared with them, for words inserted in between. */
const SLACK = 16;

/** Weight of the far context. It is stored only if the near context is repeated elsewhere, so it tells more. */
const FAR_WEIGHT = 0.6;

/** Stands for the end of the text, so that a passage at an end is told from a copy of it elsewhere. */
const EDGE = '\0'.repeat(32);

/**
 * How well the text around a place agrees with the quote's context, 0 to 1. English prose agrees with other English prose
 * by about 0.3; one unchanged side alone gives about 0.7.
 */
export function contextScoreAt(text: string, quote: QuoteToFind, place: Span): number {
  const prefix = quote.atStart ? EDGE + quote.prefix : quote.prefix;
  const suffix = quote.atEnd ? quote.suffix + EDGE : quote.suffix;
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

/** The better side counts more: an edit next to the passage spoils one side completely. */
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
