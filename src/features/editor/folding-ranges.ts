// What can be folded: the sections of an article, under their headings.
import type { Analysis } from '../../analysis';
import type { LineMap } from '../../text/line-map';

/** Lines, zero-based, both included; the first one stays visible. */
export interface FoldingLines {
  readonly start: number;
  readonly end: number;
}

/** The folding ranges of an article; a heading with nothing below it has none. */
export function foldsOf({ article }: Analysis, lines: LineMap): FoldingLines[] {
  return article.sections.flatMap(({ heading, span }) => {
    if (!heading) return [];
    const start = lines.positionAt(heading.start).line;
    const end = lines.positionAt(span.end).line;
    return end > start ? [{ start, end }] : [];
  });
}
