// The context key `marginalia.inArticle`: whether the views are about an article. VS Code's own key for the language of the editor is not
// set where views decide what to say, and changes when a page of another kind comes to the front.
import { commands, Disposable } from 'vscode';
import type { CorrectedReadings } from '../../services/readings/corrected-readings';
import type { DocumentInView } from '../../ui/document-in-view';
import type { Guard } from '../../ui/guard';

interface ContextKeyDependencies {
  readonly guard: Guard;
  readonly inView: DocumentInView;
  readonly readings: CorrectedReadings;
}

/** Keeps the context key as the document in view is. */
export function registerArticleContextKey({ guard, inView, readings }: ContextKeyDependencies): Disposable {
  let known: boolean | undefined;
  const update = () =>
    void guard.provide('context key', undefined, () => {
      const { document } = inView;
      const isArticle = document !== undefined && readings.of(document) !== undefined;
      if (isArticle === known) return;
      known = isArticle;
      void commands.executeCommand('setContext', 'marginalia.inArticle', isArticle);
    });
  update();
  return Disposable.from(
    inView.onDidChange(update),
    readings.onDidRead(({ document }) => document === inView.document && update()),
    readings.onDidClose(update),
  );
}
