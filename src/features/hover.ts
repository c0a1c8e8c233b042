// The cards at a place: the name or date there, then the quotation around it.
import type { Mention } from '../analysis';
import type { Span } from '../text/span';
import { describeActor } from './actor-card';
import type { ArticleContext } from './article-context';
import { describeDate } from './date-card';
import { describeHead } from './head-card';
import { mentionsAt, spansOf } from './mentions-at';
import { describeQuote } from './quote-card';

/** What is known of a place, as Markdown parts in the order in which they are shown. */
export interface Hover {
  /** The words that it is about: the innermost mention. */
  readonly span: Span;
  readonly cards: readonly string[];
}

/** Everything known at an offset, or undefined where nothing is marked. */
export function hoverAt(context: ArticleContext, offset: number): Hover | undefined {
  const head = context.analysis.article.head?.span;
  if (head && head.start <= offset && offset < head.end) return { span: head, cards: [describeHead(context)] };
  // Behind a word nothing is pointed at, other than with a caret.
  const mentions = mentionsAt(context.analysis, offset).filter((mention) =>
    spansOf(mention).some(({ start, end }) => start <= offset && offset < end),
  );
  const [first] = mentions;
  if (!first) return undefined;
  const span = spansOf(first).find(({ start, end }) => start <= offset && offset < end) ?? first.span;
  return { span, cards: mentions.map((mention) => describe(context, mention)) };
}

function describe(context: ArticleContext, mention: Mention): string {
  if (mention.kind === 'actor') return describeActor(context, mention);
  return mention.kind === 'date' ? describeDate(context, mention) : describeQuote(context, mention);
}
