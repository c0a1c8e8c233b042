// What resolving one expression may know of the others: the article's day and the dates named so far.
import { dayOf } from './calendar';
import type { Period } from './periods';
import type { DateAnchor, TimexType } from './types';

/** A resolved place in the calendar with how it was come to. */
export interface Resolution {
  readonly period?: Period;
  /** TIMEX3 value where it is not the period's own. */
  readonly value?: string;
  /** TIMEX3 type where it turned out another than the words let expect. */
  readonly timex?: TimexType;
  readonly anchor: DateAnchor;
  readonly certain: boolean;
  /** Suffix of the rule's name: `past`, `nearest`, `today`. */
  readonly how?: string;
  /** One line for the hover. */
  readonly reading: string;
  readonly implied?: readonly string[];
}

/** A date named before. */
export interface Named {
  readonly period: Period;
  readonly block: number;
  /** Its year is its own or that of a running date: those that follow may lean on it. */
  readonly running: boolean;
}

/** Grows as the article is read. */
export interface Context {
  /** Day number of publication. */
  readonly published: number | undefined;
  /** Whether the article tells of long ago: most years it names are not near its own. */
  readonly narrative: boolean;
  /** Index of the present block. */
  block: number;
  /** The last date, the last that is a single day, the last whose year holds on, the last quarter. */
  last: Named | undefined;
  lastDay: Named | undefined;
  lastYear: Named | undefined;
  lastQuarter: Named | undefined;
  /** The day on which someone was last said to speak: `told reporters on Thursday`. */
  spoken: Spoken | undefined;
}

/** A day of speaking with the block that names it. */
export interface Spoken {
  readonly day: number;
  readonly block: number;
}

/** Years that a narrative goes on by in one step; a year further off is named in passing. */
const STEP_YEARS = 3;

/** A bare year far from the one that holds (`as in 1812`), unless the last one was as well: then the tale has moved. */
function isInPassing({ lastYear, last }: Context, period: Period): boolean {
  if (!lastYear || period.grain !== 'year' || (last && isFar(last.period, lastYear.period))) return false;
  return isFar(period, lastYear.period);
}

function isFar(one: Period, other: Period): boolean {
  return Math.abs(dayOf(one.first).year - dayOf(other.first).year) > STEP_YEARS;
}

/** Remembers a date for those that follow. */
export function remember(context: Context, period: Period, ownYear: boolean): void {
  const running = ownYear && !isInPassing(context, period);
  const named = { period, block: context.block, running };
  context.last = named;
  if (period.grain === 'day') context.lastDay = named;
  if (period.grain === 'quarter') context.lastQuarter = named;
  if (named.running) context.lastYear = named;
}

/** Year of publication. */
export function publishedYear(context: Context): number | undefined {
  return context.published === undefined ? undefined : dayOf(context.published).year;
}
