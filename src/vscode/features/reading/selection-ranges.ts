// Expand and shrink the selection by what an article is made of.
import { type Disposable, languages, SelectionRange } from 'vscode';
import { enclosingSpans } from '../../../features/selection/enclosing-spans';
import { ARTICLE } from '../../services/documents/article-documents';
import type { CorrectedReadings, Reading } from '../../services/readings/corrected-readings';
import { toRange } from '../../ui/convert';
import type { Guard } from '../../ui/guard';

/** Registers the ranges for Expand Selection and Shrink Selection. */
export function registerSelectionRanges({
  guard,
  readings,
}: {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}): Disposable {
  return languages.registerSelectionRangeProvider(ARTICLE, {
    provideSelectionRanges: (document, positions) =>
      guard.provide('selection ranges', undefined, () => {
        const reading = readings.of(document);
        return reading && positions.flatMap((position) => rangeAt(reading, reading.lines.offsetAt(position)) ?? []);
      }),
  });
}

function rangeAt({ analysis, lines }: Reading, offset: number): SelectionRange | undefined {
  const largestFirst = enclosingSpans(analysis, offset).reverse();
  return largestFirst.reduce<SelectionRange | undefined>(
    (parent, span) => new SelectionRange(toRange(lines, span), parent),
    undefined,
  );
}
