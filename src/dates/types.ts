// What a temporal expression means: TIMEX3 for machines, an EDTF interval inside.
import type { Span } from '../text/span';
import type { Grain } from './periods';

/** TIMEX3 types (ISO-TimeML, 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Against what an expression was resolved: its own words, the article's day, an earlier date, the speaker's day; or the reader said it. */
export type DateAnchor = 'text' | 'published' | 'previous' | 'speaker' | 'reader';

/** A resolved temporal expression. */
export interface DateMention {
  readonly kind: 'date';
  readonly span: Span;
  readonly timex: TimexType;
  /** TIMEX3 value: `2022-01-27`, `2022-W04`, `P20Y`, `PAST_REF` … */
  readonly value: string;
  /** TIMEX3 mod: `START`, `MID`, `END`, `APPROX`, `LESS_THAN` … */
  readonly mod?: string;
  /** EDTF day or interval of whole days, `2022-01-24/2022-01-30`; absent where the calendar does not say. */
  readonly interval?: string;
  /** Calendar parts that the words name (`weekday`, `day`, `month`, `year` …). */
  readonly known: readonly string[];
  /** Calendar parts that were inferred. */
  readonly implied: readonly string[];
  readonly anchor: DateAnchor;
  /** False where another reading is about as likely; shown as doubt. */
  readonly certain: boolean;
  /** The name of the rule that made it, `weekday-past`. */
  readonly rule: string;
  /** How it was read, one line for the hover: "Thursday of the week before publication, by the past tense of “said”". */
  readonly reading: string;
}

/** A time of day: a part of the day in TIMEX3 spelling (`MO`, `NI`), or hour and minute by the 24-hour clock. */
export interface DayTime {
  readonly part?: string;
  readonly hour?: number;
  readonly minute?: number;
}

/** A place in the calendar, named by its parts; what is not named is found when the article is resolved. */
export interface CalendarMeaning {
  readonly form: 'calendar';
  readonly grain: Grain;
  /** Astronomical year: 0 is 1 BC. For decades and longer the first year. */
  readonly year?: number;
  /** Year told from the article's day: -1 `last year`, 0 `this year`. */
  readonly yearShift?: number;
  /** Where {@link yearShift} counts from instead: `October of that year`; in a narrative, `the second half of the year`. */
  readonly yearFrom?: 'previous' | 'running';
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Named in one breath with the weekday before: `Tuesday and Wednesday`. */
  readonly follows?: boolean;
  /** Week told from the article's day, for weekdays: `Friday of next week`. */
  readonly weekShift?: number;
  /** Month told from the article's day or from the date named before, for days: `the 28th of that month`. */
  readonly monthShift?: number;
  readonly monthFrom?: 'published' | 'previous';
  /** Quarter or half 1-4; season 0-3. */
  readonly index?: number;
  /** A feast day's key. */
  readonly feast?: string;
  /** `last` -1, `this` 0, `next` 1. */
  readonly which?: number;
  /** Said with `that` or `the same`: looks back to a date named before. */
  readonly anaphoric?: boolean;
  readonly time?: DayTime;
  /** The week or weekend that holds the day is meant: `the week of March 6`. */
  readonly within?: 'week' | 'weekend';
  /** A part of the month is meant: `the last week of March`, `the first Monday in May`. */
  readonly part?: MonthPart;
  readonly moved?: Move;
}

/** The nth day, week, weekend or weekday of a month; -1 is the last. */
export interface MonthPart {
  readonly grain: 'day' | 'week' | 'weekend';
  readonly n: number;
  readonly weekday?: number;
}

/** A distance from the place that the other words name: `two years ago today`, `the day after Christmas`. */
export interface Move {
  readonly grain: Grain;
  readonly by: number;
}

/** A distance in units from the article's day or from the date named before. */
export interface ShiftMeaning {
  readonly form: 'shift';
  readonly grain: Grain;
  readonly by: number;
  /** `running`: the article's day, but in a narrative of the past the date named before. */
  readonly from: 'published' | 'previous' | 'running';
  /** `the latest quarter`: one that is over. */
  readonly closed?: boolean;
  /** `a year earlier`, of earnings: the same quarter a year before, where quarters are spoken of. */
  readonly comparable?: boolean;
  readonly time?: DayTime;
  readonly moved?: Move;
}

/** A time of day whose day the surroundings tell. */
export interface ClockMeaning {
  readonly form: 'clock';
  readonly time: DayTime;
}

/** A value that needs no surroundings: lengths, sets, vague references. */
export interface PlainMeaning {
  readonly form: 'plain';
  readonly value: string;
  /** The length runs from an event that the text does not date. */
  readonly event?: 'before' | 'after';
}

/** What an expression's own words say, before anything outside of its block is looked at. */
export type Meaning = CalendarMeaning | ShiftMeaning | ClockMeaning | PlainMeaning;

/** The tense of the clause that governs an expression, with the word that shows it. */
export interface Evidence {
  readonly tense: 'past' | 'future' | 'none';
  readonly cue: string;
  /** The expression opens its clause (`In May it fell`): the verb behind is its own. */
  readonly own?: boolean;
  /** It leaves no choice: `the year ended Oct. 31`. */
  readonly firm?: boolean;
  /** A word right before looks ahead: `who can win in November`. */
  readonly near?: boolean;
}

/** A temporal expression found in one block; offsets count from the block's start. Plain data. */
export interface DateFinding {
  readonly start: number;
  readonly end: number;
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod?: string;
  /** The form that found it. */
  readonly rule: string;
  readonly evidence?: Evidence;
  /** The words, for the reading. */
  readonly words: string;
  /** Set where the form itself is unsure. */
  readonly doubtful?: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted?: boolean;
}
