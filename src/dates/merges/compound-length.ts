// A length told in two units: `3 years and 6 months`, `an hour and 15 minutes`, `two hours, 30 minutes`.
import type { Candidate } from './candidate';
import { gapBetween, gaps, joined, mergePairs } from './merge';

const JOINTS = gaps('', 'and', 'comma', 'comma and');
/** Units that follow each other, the larger first. */
const PAIRS = /^(?:P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?|PT(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/;

/** The two as one, where the second is of a smaller unit. */
export const COMPOUND_LENGTH = mergePairs((left, right, block) => {
  const [first, second] = [lengthOf(left), lengthOf(right)];
  if (!first || !second || right.mod || !JOINTS.has(gapBetween(left, right, block))) return undefined;
  const value = second.startsWith('PT') === first.startsWith('PT') ? first + second.replace(/^PT?/, '') : '';
  if (!PAIRS.test(value)) return undefined;
  return joined(left, right, { meaning: { kind: 'plain', value }, rule: left.rule, timex: 'DURATION' });
});

/** A length of one unit whose amount is told. */
function lengthOf({ timex, meaning }: Candidate): string | undefined {
  if (timex !== 'DURATION' || meaning.kind !== 'plain' || meaning.event) return undefined;
  return /^PT?(?:\d+[A-Z])+$/.test(meaning.value) ? meaning.value : undefined;
}
