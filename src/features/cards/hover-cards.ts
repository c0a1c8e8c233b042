// The cards at an offset: of the name or date there, then of the quotation around it.
import type { Finding } from '../../analysis';
import { overlaps, type Span } from '../../text/span';
import type { ArticleContext } from '../context';
import { findingsAt, spansOf } from '../selection/mentions-at';
import { actorCard } from './actor-card';
import { rejectedCard } from './correction-lines';
import { dateCard } from './date-card';
import { headCard } from './head-card';
import { quoteCard } from './quote-card';
import { referenceCard } from './reference-card';

/** All that is known at an offset. */
export interface HoverCards {
  /** The words that the cards are about: the innermost mention. */
  readonly span: Span;
  /** Markdown, in the order in which the cards are shown. */
  readonly cards: readonly string[];
}

/** The cards at an offset; undefined if nothing is found there. */
export function hoverAt(context: ArticleContext, offset: number): HoverCards | undefined {
  const head = context.analysis.article.head?.span;
  if (head && head.start <= offset && offset < head.end) return { span: head, cards: [headCard(context)] };
  // Unlike a caret, a mouse pointer right after a word does not point at it.
  const mentions = findingsAt(context.analysis, offset).filter((mention) =>
    spansOf(mention).some(({ start, end }) => start <= offset && offset < end),
  );
  const [first] = mentions;
  const rejected = rejectedAt(context, offset);
  if (!first) return rejected;
  const span = spansOf(first).find(({ start, end }) => start <= offset && offset < end) ?? first.span;
  return { span, cards: [...mentions.map((mention) => cardOf(context, mention)), ...(rejected?.cards ?? [])] };
}

/** The card of a finding that a user has rejected. */
function rejectedAt(context: ArticleContext, offset: number): HoverCards | undefined {
  const { corrected = [], mentions, references } = context.analysis;
  const found = corrected.filter(({ correction, machine }) => {
    const { kind, span } = correction;
    // A later correction may have made a finding of it again.
    return (
      kind === 'rejection' &&
      machine &&
      span.start <= offset &&
      offset < span.end &&
      ![...mentions, ...references].some(
        (mention) => mention.kind === correction.finding && overlaps(mention.span, span),
      )
    );
  });
  const [first] = found;
  return first && { span: first.correction.span, cards: [rejectedCard(context, first)] };
}

function cardOf(context: ArticleContext, finding: Finding): string {
  switch (finding.kind) {
    case 'actor':
      return actorCard(context, finding);
    case 'date':
      return dateCard(context, finding);
    case 'reference':
      return referenceCard(context, finding);
    case 'quote':
      return quoteCard(context, finding);
  }
}
