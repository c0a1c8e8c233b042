// Says it once when a sidecar cannot be read or written: which file, why, and that nothing is lost.
import { commands, Disposable, l10n, window } from 'vscode';
import type { Problem } from '../../../annotations';
import type { Parts } from '../../extension';
import type { Merge } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { fileOf, nameOf } from '../../services/storage/sidecar-uris';
import { openSidecar } from '../tagging/edit-annotations';

/** Registers the messages. */
export function registerTroubles(parts: Parts): Disposable {
  const told = new Map<string, string>();
  const merges = parts.annotations.onDidMerge((merge) => void parts.guard.run('merge', () => tellMerge(parts, merge)));
  const troubles = parts.annotations.onDidChange((notes) => {
    const key = notes.uri.toString();
    const { trouble } = notes;
    const now = trouble && `${trouble.code} ${trouble.message} ${notes.store.isPending}`;
    if (told.get(key) === now) return;
    if (now === undefined) told.delete(key);
    else {
      told.set(key, now);
      void parts.guard.run('trouble', () => tell(parts, notes));
    }
  });
  return Disposable.from(merges, troubles);
}

/** A merge loses no words; what it decided stands in the log, one line an annotation. */
async function tellMerge({ log }: Parts, { notes, notices }: Merge): Promise<void> {
  for (const { id, message } of notices) log.warn(`${notes.fileName} ${id}: ${message}`);
  const show = l10n.t('Show Log');
  const told = l10n.t(
    '{0} was changed here and elsewhere; both were merged. {1}',
    notes.fileName,
    notices.length === 1 ? (notices[0]?.message ?? '') : l10n.t('{0} decisions are in the log.', notices.length),
  );
  if ((await window.showWarningMessage(told, show)) === show) log.show();
}

async function tell({ annotations, log }: Parts, notes: ArticleAnnotations): Promise<void> {
  const { trouble } = notes;
  if (!trouble) return;
  const file = fileOf(notes.uri, trouble);
  const fileName = nameOf(file);
  const message = trouble.message.includes(fileName) ? trouble.message : `${fileName}: ${trouble.message}`;
  log.warn(`${trouble.code} ${notes.uri.toString(true)}: ${trouble.message}`);
  if (notes.isReadOnly) {
    void window.showWarningMessage(message);
    return;
  }
  const pending = notes.store.isPending;
  const [show, retry] = [l10n.t('Show File'), l10n.t('Retry')];
  const mending = mendingOf(trouble);
  const rest = pending
    ? l10n.t('Your annotations are kept here until they can be saved.')
    : l10n.t('The file is left as it is.');
  const ways = [...(mending ? [mending.title] : []), show, retry];
  const choice = await window.showErrorMessage(`${message} ${rest}`, ...ways);
  if (choice === show) await openSidecar(file);
  else if (mending && choice === mending.title) await commands.executeCommand(mending.command, file);
  else if (choice === retry) await annotations.retry(notes);
}

/** The command that mends such a file. */
function mendingOf({ code }: Problem): { readonly title: string; readonly command: string } | undefined {
  if (code === 'conflict-markers') return { title: l10n.t('Merge Both Sides'), command: 'marginalia.mergeSidecar' };
  if (code !== 'not-json' && code !== 'not-utf8') return undefined;
  return { title: l10n.t('Recover What Is Whole'), command: 'marginalia.salvageSidecar' };
}
