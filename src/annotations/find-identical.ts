// The passage's very words elsewhere in the text: which of the places is it, if any? What stood around decides first,
// then which of how many it was. A name that was deleted must not jump to where the name occurs otherwise.
import { occurrencesOf } from './describe-span';
import type { Passage } from './passage';
import { agreement, backwards } from './similarity';
import type { Anchor, Candidate } from './types';

/** Places looked at on each side of where the passage was. Beyond them only counting could tell, and it cannot. */
const NEAR = 1000;

/** Places whose surroundings are compared with care: those that agree best at a glance. */
const FINALISTS = 24;

/** Units of context compared with care on each side. Its cost is their square. */
const COMPARED = 96;

/** Units more on the text's side, for words put in between. */
const SLACK = 16;

/** English prose agrees with other English prose by some 0.3; a side that is left untouched alone gives 0.7. */
const SURE = 0.6;

/** Enough where as many places are left as there were. */
const LIKELY = 0.4;

/** What the best must be ahead of the second. */
const MARGIN = 0.08;

/** From so many units on words say by themselves what they are: nobody writes 40 letters twice by chance. */
const TELLING = 40;

/** The anchor among identical words; undefined where there are none that could be it. */
export function findIdentical(text: string, passage: Passage): Anchor | undefined {
  const { exact, ordinal, occurrences } = passage;
  const starts = startsIn(text, passage);
  if (starts.length === 0) return undefined;
  const places = finalists(text, passage, starts).map((start) => ({
    span: { start, end: start + exact.length },
    score: scoreAt(text, passage, start),
  }));
  places.sort((a, b) => b.score - a.score);
  const [best, second] = places;
  if (!best) return undefined;
  const same = starts.length === occurrences;
  const needed = !same ? SURE : exact.length >= TELLING && occurrences === 1 ? 0 : LIKELY;
  if (best.score < needed) return undefined;
  if (!second || best.score - second.score >= MARGIN) return found(best, passage);
  const tied = places.filter(({ score }) => best.score - score < MARGIN);
  const counted = same ? tied.find(({ span }) => span.start === starts[ordinal]) : undefined;
  return counted ? found(counted, passage) : ambiguous(tied, passage);
}

function startsIn(text: string, { exact, was }: Passage): number[] {
  const first = occurrencesOf(text, exact, 2 * NEAR + 1);
  if (first.length <= 2 * NEAR || !was) return first;
  const near: number[] = [];
  for (
    let at = text.lastIndexOf(exact, was.start);
    at >= 0 && near.length < NEAR;
    at = at > 0 ? text.lastIndexOf(exact, at - 1) : -1
  )
    near.push(at);
  near.reverse();
  for (let at = text.indexOf(exact, was.start + 1); at >= 0 && near.length < 2 * NEAR; at = text.indexOf(exact, at + 1))
    near.push(at);
  return near;
}

function finalists(text: string, passage: Passage, starts: readonly number[]): readonly number[] {
  if (starts.length <= FINALISTS) return starts;
  const glances = starts.map((start) => ({ start, same: sameAround(text, passage, start) }));
  glances.sort((a, b) => b.same - a.same);
  const chosen = new Set(glances.slice(0, FINALISTS).map(({ start }) => start));
  const counted = starts[passage.ordinal];
  if (counted !== undefined) chosen.add(counted);
  return [...chosen];
}

/** Units around the place that are the very same as they were, counted outwards. */
function sameAround(text: string, { exact, prefix, suffix }: Passage, start: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[start + exact.length + after]) after++;
  return before + after;
}

function scoreAt(text: string, { exact, prefix, suffix }: Passage, start: number): number {
  const end = start + exact.length;
  const before = prefix.slice(-COMPARED);
  const after = suffix.slice(0, COMPARED);
  const left = agreement(backwards(before), backwards(text.slice(Math.max(0, start - before.length - SLACK), start)));
  const right = agreement(after, text.slice(end, end + after.length + SLACK));
  return 0.6 * Math.max(left, right) + 0.4 * Math.min(left, right);
}

function found({ span, score }: Candidate, { was }: Passage): Anchor {
  return { status: was && was.start === span.start ? 'exact' : 'moved', span, score };
}

function ambiguous(tied: readonly Candidate[], { was }: Passage): Anchor {
  const far = ({ span }: Candidate) => (was ? Math.abs(span.start - was.start) : span.start);
  const candidates = [...tied].sort((a, b) => far(a) - far(b));
  const [best = { span: { start: 0, end: 0 }, score: 0 }] = candidates;
  return { status: 'ambiguous', ...best, candidates };
}
