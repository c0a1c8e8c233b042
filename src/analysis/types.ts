// The result of analysing an article. JSON-able; every feature reads this and parses nothing.
import type { Actor, ActorMention } from '../actors';
import type { Article } from '../article';
import type { Reference, UnnamedSource } from '../coreference';
import type { DateMention } from '../dates';
import type { QuoteMention } from '../quotes';
import type { Correction } from './corrections/correction';

/** Anything found in the text. */
export type Mention = DateMention | ActorMention | QuoteMention;

/** Anything found, words that mean an actor without naming it included. */
export type Finding = Mention | Reference;

/** A correction together with what it was applied to. */
export interface Corrected {
  readonly correction: Correction;
  /** What the machine found there; absent if it found nothing. */
  readonly machine?: Finding;
  /** Why the correction could not be applied, one line. */
  readonly problem?: string;
}

/** An article with everything found in it. */
export interface Analysis {
  readonly article: Article;
  /** Sorted by start, the longer first. Quotes contain other mentions; dates and actors do not overlap their own kind. */
  readonly mentions: readonly Mention[];
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** Words that mean actors without naming them, sorted by start, the longer first: `he`, `the minister`. */
  readonly references: readonly Reference[];
  /** Sources of quotations that the article describes and does not name, in order of their first quotation. */
  readonly unnamedSources: readonly UnnamedSource[];
  /** The user's corrections of passages, in the order in which they were made; absent in the machine's own analysis. */
  readonly corrected?: readonly Corrected[];
}

/** What the caller knows about the article besides its text. */
export interface AnalyzeOptions {
  /** Day of publication, YYYY-MM-DD; takes precedence over the head line. */
  readonly published?: string;
}
