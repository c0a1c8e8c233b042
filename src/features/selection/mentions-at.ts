// The mentions at an offset.
import type { Analysis, Mention } from '../../analysis';
import { type Span, touches } from '../../text/span';

/** The mentions at an offset, the innermost first. A caret right after a word still touches it. */
export function mentionsAt(analysis: Analysis, offset: number): Mention[] {
  const found = analysis.mentions.filter((mention) => spansOf(mention).some((span) => touches(span, offset)));
  const inside = (mention: Mention) => (mention.span.start <= offset && offset < mention.span.end ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || inside(a) - inside(b) || length(a.span) - length(b.span));
}

/** The spans that a mention covers: a split quotation leaves out the text between its parts. */
export function spansOf(mention: Mention): readonly Span[] {
  return mention.kind === 'quote' ? mention.parts : [mention.span];
}

/** A quotation holds the names and dates in it, however short it is. */
function rank(mention: Mention): number {
  return mention.kind === 'quote' ? 1 : 0;
}

function length({ start, end }: Span): number {
  return end - start;
}
