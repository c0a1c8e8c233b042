// Tagging: giving tags to passages, and changing, removing and showing annotations in the text.
import { Disposable } from 'vscode';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { Corpus } from '../../services/corpus/corpus';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import type { Codebooks } from '../../services/folder/codebooks';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { Guard } from '../../ui/guard';
import { registerBoundaries } from './adjust-boundaries';
import { registerAnnotationHover } from './annotation-hover';
import { registerCodeActions } from './code-actions';
import { registerEditAnnotations } from './edit-annotations';
import { registerTagArticle } from './tag-article';
import { registerTagDecorations } from './tag-decorations';
import { registerTagOccurrences } from './tag-occurrences';
import { registerTagPassages } from './tag-passages';
import { registerUndo } from './undo';

interface TaggingDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly codebooks: Codebooks;
  readonly readings: CorrectedReadings;
  readonly corpus: Corpus;
  readonly editor: AnnotationEditor;
}

/** Registers the commands and marks of annotations. */
export function registerTagging({
  guard,
  annotations,
  codebooks,
  readings,
  corpus,
  editor,
}: TaggingDependencies): Disposable {
  return Disposable.from(
    registerTagPassages({ guard, readings, codebooks, editor }),
    registerTagArticle({ guard, codebooks, editor }),
    registerTagOccurrences({ guard, annotations, codebooks, readings, corpus, editor }),
    registerEditAnnotations({ guard, annotations, codebooks, editor }),
    registerBoundaries({ guard, annotations, codebooks, editor }),
    registerUndo({ guard, annotations, editor }),
    registerTagDecorations({ guard, annotations, codebooks }),
    registerAnnotationHover({ guard, annotations, codebooks, readings }),
    registerCodeActions({ guard, annotations, codebooks, readings }),
  );
}
