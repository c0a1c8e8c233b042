// Numbers written out: `twenty-four`, `nineteen ninety-seven`, `two thousand`, `twenty-first`.
import { makeWord, type TimeWord } from '../lexicon/vocabulary';

/** Joins two number words to one number; undefined where they are two numbers. */
export function joinNumbers(left: TimeWord, right: TimeWord): TimeWord | undefined {
  if (
    left.class === 'year' &&
    left.code === 'spelled' &&
    left.value % 10 === 0 &&
    right.value < 10 &&
    right.class === 'count'
  ) {
    return makeWord('year', left.value + right.value, 'spelled');
  }
  if (left.class !== 'count') return undefined;
  const [a, b] = [left.value, right.value];
  // `twenty` + `four`, `two hundred` + `six`
  const ones = b < 10 && ((a >= 20 && a < 100 && a % 10 === 0) || (a >= 100 && a % 100 === 0));
  if (ones) return makeWord(right.class, a + b);
  if (right.class === 'ordinal') return undefined;
  // `two` + `thousand`
  if (right.class === 'hundred' && a < b)
    return makeWord(a * b === 2000 ? 'year' : 'count', a * b, a * b === 2000 ? 'spelled' : '');
  // `nineteen` + `ninety-seven`
  if (a >= 13 && a <= 20 && b >= 10 && b < 100) return makeWord('year', a * 100 + b, 'spelled');
  return undefined;
}
