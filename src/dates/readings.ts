// One-line explanations for the hover: what a value is and why. Plain words, no values of TIMEX3.
import { dayOf, mondayOf, weekdayOf } from './calendar';
import type { Period } from './periods';
import type { DateFinding } from './types';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASON_NAMES: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** `27 January 2022`. */
export function dayName(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${day} ${MONTHS[month - 1]} ${yearName(year)}`;
}

function yearName(year: number): string {
  return year < 1 ? `${1 - year} BC` : String(year);
}

/** A period in words: `Thursday, 27 January 2022`, `the week of 24 January 2022`, `the third quarter of 2021`. */
export function nameOf(period: Period): string {
  const { year, month } = dayOf(period.first);
  switch (period.grain) {
    case 'day':
      return `${WEEKDAYS[weekdayOf(period.first) - 1]}, ${dayName(period.first)}`;
    case 'week':
      return `the week of ${dayName(period.first)}`;
    case 'weekend':
      return `the weekend of ${dayName(period.first)}`;
    case 'month':
      return `${MONTHS[month - 1]} ${yearName(year)}`;
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][Math.floor((month - 1) / 3)]} quarter of ${yearName(year)}`;
    case 'half':
      return `the ${month < 7 ? 'first' : 'second'} half of ${yearName(year)}`;
    case 'season':
      return `${SEASON_NAMES[period.value.slice(-2)] ?? 'the season'} of ${yearName(year)}`;
    case 'decade':
      return `the ${year}s`;
    case 'year':
      return yearName(year);
    default:
      return `${yearName(year)} to ${yearName(dayOf(period.last).year)}`;
  }
}

/** `, by the past tense of “said”`; empty where no verb shows a tense. */
export function tenseOf(finding: DateFinding): string {
  const { evidence } = finding;
  if (!evidence || evidence.tense === 'none') return '';
  return evidence.tense === 'future'
    ? `, looking ahead by “${evidence.cue}”`
    : `, by the past tense of “${evidence.cue}”`;
}

/** A weekday by its week: `Thursday of the week before publication, by the past tense of “said”`. */
export function onWeekday(number: number, base: number, finding: DateFinding): string {
  const name = WEEKDAYS[weekdayOf(number) - 1] ?? '';
  if (number === base) return `${name}, the day of publication itself`;
  const weeks = (mondayOf(number) - mondayOf(base)) / 7;
  const where =
    weeks === 0
      ? 'of the week of publication'
      : weeks === -1
        ? 'of the week before publication'
        : weeks === 1
          ? 'of the week after publication'
          : `${Math.abs(weeks)} weeks ${weeks < 0 ? 'before' : 'after'} publication`;
  return `${name} ${where}${tenseOf(finding)}`;
}
