// The options that select a passage: --quote and --nth, or --start and --end; or the whole article: --article.
import { clampSpan, occurrencesOf } from '../annotations';
import { excerpt } from '../features/wording/plain-text';
import { canonicalText } from '../text/canonical-text';
import type { Span } from '../text/span';
import { CommandError, type OptionValues, UsageError } from './command';
import type { InputText } from './input';
import { shownPath } from './terminal';

/** The options in a usage line. */
export const passageUsage = '(--quote TEXT [--nth K] | --start N --end M | --article)';

/** Help on the options. */
export const passageOptionsHelp = `  --quote TEXT   the passage by its words, as they stand in the article
  --nth K        which of several identical passages, counted from 1
  --start N --end M   the passage by offsets, as \`read --json\` gives them
  --article      no passage: the article as a whole`;

/** The passage that the options ask for: a quote, of which the nth occurrence is meant, or a span. */
export type RequestedPassage = { readonly quote: string; readonly nth?: number } | Span;

/** Reads the options; undefined for the whole article. Throws a UsageError unless they give exactly one passage or that. */
export function requestedPassage({ quote, nth, start, end, article }: OptionValues): RequestedPassage | undefined {
  const given = [quote, nth, start, end].some((option) => option !== undefined);
  if (article === true && given) throw new UsageError('--article is about no passage');
  if (article === true) return undefined;
  if (typeof quote === 'string' && start === undefined && end === undefined) {
    if (quote === '') throw new UsageError('--quote needs some words');
    return { quote: canonicalText(quote), ...(typeof nth === 'string' ? { nth: wholeNumber('nth', nth, 1) } : {}) };
  }
  if (typeof start === 'string' && typeof end === 'string' && quote === undefined && nth === undefined) {
    const span = { start: wholeNumber('start', start, 0), end: wholeNumber('end', end, 0) };
    if (span.start >= span.end) throw new UsageError('--start must be less than --end');
    return span;
  }
  throw new UsageError('name the passage either by --quote, or by --start and --end; or give --article');
}

function wholeNumber(name: string, value: string, least: number): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least)) throw new UsageError(`--${name} takes a whole number from ${least}`);
  return number;
}

/** The span of a passage in an article. Throws a CommandError if the quote does not occur exactly once and no nth selects one. */
export function spanOfPassage({ file, text }: InputText, passage: RequestedPassage): Span {
  if ('start' in passage) {
    if (passage.end <= text.length) return clampSpan(text, passage);
    throw new CommandError(`${shownPath(file)}: the text has ${text.length} units, --end is ${passage.end}`);
  }
  const { quote, nth } = passage;
  const starts = occurrencesOf(text, quote, text.length);
  const start = starts[(nth ?? 1) - 1];
  const problem = (count: string) =>
    new CommandError(`${shownPath(file)}: these words stand there ${count}: “${excerpt(quote, 200)}”`);
  if (start === undefined) throw problem(starts.length === 0 ? 'nowhere' : `${starts.length} times only`);
  if (nth === undefined && starts.length > 1) throw problem(`${starts.length} times; choose one with --nth`);
  return { start, end: start + quote.length };
}
