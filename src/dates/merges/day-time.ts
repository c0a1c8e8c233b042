// Joins a day with its time: `10 a.m. EST Tuesday`, `Friday morning`, `the morning of May 5`, `midnight Friday`, `Feb. 2, 10:35 GMT`.
import { letterOf } from '../lexicon/word-classes';
import type { DayTime, Meaning } from '../meaning';
import { gapBetween, gaps, joined, mergeEach, mergePairs } from './merge';

/** Words between a clock time and its day. `5 p.m. on Friday` is two expressions in TimeML: the preposition belongs to neither. */
const CLOCK_FIRST = gaps('', 'comma', 'of');
const DAY_FIRST = gaps('', 'comma');

/** A clock time and a day, in either order. */
export const DAY_WITH_CLOCK = mergePairs((left, right, block) => {
  if (left.meaning.kind === 'clock' && isDayWithoutTime(right.meaning)) {
    return CLOCK_FIRST.has(gapBetween(left, right, block))
      ? joined(left, right, { meaning: withTime(right.meaning, left.meaning.time), timex: 'TIME' })
      : undefined;
  }
  if (
    right.meaning.kind === 'clock' &&
    isDayWithoutTime(left.meaning) &&
    DAY_FIRST.has(gapBetween(left, right, block))
  ) {
    return joined(left, right, { meaning: withTime(left.meaning, right.meaning.time), timex: 'TIME', rule: left.rule });
  }
  return undefined;
});

/** A day and a part of the day after it: `Friday morning`, `yesterday afternoon`, `May 5 evening`. */
export const DAY_WITH_PART = mergeEach((candidate, block, index, candidates) => {
  const part = block.tokens[candidate.to];
  if (part?.word.class !== 'part' || !isDayWithoutTime(candidate.meaning) || candidate.timex !== 'DATE')
    return candidate;
  if (candidates[index + 1]?.from === candidate.to) return candidate;
  const meaning = withTime(candidate.meaning, { part: part.word.code });
  return { ...candidate, meaning, timex: 'TIME', end: part.end, to: candidate.to + 1 };
});

/** `dawn Sunday`: dawn, sunset and the like before their day. */
export const DAYLIGHT_OF_DAY = mergeEach((candidate, block) => {
  const daylight = block.tokens[candidate.from - 1];
  if (daylight?.word.class !== 'part' || !isDayWithoutTime(candidate.meaning) || candidate.timex !== 'DATE')
    return candidate;
  if (!/^(?:dawn|dusk|daybreak|sunset|sunrise|nightfall)$/i.test(block.text.slice(daylight.start, daylight.end)))
    return candidate;
  const meaning = withTime(candidate.meaning, { part: daylight.word.code });
  return { ...candidate, meaning, timex: 'TIME', start: daylight.start, from: candidate.from - 1 };
});

const THE_PART_OF = letterOf('the') + letterOf('part') + letterOf('of');

/** `the morning of May 5`, `in the evening of Friday`. */
export const PART_OF_NAMED_DAY = mergeEach((candidate, block) => {
  if (block.letters.slice(candidate.from - 3, candidate.from) !== THE_PART_OF || !isDayWithoutTime(candidate.meaning))
    return candidate;
  const [the, part] = block.tokens.slice(candidate.from - 3);
  const meaning = withTime(candidate.meaning, { part: part?.word.code ?? 'MO' });
  return { ...candidate, meaning, timex: 'TIME', start: the?.start ?? candidate.start, from: candidate.from - 3 };
});

function isDayWithoutTime(meaning: Meaning): boolean {
  if (meaning.kind !== 'calendar' && meaning.kind !== 'shift') return false;
  return meaning.grain === 'day' && meaning.time === undefined;
}

function withTime(meaning: Meaning, time: DayTime): Meaning {
  return meaning.kind === 'calendar' || meaning.kind === 'shift' ? { ...meaning, time } : meaning;
}
