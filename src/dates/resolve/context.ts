// What resolving one expression may know about the others: the day of publication and the dates named so far.
import { dayOf } from '../calendar/gregorian';
import type { Period } from '../calendar/periods';
import type { DateAnchor, TimexType } from '../types';

/** A resolved expression, with how it was resolved. */
export interface Resolution {
  readonly period?: Period;
  /** TIMEX3 value, where it is not that of the period. */
  readonly value?: string;
  /** TIMEX3 type, where it differs from that of the finding. */
  readonly timex?: TimexType;
  readonly anchor: DateAnchor;
  readonly certain: boolean;
  /** Suffix of the rule's name in the mention: `past`, `running`, `today`. */
  readonly ruleSuffix?: string;
  /** Explanation in one line, for the hover. */
  readonly reading: string;
  readonly implied?: readonly string[];
}

/** A date that the article has named. */
export interface NamedDate {
  readonly period: Period;
  /** Index of the block that names it. */
  readonly block: number;
  /** Whether dates that follow may take their year from it: its year is written, or was itself taken from a date before. */
  readonly givesYear: boolean;
}

/** The state of resolving an article; updated after each expression. */
export interface Context {
  /** Day number of publication. */
  readonly published: number | undefined;
  /** Whether the article is a narrative of the past: most years that it names are far from its own. */
  readonly narrative: boolean;
  /** Index of the current block. */
  block: number;
  /** The last date, the last single day, the last date that gives its year to others, the last quarter. */
  last: NamedDate | undefined;
  lastDay: NamedDate | undefined;
  lastYear: NamedDate | undefined;
  lastQuarter: NamedDate | undefined;
  /** The last day on which someone spoke according to the text: `told reporters on Thursday`. */
  speechDay: SpeechDay | undefined;
}

/** A day (number) on which someone spoke, with the block that names it. */
export interface SpeechDay {
  readonly day: number;
  readonly block: number;
}

/** Most years between consecutive dates of a narrative; a year further away is mentioned in passing. */
const STEP_YEARS = 3;

/** A bare year far from the current one (`as in 1812`), unless the last date was far from it too: then the narrative has moved there. */
function isMentionedInPassing({ lastYear, last }: Context, period: Period): boolean {
  if (!lastYear || period.grain !== 'year' || (last && isFar(last.period, lastYear.period))) return false;
  return isFar(period, lastYear.period);
}

function isFar(one: Period, other: Period): boolean {
  return Math.abs(dayOf(one.first).year - dayOf(other.first).year) > STEP_YEARS;
}

/** Remembers a date for the expressions that follow. */
export function remember(context: Context, period: Period, ownYear: boolean): void {
  const givesYear = ownYear && !isMentionedInPassing(context, period);
  const named = { period, block: context.block, givesYear };
  context.last = named;
  if (period.grain === 'day') context.lastDay = named;
  if (period.grain === 'quarter') context.lastQuarter = named;
  if (named.givesYear) context.lastYear = named;
}

/** The year of publication. */
export function publishedYear(context: Context): number | undefined {
  return context.published === undefined ? undefined : dayOf(context.published).year;
}
