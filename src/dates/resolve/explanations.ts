// One-line explanations for the hover: what a date is and why. Plain words, no TIMEX3 values.
import { MONTHS, WEEKDAYS } from '../../text/calendar-names';
import { dayOf, mondayOf, weekdayOf } from '../calendar/gregorian';
import type { Period } from '../calendar/periods';
import type { PlainMeaning } from '../meaning';
import type { DateFinding, TimexType } from '../types';

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
export function periodName(period: Period): string {
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

/** How the tense decided: `, by the past tense of “said”`; empty where no word shows a tense. */
export function tenseExplanation(finding: DateFinding): string {
  const { evidence } = finding;
  if (!evidence || evidence.tense === 'none') return '';
  return evidence.tense === 'future'
    ? `, looking ahead by “${evidence.cue}”`
    : `, by the past tense of “${evidence.cue}”`;
}

/** A weekday with its week: `Thursday of the week before publication, by the past tense of “said”`. */
export function weekdayExplanation(number: number, base: number, finding: DateFinding): string {
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
  return `${name} ${where}${tenseExplanation(finding)}`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'the time of writing',
  PAST_REF: 'some time before publication',
  FUTURE_REF: 'some time after publication',
};
const UNIT_NAMES: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  W: 'week',
  WE: 'weekend',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
  M: 'month',
};

/** A duration, set or reference in words: `20 years`; `every 2 weeks`; `1 day after an event that the text does not date`. */
export function plainExplanation({ value, event }: PlainMeaning, timex: TimexType): string {
  const reference = REFERENCES[value];
  if (reference) return reference;
  const duration = durationName(value);
  if (timex === 'SET') return duration ? `every ${duration.replace(/^1 /, '')}` : 'again and again, on the days named';
  if (!duration) return 'a length of time';
  return event ? `${duration} ${event} an event that the text does not date` : duration;
}

/** A TIMEX3 duration in words: `P1Y6M` is `1 year 6 months`, `PXW` is `some weeks`. */
function durationName(value: string): string {
  // PXX: neither the amount nor the unit is known
  if (!/^P[\dXT]/.test(value) || value === 'PXX') return '';
  const [days = '', time = ''] = value.slice(1).split('T');
  return [...amountsIn(days, ''), ...amountsIn(time, 'T')].join(' ');
}

function amountsIn(text: string, prefix: string): string[] {
  return [...text.matchAll(/([\d.]+|X)([A-Z]+)/g)].map(([, amount = '', unit = '']) => {
    const name = UNIT_NAMES[prefix + unit] ?? 'unit';
    const plural = name === 'century' ? 'centuries' : name === 'millennium' ? 'millennia' : `${name}s`;
    return amount === 'X' ? `some ${plural}` : `${amount} ${amount === '1' ? name : plural}`;
  });
}
