// Times without a preposition: where one ends. Values are no matter here.
import type { Token } from './tokenize';

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  yesterday today tonight tomorrow`.split(/\s+/),
);

const POINTING = new Set(['this', 'last', 'next', 'earlier', 'late', 'early', 'that', 'every', 'one']);

const BARE_TIME = new Set([
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

/** What a time without preposition begins with. */
const FIRST: ReadonlySet<string> = new Set([...CALENDAR, ...POINTING]);

/** The end of a time expression without preposition, or `at`: `Tuesday`, `last week`, `Monday night`, `earlier this month`. */
export function timeEnd(tokens: readonly Token[], at: number): number {
  if (!FIRST.has(tokens[at]?.lower ?? '')) return at;
  let i = at;
  const lowerAt = (k: number) => tokens[k]?.lower ?? '';
  while (POINTING.has(lowerAt(i)) && i - at < 2 && (isTime(lowerAt(i + 1)) || POINTING.has(lowerAt(i + 1)))) i++;
  const pointed = i > at;
  if (!(CALENDAR.has(lowerAt(i)) || (pointed && isTime(lowerAt(i))))) return at;
  i++;
  while (BARE_TIME.has(lowerAt(i)) || (CALENDAR.has(lowerAt(i)) && !CALENDAR.has(lowerAt(i - 1)))) i++;
  return lowerAt(i) === '’s' ? at : i;
}

function isTime(lower: string): boolean {
  return BARE_TIME.has(lower) || CALENDAR.has(lower);
}
