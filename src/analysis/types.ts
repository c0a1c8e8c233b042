// The one result of reading an article. JSON-able; every consumer reads this and parses nothing.
import type { Actor, ActorMention } from '../actors';
import type { Article } from '../article';
import type { DateMention } from '../dates';
import type { QuoteMention } from '../quotes';
import type { Correction } from './corrections/correction';

/** Anything found in the text. */
export type Mention = DateMention | ActorMention | QuoteMention;

/** A correction as it met the reading. */
export interface Corrected {
  readonly correction: Correction;
  /** What the machine found there; absent where it found nothing. */
  readonly machine?: Mention;
  /** Why it could not be followed, one line. */
  readonly problem?: string;
}

/** An article with all that was found in it. */
export interface Analysis {
  readonly article: Article;
  /** Sorted by start, the longer first. Quotes contain other mentions; dates and actors overlap nothing of their own kind. */
  readonly mentions: readonly Mention[];
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** What the reader corrected, in the order of its making; absent in the machine's own reading. */
  readonly corrected?: readonly Corrected[];
}

/** What the caller knows of the article besides its text. */
export interface AnalyzeOptions {
  /** Day of publication, YYYY-MM-DD; wins over the head line. */
  readonly published?: string;
}
