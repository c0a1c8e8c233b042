// Numbers written out: `twenty-four`, `nineteen ninety-seven`, `two thousand`, `twenty-first`.
import { scanned, type Word } from './vocabulary';

/** Two number words as one; undefined where they are two numbers. */
export function joinNumbers(left: Word, right: Word): Word | undefined {
  if (
    left.class === 'year' &&
    left.code === 'spoken' &&
    left.value % 10 === 0 &&
    right.value < 10 &&
    right.class === 'count'
  ) {
    return scanned('year', left.value + right.value, 'spoken');
  }
  if (left.class !== 'count') return undefined;
  const [a, b] = [left.value, right.value];
  const ones = b < 10 && ((a >= 20 && a < 100 && a % 10 === 0) || (a >= 100 && a % 100 === 0));
  if (ones) return scanned(right.class, a + b);
  if (right.class === 'ordinal') return undefined;
  if (right.class === 'hundred' && a < b)
    return scanned(a * b === 2000 ? 'year' : 'count', a * b, a * b === 2000 ? 'spoken' : '');
  if (a >= 13 && a <= 20 && b >= 10 && b < 100) return scanned('year', a * 100 + b, 'spoken');
  return undefined;
}
