// Joins a duration of two units: `3 years and 6 months`, `an hour and 15 minutes`, `two hours, 30 minutes`.
import type { Candidate } from './candidate';
import { gapBetween, gaps, joined, mergePairs } from './merge';

const CONJUNCTIONS = gaps('', 'and', 'comma', 'comma and');
/** Units in descending order. */
const DESCENDING_UNITS = /^(?:P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?|PT(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/;

/** Joins them where the second has a smaller unit. */
export const COMPOUND_DURATION = mergePairs((left, right, block) => {
  const [first, second] = [wholeUnits(left), wholeUnits(right)];
  if (!first || !second || right.mod || !CONJUNCTIONS.has(gapBetween(left, right, block))) return undefined;
  const value = second.startsWith('PT') === first.startsWith('PT') ? first + second.replace(/^PT?/, '') : '';
  if (!DESCENDING_UNITS.test(value)) return undefined;
  return joined(left, right, { meaning: { kind: 'plain', value }, rule: left.rule, timex: 'DURATION' });
});

/** The value of a duration with a whole number of units; undefined for any other candidate. */
function wholeUnits({ timex, meaning }: Candidate): string | undefined {
  if (timex !== 'DURATION' || meaning.kind !== 'plain' || meaning.event) return undefined;
  return /^PT?(?:\d+[A-Z])+$/.test(meaning.value) ? meaning.value : undefined;
}
