// A month, quarter, half, season or day whose year stands beside it: `January this year`, `last year's third quarter`,
// `July 4 of last year`, `the first half of next year`; and a weekday with its week, `Friday of next week`.

import { letterOf } from '../lexicon/word-classes';
import type { CalendarMeaning, Meaning } from '../meaning';
import type { Candidate } from './candidate';
import { gapBetween, gaps, joined, mergePairs } from './merge';

const BEHIND = gaps('', 'of', 'comma', 'in');
/** Across these only a year by its number, or a week. */
const LOOSE = gaps('in', 'comma');
const BEFORE = gaps('', 'possessive');
const OF = letterOf('of');

/** The year behind or, possessive, before. */
export const WITH_YEAR = mergePairs((left, right, block) => {
  const gap = gapBetween(left, right, block);
  if (BEHIND.has(gap) && yearless(left)) {
    const apart = (LOOSE.has(gap) && !named(right)) || (gap !== OF && isRunning(right));
    const year = apart ? undefined : addYear(left.meaning, right.meaning);
    const meaning = year ?? addWeek(left.meaning, right.meaning);
    return meaning && joined(left, right, { meaning, rule: left.rule, timex: left.timex });
  }
  if (BEFORE.has(gap) && yearless(right) && isYearFromPublished(left) && right.rule !== 'month') {
    const meaning = addYear(right.meaning, left.meaning);
    return meaning && joined(left, right, { meaning, rule: right.rule });
  }
  return undefined;
});

function yearless(candidate: Candidate): candidate is Candidate & { meaning: CalendarMeaning } {
  const { meaning } = candidate;
  return (
    meaning.kind === 'calendar' &&
    meaning.year === undefined &&
    meaning.yearShift === undefined &&
    meaning.which === undefined &&
    !meaning.anaphoric
  );
}

function isYearFromPublished({ meaning }: Candidate): boolean {
  return meaning.kind === 'shift' && meaning.from === 'published';
}

/** `the year`, which belongs to what stands before it only by an `of`. */
function isRunning({ meaning }: Candidate): boolean {
  return meaning.kind === 'shift' && meaning.from === 'narrative';
}

function named(candidate: Candidate): boolean {
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
