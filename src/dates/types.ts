// The results of the dates room: mentions (resolved, TIMEX3 with an EDTF interval) and findings (of one block, not yet resolved).
import type { Span } from '../text/span';
import type { Meaning } from './meaning';

/** TIMEX3 types (ISO-TimeML, 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * What an expression was resolved against: its own words, the day of publication, a date named before, the day on which the
 * quoted speaker spoke; or `reader` where the user said it.
 */
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
  /** EDTF day or interval of whole days, `2022-01-24/2022-01-30`; absent where the calendar does not define one. */
  readonly interval?: string;
  /** Calendar parts that the words name (`weekday`, `day`, `month`, `year` …). */
  readonly known: readonly string[];
  /** Calendar parts that were inferred. */
  readonly implied: readonly string[];
  readonly anchor: DateAnchor;
  /** False where another interpretation is about as likely; shown as doubt. */
  readonly certain: boolean;
  /** The name of the rule that found it, with how it was resolved: `weekday-past`. */
  readonly rule: string;
  /** Explanation in one line, for the hover: "Thursday of the week before publication, by the past tense of “said”". */
  readonly reading: string;
}

/** The tense of the clause that governs an expression, with the word that shows it. */
export interface TenseEvidence {
  readonly tense: 'past' | 'future' | 'none';
  readonly cue: string;
  /** How surely the cue governs the expression; absent where it is only a hint, as a verb of telling is. */
  readonly strength?: 'firm' | 'likely';
  /** An American general election is spoken of: it falls into an even year. */
  readonly election?: boolean;
}

/** A temporal expression found in one block; offsets count from the start of the block. Plain data. */
export interface DateFinding {
  readonly start: number;
  readonly end: number;
  readonly timex: TimexType;
  readonly meaning: Meaning;
  readonly mod?: string;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Set only where the choice between a date before and after publication is open. */
  readonly evidence?: TenseEvidence;
  /** The words of the expression, for the explanation. */
  readonly words: string;
  /** Set where the rule itself is unsure. */
  readonly doubtful?: boolean;
  /** Whether it is inside quotation marks. */
  readonly quoted?: boolean;
}
