// What the words of a temporal expression mean before they are resolved: a place in the calendar, a shift from another day,
// a time of day, or a value that is complete by itself. Plain data.
import type { Grain } from './calendar/periods';

/** What an expression's own words say, before anything outside of its block is looked at. */
export type Meaning = CalendarMeaning | ShiftMeaning | ClockMeaning | PlainMeaning;

/** A place in the calendar, named by its parts. Parts that are not named are found when the article is resolved. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly grain: Grain;
  /** Astronomical year: 0 is 1 BC. For decades and longer the first year. */
  readonly year?: number;
  /** Year counted from the year of publication: -1 `last year`, 0 `this year`. */
  readonly yearShift?: number;
  /**
   * What {@link yearShift} counts from instead: the date named before (`October of that year`), or that date in a narrative
   * of the past only (`the second half of the year`).
   */
  readonly yearFrom?: 'previous' | 'narrative';
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Named together with the weekday before it: `Tuesday and Wednesday`. */
  readonly followsWeekday?: boolean;
  /** Named together with the month, day or season before it: `from October to January`. */
  readonly followsDate?: boolean;
  /** Week counted from the week of publication, for weekdays: `Friday of next week`. */
  readonly weekShift?: number;
  /** Month counted from {@link monthFrom}, for days: `the 28th of that month`. */
  readonly monthShift?: number;
  /** The month of publication, or the month of the date named before. */
  readonly monthFrom?: 'published' | 'previous';
  /** Quarter or half 1-4; season 0-3. */
  readonly index?: number;
  /** A holiday's key in `calendar/holidays`. */
  readonly holiday?: string;
  /** `last` -1, `this` 0, `next` 1. */
  readonly which?: number;
  /** Said with `that` or `the same`: refers to a date named before. */
  readonly anaphoric?: boolean;
  readonly time?: DayTime;
  /** The week or weekend that holds the day is meant: `the week of March 6`. */
  readonly within?: 'week' | 'weekend';
  /** A part of the month is meant: `the last week of March`, `the first Monday in May`. */
  readonly part?: MonthPart;
  readonly offset?: Offset;
}

/** A number of units from the day of publication or from the date named before. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly grain: Grain;
  readonly by: number;
  /** `narrative`: from the day of publication, but in a narrative of the past from the date named before. */
  readonly from: 'published' | 'previous' | 'narrative';
  /** `the latest quarter`: a quarter that is over. */
  readonly completed?: boolean;
  /** `a year earlier`, of earnings: where quarters are discussed, the same quarter a year before. */
  readonly yearOnYear?: boolean;
  readonly time?: DayTime;
  readonly offset?: Offset;
}

/** A time of day whose day is named by the context. */
export interface ClockMeaning {
  readonly kind: 'clock';
  readonly time: DayTime;
}

/** A TIMEX3 value that needs no context: durations, sets, vague references. */
export interface PlainMeaning {
  readonly kind: 'plain';
  readonly value: string;
  /** The duration starts at an event that the text does not date. */
  readonly event?: 'before' | 'after';
}

/** A time of day: a part of the day in TIMEX3 spelling (`MO`, `NI`), or hour and minute by the 24-hour clock. */
export interface DayTime {
  readonly part?: string;
  readonly hour?: number;
  readonly minute?: number;
}

/** The nth day, week, weekend or weekday of a month; -1 is the last. */
export interface MonthPart {
  readonly grain: 'day' | 'week' | 'weekend';
  readonly n: number;
  readonly weekday?: number;
}

/** A distance from the date that the other words name: `two years ago today`, `the day after Christmas`. */
export interface Offset {
  readonly grain: Grain;
  readonly by: number;
}
