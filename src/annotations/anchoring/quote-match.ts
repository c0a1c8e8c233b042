// What the stages of anchoring pass to each other: the quote to find and its matches in the text.
import type { Span } from '../../text/span';
import { foldText } from './fold-text';
import { type CutWords, cutWords } from './word-edges';

/** A quote with its context, as the selectors give it. */
export interface QuoteToFind {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the prefix began at the start of the text. */
  readonly atStart: boolean;
  /** Whether the suffix ended at the end of the text. */
  readonly atEnd: boolean;
  /** The index of this quote among the `occurrences` identical ones. */
  readonly ordinal: number;
  readonly occurrences: number;
  /**
   * Start of the occurrence with the ordinal in a text that has as many as the selector says. Only for a plain text: the
   * selector counts them in a text with its marks.
   */
  readonly countedStart?: number;
  /** The span that the position selector gives, in UTF-16 units of the present text. */
  readonly oldSpan?: Span;
}

/** The quote as it is in a folded text. */
export function foldedQuote(quote: QuoteToFind): QuoteToFind {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map((part) => foldText(part).text);
  return { ...quote, exact: exact?.trim() ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
}

/** Which ends of the quote were inside words. */
export function cutInQuote({ prefix, exact, suffix }: QuoteToFind): CutWords {
  return cutWords(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length });
}

/** A place where the quote may be now. */
export interface QuoteMatch {
  /** UTF-16 units of the text. */
  readonly span: Span;
  /** How well the words agree with the quote, 0 to 1; 1 only if they are identical. */
  readonly quoteScore: number;
  /** How well the surrounding text agrees with prefix and suffix, 0 to 1. */
  readonly contextScore: number;
  /** Units of identical context directly before and after the span, added up. */
  readonly identicalContext: number;
}

/** The overall score of a match, 0 to 1. */
export function scoreOf({ quoteScore, contextScore }: Pick<QuoteMatch, 'quoteScore' | 'contextScore'>): number {
  return 0.5 * quoteScore + 0.5 * contextScore;
}
