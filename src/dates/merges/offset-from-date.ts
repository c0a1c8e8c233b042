// A distance and the day it counts from: `two years ago today`, `20 years ago this month`, `a week ago Monday`,
// `the day after Christmas`. In `two days after Christmas` TIMEX3 sees a length and a day (TimeML 1.2.1, 2.2): they stay two.

import { letterOf } from '../lexicon/word-classes';
import type { Meaning, Offset } from '../meaning';
import type { Candidate, ScannedBlock } from './candidate';
import { gapBetween, joined, mergeEach, mergePairs } from './merge';

/** The distance and the day as one. */
export const OFFSET_FROM_DATE = mergePairs((left, right, block) => {
  const { meaning } = left;
  if (left.rule !== 'units-ago' || gapBetween(left, right, block) !== '' || !isNow(right)) return undefined;
  return meaning.kind === 'shift' ? moved(left, right, { grain: meaning.grain, by: meaning.by }) : undefined;
});

/** `the day after Christmas`, `the week before Easter`: the unit is no expression of its own. */
export const UNIT_FROM_DAY = mergeEach((right, block) => {
  const opening = isDay(right.meaning) ? openingOf(right, block) : undefined;
  return opening
    ? { ...right, ...opening, meaning: withMove(right.meaning, opening.move), rule: 'units-from-event' }
    : right;
});

function openingOf(right: Candidate, block: ScannedBlock): { start: number; from: number; move: Offset } | undefined {
  const side = block.letters.charAt(right.from - 1);
  if (side !== letterOf('before') && side !== letterOf('after')) return undefined;
  const unit = block.tokens[right.from - 2];
  const from = right.from - 3;
  const first = block.tokens[from];
  if (unit?.word.code !== 'D' || first?.word.class !== 'the' || unit.word.class !== 'unit') return undefined;
  return { start: first.start, from, move: { grain: 'day', by: side === letterOf('before') ? -1 : 1 } };
}

function moved(left: Candidate, right: Candidate, move: Offset): Candidate {
  return joined(left, right, { meaning: withMove(right.meaning, move), rule: left.rule, timex: right.timex });
}

function withMove(meaning: Meaning, move: Offset): Meaning {
  return meaning.kind === 'calendar' || meaning.kind === 'shift' ? { ...meaning, offset: move } : meaning;
}

/** `today`, `this month`, `Monday`. */
function isNow({ meaning }: Candidate): boolean {
  if (meaning.kind === 'calendar') return meaning.weekday !== undefined && meaning.day === undefined;
  return meaning.kind === 'shift' && meaning.from === 'published' && meaning.by === 0 && meaning.grain !== 'year';
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.grain === 'day' && meaning.offset === undefined;
  return meaning.kind === 'shift' && meaning.grain === 'day' && meaning.from === 'published';
}
