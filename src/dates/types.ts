// What a temporal expression means: TIMEX3 for machines, an EDTF interval inside.
import type { Span } from '../text/span';

/** TIMEX3 types (ISO-TimeML, 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Against what an expression was resolved: its own words, the article's day, an earlier date, the speaker's day. */
export type DateAnchor = 'text' | 'published' | 'previous' | 'speaker';

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
