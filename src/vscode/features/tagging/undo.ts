// Undo and redo of annotations, tags and decisions about actors: one step at a time, in every file that it changed.
import * as l10n from '@vscode/l10n';
import { Disposable, workspace } from 'vscode';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { AnnotationEditor } from '../../services/editing/annotation-editor';
import { activeArticle } from '../../services/folder/annotated-articles';
import type { Guard } from '../../ui/guard';
import { showStatus, showWarning } from '../../ui/messages';

interface UndoDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
  readonly editor: AnnotationEditor;
}

/** `marginalia.undoAnnotation` and `marginalia.redoAnnotation`. */
export function registerUndo({ guard, annotations, editor }: UndoDependencies): Disposable {
  /** The last step that concerns the active article or its folder; without an article, the last of all. */
  const run = async (way: 'undo' | 'redo') => {
    const article = activeArticle(annotations);
    if (article && !editor.mayEdit(article)) return;
    const folder = article && workspace.getWorkspaceFolder(article.uri)?.uri;
    const places = article && [article.uri, ...(folder ? [folder] : [])].map(String);
    const result = way === 'undo' ? await editor.undo(places) : await editor.redo(places);
    if (!result) return showStatus(way === 'undo' ? l10n.t('Nothing to undo here.') : l10n.t('Nothing to redo here.'));
    const { label, failed } = result;
    const message = way === 'undo' ? l10n.t('Undone: {0}', label) : l10n.t('Redone: {0}', label);
    showStatus(message);
    if (failed.length > 0)
      showWarning(l10n.t('{0}: not in {1}, which could not be changed.', message, failed.join(', ')));
  };
  return Disposable.from(
    guard.command('marginalia.undoAnnotation', () => run('undo')),
    guard.command('marginalia.redoAnnotation', () => run('redo')),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) editor.followRename(oldUri, newUri);
    }),
  );
}
