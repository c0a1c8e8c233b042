// The cards at a place: the name or date there, then the quotation around it.
import type { Mention } from '../../analysis';
import { overlaps, type Span } from '../../text/span';
import type { ArticleContext } from '../context';
import { mentionsAt, spansOf } from '../selection/mentions-at';
import { describeActor } from './actor-card';
import { rejectedCard } from './correction-lines';
import { describeDate } from './date-card';
import { describeHead } from './head-card';
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
  const rejected = rejectedAt(context, offset);
  if (!first) return rejected;
  const span = spansOf(first).find(({ start, end }) => start <= offset && offset < end) ?? first.span;
  return { span, cards: [...mentions.map((mention) => describe(context, mention)), ...(rejected?.cards ?? [])] };
}

/** Words that the machine takes for something and the reader does not. */
function rejectedAt(context: ArticleContext, offset: number): Hover | undefined {
  const { corrected = [], mentions } = context.analysis;
  const found = corrected.filter(({ correction, machine }) => {
    const { kind, span } = correction;
    // A later correction may have made a finding of it again.
    return (
      kind === 'rejection' &&
      machine &&
      span.start <= offset &&
      offset < span.end &&
      !mentions.some((mention) => mention.kind === correction.finding && overlaps(mention.span, span))
    );
  });
  const [first] = found;
  return first && { span: first.correction.span, cards: [rejectedCard(context, first)] };
}

function describe(context: ArticleContext, mention: Mention): string {
  if (mention.kind === 'actor') return describeActor(context, mention);
  return mention.kind === 'date' ? describeDate(context, mention) : describeQuote(context, mention);
}
