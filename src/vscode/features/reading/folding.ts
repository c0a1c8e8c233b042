// Folding of sections.
import { type Disposable, FoldingRange, FoldingRangeKind, languages } from 'vscode';
import { foldsOf } from '../../../features/editor/folding-ranges';
import type { Parts } from '../../extension';
import { ARTICLE } from '../../services/documents/article-documents';

/** Registers folding. */
export function registerFolding({ guard, sessions }: Parts): Disposable {
  return languages.registerFoldingRangeProvider(ARTICLE, {
    provideFoldingRanges: (document) =>
      guard.provide('folding', undefined, () => {
        const reading = sessions.of(document);
        const folds = reading && foldsOf(reading.analysis, reading.lines);
        return folds?.map(({ start, end }) => new FoldingRange(start, end, FoldingRangeKind.Region));
      }),
  });
}
