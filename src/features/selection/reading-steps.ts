// From sentence to sentence and paragraph to paragraph, for reading by keys.
import type { Analysis } from '../../analysis';
import { sentencesOf } from '../../text/sentences';
import { type Span, shift } from '../../text/span';

/** What a step goes by. */
export type ReadingUnit = 'sentence' | 'paragraph';

/** The sentence or paragraph at an offset, or the next one where the offset is between two; undefined after the last. */
export function unitAt(analysis: Analysis, offset: number, unit: ReadingUnit): Span | undefined {
  return firstUnit(analysis, unit, (span) => span.end > offset);
}

/** The sentence or paragraph that begins after an offset (way 1), or the last one that begins before it (-1); undefined if there is none. */
export function readingStep(analysis: Analysis, offset: number, unit: ReadingUnit, way: 1 | -1): Span | undefined {
  return way === 1
    ? firstUnit(analysis, unit, ({ start }) => start > offset)
    : lastUnit(analysis, unit, ({ start }) => start < offset);
}

type Test = (span: Span) => boolean;

function firstUnit(analysis: Analysis, unit: ReadingUnit, isWanted: Test): Span | undefined {
  for (const { span } of analysis.article.blocks) {
    // Of a block that ends before, no sentence is wanted either.
    if (!isWanted({ start: span.end, end: span.end })) continue;
    const found = unitsIn(analysis, span, unit).find(isWanted);
    if (found) return found;
  }
  return undefined;
}

function lastUnit(analysis: Analysis, unit: ReadingUnit, isWanted: Test): Span | undefined {
  const block = analysis.article.blocks.findLast(({ span }) => isWanted(span))?.span;
  return block && unitsIn(analysis, block, unit).findLast(isWanted);
}

function unitsIn({ article: { text } }: Analysis, block: Span, unit: ReadingUnit): readonly Span[] {
  if (unit === 'paragraph') return [block];
  return sentencesOf(text.slice(block.start, block.end)).map((span) => shift(span, block.start));
}
