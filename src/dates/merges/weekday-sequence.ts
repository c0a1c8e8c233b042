// Weekdays named together: `Tuesday and Wednesday`, `from Friday to Sunday`. The second is the next one after the first.
import type { Meaning } from '../meaning';
import { gapBetween, gaps, mergeEach } from './merge';

const CONJUNCTIONS = gaps('and', 'or', 'to', 'through', 'until', 'hyphen', 'comma', 'comma and', 'and on', 'to on');

/** Marks the second of two weekdays. */
export const WEEKDAY_SEQUENCE = mergeEach((right, block, index, candidates) => {
  const left = candidates[index - 1];
  if (!left || !isWeekday(left.meaning) || !isWeekday(right.meaning)) return right;
  const plain = right.meaning.which === undefined && right.meaning.weekShift === undefined;
  if (!plain || !CONJUNCTIONS.has(gapBetween(left, right, block))) return right;
  return { ...right, meaning: { ...right.meaning, followsWeekday: true } };
});

function isWeekday(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' }> {
  return meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined && !meaning.part;
}
