// Joins a month, quarter, half, season or day with the year next to it: `January this year`, `last year's third quarter`,
// `July 4 of last year`, `the first half of next year`. Joins a weekday with its week: `Friday of next week`.
import { letterOf } from '../lexicon/word-classes';
import type { CalendarMeaning, Meaning } from '../meaning';
import type { Candidate } from './candidate';
import { gapBetween, gaps, joined, mergePairs } from './merge';

/** Words between a part and the year after it. */
const YEAR_AFTER = gaps('', 'of', 'comma', 'in');
/** After these only a year by its number, or a week. */
const NUMBER_ONLY = gaps('in', 'comma');
/** Words between a year and the part after it. */
const YEAR_BEFORE = gaps('', 'possessive');
const OF = letterOf('of');

/** The year after or, in the possessive, before the part. */
export const WITH_YEAR = mergePairs((left, right, block) => {
  const gap = gapBetween(left, right, block);
  if (YEAR_AFTER.has(gap) && isYearless(left)) {
    const separate = (NUMBER_ONLY.has(gap) && !isYearNumber(right)) || (gap !== OF && isTheYear(right));
    const year = separate ? undefined : addYear(left.meaning, right.meaning);
    const meaning = year ?? addWeek(left.meaning, right.meaning);
    return meaning && joined(left, right, { meaning, rule: left.rule, timex: left.timex });
  }
  if (YEAR_BEFORE.has(gap) && isYearless(right) && isShiftFromPublished(left) && right.rule !== 'month') {
    const meaning = addYear(right.meaning, left.meaning);
    return meaning && joined(left, right, { meaning, rule: right.rule });
  }
  return undefined;
});

function isYearless(candidate: Candidate): candidate is Candidate & { meaning: CalendarMeaning } {
  const { meaning } = candidate;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    meaning.yearShift === undefined &&
    meaning.which === undefined &&
    !meaning.anaphoric
  );
}

function isShiftFromPublished({ meaning }: Candidate): boolean {
  return meaning.kind === 'shift' && meaning.from === 'published';
}

/** Whether it is `the year`, which belongs to the words before it only after `of`. */
function isTheYear({ meaning }: Candidate): boolean {
  return meaning.kind === 'shift' && meaning.from === 'narrative';
}

function isYearNumber(candidate: Candidate): boolean {
  return candidate.meaning.kind === 'calendar' && candidate.meaning.grain === 'year';
}

function addYear(part: Meaning, year: Meaning): CalendarMeaning | undefined {
  if (part.kind !== 'calendar' || part.grain === 'year' || part.weekday !== undefined || part.grain === 'weekend')
    return undefined;
  if (year.kind === 'calendar')
    return year.grain === 'year' && year.year !== undefined ? { ...part, year: year.year } : undefined;
  if (year.kind !== 'shift' || year.grain !== 'year' || year.yearOnYear) return undefined;
  return { ...part, yearShift: year.by, ...(year.from === 'published' ? {} : { yearFrom: year.from }) };
}

function addWeek(part: Meaning, week: Meaning): CalendarMeaning | undefined {
  if (part.kind !== 'calendar' || part.weekday === undefined || part.day !== undefined) return undefined;
  return week.kind === 'shift' && week.grain === 'week' && week.from === 'published'
    ? { ...part, weekShift: week.by }
    : undefined;
}
