// Weekdays named together: `Tuesday and Wednesday`, `from Friday to Sunday`; months, days and seasons: `from October to January`,
// `spring and summer`. The second is the next one after the first.

import { letterOf } from '../lexicon/word-classes';
import type { Meaning } from '../meaning';
import { gapBetween, gaps, mergeEach } from './merge';

const CONJUNCTIONS = gaps('and', 'or', 'to', 'through', 'until', 'hyphen', 'comma', 'comma and', 'and on', 'to on');

const EVERY = letterOf('every');

/** Marks the second of two weekdays. */
export const WEEKDAY_SEQUENCE = mergeEach((right, block, index, candidates) => {
  const left = candidates[index - 1];
  if (!left || !isWeekday(left.meaning) || !isWeekday(right.meaning)) return right;
  const plain = right.meaning.which === undefined && right.meaning.weekShift === undefined;
  if (!plain || !CONJUNCTIONS.has(gapBetween(left, right, block))) return right;
  return { ...right, meaning: { ...right.meaning, followsWeekday: true } };
});

/** `every Monday and Wednesday`: the second repeats too. */
export const SET_SEQUENCE = mergeEach((right, block, index, candidates) => {
  const left = candidates[index - 1];
  if (left?.rule !== 'set-named' || !isWeekday(right.meaning) || right.meaning.which !== undefined) return right;
  if (block.letters.charAt(left.from) !== EVERY || !CONJUNCTIONS.has(gapBetween(left, right, block))) return right;
  return {
    ...right,
    timex: 'SET',
    rule: left.rule,
    meaning: { kind: 'plain', value: `XXXX-WXX-${right.meaning.weekday}` },
  };
});

/** Marks the second of two dates without a year. */
export const DATE_SEQUENCE = mergeEach((right, block, index, candidates) => {
  const left = candidates[index - 1];
  if (!left || !isYearless(left.meaning) || !isYearless(right.meaning)) return right;
  if (left.meaning.grain !== right.meaning.grain || !CONJUNCTIONS.has(gapBetween(left, right, block))) return right;
  return { ...right, meaning: { ...right.meaning, followsDate: true } };
});

function isYearless(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' }> {
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.yearShift !== undefined) return false;
  return (
    meaning.which === undefined && !meaning.anaphoric && (meaning.month !== undefined || meaning.grain === 'season')
  );
}

function isWeekday(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' }> {
  return meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined && !meaning.part;
}
