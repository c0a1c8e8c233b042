// Joins an offset with the date that it counts from: `two years ago today`, `20 years ago this month`, `a week ago Monday`,
// `the day after Christmas`. `two days after Christmas` is a duration and a date in TIMEX3 (TimeML 1.2.1, 2.2) and is not joined.
import { letterOf } from '../lexicon/word-classes';
import type { Meaning, Offset } from '../meaning';
import type { Candidate, ScannedBlock } from './candidate';
import { gapBetween, joined, mergeEach, mergePairs } from './merge';

/** `two years ago today`. */
export const OFFSET_FROM_DATE = mergePairs((left, right, block) => {
  const { meaning } = left;
  if (left.rule !== 'units-ago' || gapBetween(left, right, block) !== '' || !canTakeOffset(right)) return undefined;
  if (meaning.kind !== 'shift') return undefined;
  const offset = { grain: meaning.grain, by: meaning.by };
  return joined(left, right, { meaning: withOffset(right.meaning, offset), rule: left.rule, timex: right.timex });
});

/** `the day after Christmas`: the unit is no expression of its own. */
export const UNIT_FROM_DAY = mergeEach((right, block) => {
  const before = isDayMeaning(right.meaning) ? offsetBefore(right, block) : undefined;
  if (!before) return right;
  const { start, from, offset } = before;
  return { ...right, start, from, meaning: withOffset(right.meaning, offset), rule: 'units-from-event' };
});

/** `the day after` right before a date. */
function offsetBefore(
  right: Candidate,
  block: ScannedBlock,
): { start: number; from: number; offset: Offset } | undefined {
  const side = block.letters.charAt(right.from - 1);
  if (side !== letterOf('before') && side !== letterOf('after')) return undefined;
  const unit = block.tokens[right.from - 2];
  const from = right.from - 3;
  const first = block.tokens[from];
  if (unit?.word.code !== 'D' || first?.word.class !== 'the' || unit.word.class !== 'unit') return undefined;
  return { start: first.start, from, offset: { grain: 'day', by: side === letterOf('before') ? -1 : 1 } };
}

function withOffset(meaning: Meaning, offset: Offset): Meaning {
  return meaning.kind === 'calendar' || meaning.kind === 'shift' ? { ...meaning, offset } : meaning;
}

/** Whether a shift may count from it: `today`, `next month`, `this summer`, `Monday`. */
function canTakeOffset({ meaning }: Candidate): boolean {
  if (meaning.kind === 'calendar' && meaning.offset) return false;
  if (meaning.kind === 'calendar')
    return (meaning.weekday !== undefined && meaning.day === undefined) || (meaning.which === 0 && !meaning.anaphoric);
  return (
    meaning.kind === 'shift' &&
    meaning.from === 'published' &&
    !meaning.offset &&
    (meaning.grain !== 'year' || meaning.by === 0)
  );
}

function isDayMeaning(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.grain === 'day' && meaning.offset === undefined;
  return meaning.kind === 'shift' && meaning.grain === 'day' && meaning.from === 'published';
}
