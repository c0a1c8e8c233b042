// The articles of the folder: the view that lists them, how far each was read, and their badges in the Explorer.
import { Disposable, type Memento } from 'vscode';
import type { UndoHistory } from '../../../annotations';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import type { Codebooks } from '../../services/folder/codebooks';
import { ReadStatuses } from '../../services/folder/read-statuses';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';
import { registerBadges } from './article-badges';
import { ArticleRows } from './article-rows';
import { registerArticlesView } from './articles-view';
import { registerMarks } from './mark-articles';

interface ArticlesDependencies {
  readonly guard: Guard;
  readonly memory: Memento;
  readonly inView: DocumentInView;
  readonly undoHistory: UndoHistory;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
}

/** Registers the Articles view, the commands that mark articles, and the badges in the Explorer. */
export function registerArticles(deps: ArticlesDependencies): Disposable {
  const { guard, memory, inView, undoHistory, annotations, codebooks, readings, corpus } = deps;
  const statuses = new ReadStatuses(memory);
  const rows = new ArticleRows({ annotations, codebooks, corpus, statuses });
  return Disposable.from(
    statuses,
    rows,
    registerArticlesView({ guard, memory, inView, annotations, codebooks, corpus, rows }),
    registerMarks({ guard, inView, undoHistory, readings, statuses }),
    registerBadges({ guard, corpus, rows, statuses }),
  );
}
