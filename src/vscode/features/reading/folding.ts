// Folding of sections.
import { type Disposable, FoldingRange, FoldingRangeKind, languages } from 'vscode';
import { foldsOf } from '../../../features/editor/folding-ranges';
import { ARTICLE } from '../../services/documents/article-documents';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { Guard } from '../../ui/guard';

/** Registers folding. */
export function registerFolding({
  guard,
  readings,
}: {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
}): Disposable {
  return languages.registerFoldingRangeProvider(ARTICLE, {
    provideFoldingRanges: (document) =>
      guard.provide('folding', undefined, () => {
        const reading = readings.of(document);
        const folds = reading && foldsOf(reading.analysis, reading.lines);
        return folds?.map(({ start, end }) => new FoldingRange(start, end, FoldingRangeKind.Region));
      }),
  });
}
