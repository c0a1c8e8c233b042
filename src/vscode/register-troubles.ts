// Says it once when a sidecar cannot be read or written: which file, why, and that nothing is lost.
import { type Disposable, l10n, window } from 'vscode';
import type { ArticleNotes } from './article-notes';
import { openSidecar } from './commands/edit-annotations';
import type { Parts } from './extension';

/** Registers the messages. */
export function registerTroubles(parts: Parts): Disposable {
  const told = new Map<string, string>();
  return parts.annotations.onDidChange((notes) => {
    const key = notes.article.toString();
    const { trouble } = notes;
    const now = trouble && `${trouble.code} ${trouble.message} ${notes.store.isPending}`;
    if (told.get(key) === now) return;
    if (now === undefined) told.delete(key);
    else {
      told.set(key, now);
      void parts.guard.run('trouble', () => tell(parts, notes));
    }
  });
}

async function tell({ annotations, log }: Parts, notes: ArticleNotes): Promise<void> {
  const { trouble, fileName } = notes;
  if (!trouble) return;
  const message = trouble.message.includes(fileName) ? trouble.message : `${fileName}: ${trouble.message}`;
  log.warn(`${trouble.code} ${notes.article.toString(true)}: ${trouble.message}`);
  if (notes.isReadOnly) {
    void window.showWarningMessage(message);
    return;
  }
  const pending = notes.store.isPending;
  const [show, retry] = [l10n.t('Show File'), l10n.t('Retry')];
  const rest = pending
    ? l10n.t('Your annotations are kept here until they can be saved.')
    : l10n.t('The file is left as it is.');
  const choice = await window.showErrorMessage(`${message} ${rest}`, show, retry);
  if (choice === show) await openSidecar(notes.article);
  else if (choice === retry) await annotations.retry(notes);
}
