// Times without a preposition, and where they end. Does not resolve them.
import { WEEKDAYS } from '../../text/calendar-names';
import type { Token } from './tokenize';

const DAY_NAMES = new Set([
  ...WEEKDAYS.flatMap((day) => [day.toLowerCase(), `${day.toLowerCase()}s`]),
  ...['yesterday', 'today', 'tonight', 'tomorrow'],
]);

/** Words that point to a time when one follows: `last week`. */
const DEICTICS = new Set(['this', 'last', 'next', 'earlier', 'late', 'early', 'that', 'every', 'one']);

const UNITS_OF_TIME = new Set([
  'day',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'spring',
  'summer',
  'fall',
  'winter',
]);

/** First words of times without a preposition. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...DAY_NAMES, ...DEICTICS]);

/**
 * The end of the time at `at`, or `at` if there is none: `Tuesday`, `last week`, `Monday night`, `earlier this month`.
 */
export function endOfTime(tokens: readonly Token[], at: number): number {
  if (!FIRST_WORDS.has(tokens[at]?.lower ?? '')) return at;
  let i = at;
  const lowerAt = (k: number) => tokens[k]?.lower ?? '';
  while (DEICTICS.has(lowerAt(i)) && i - at < 2 && (isTimeNoun(lowerAt(i + 1)) || DEICTICS.has(lowerAt(i + 1)))) i++;
  const hasDeictic = i > at;
  if (!(DAY_NAMES.has(lowerAt(i)) || (hasDeictic && isTimeNoun(lowerAt(i))))) return at;
  i++;
  while (UNITS_OF_TIME.has(lowerAt(i)) || (DAY_NAMES.has(lowerAt(i)) && !DAY_NAMES.has(lowerAt(i - 1)))) i++;
  return lowerAt(i) === '’s' ? at : i;
}

function isTimeNoun(lower: string): boolean {
  return UNITS_OF_TIME.has(lower) || DAY_NAMES.has(lower);
}
