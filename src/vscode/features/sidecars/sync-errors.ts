// Reports once when a sidecar cannot be read or written: which file, why, and that nothing is lost.

import * as l10n from '@vscode/l10n';
import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { AnnotationRegistry, Merge } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { repairFor } from '../../services/storage/repair';
import { nameOf, sidecarWithProblem } from '../../services/storage/sidecar-uris';
import type { Guard } from '../../ui/guard';
import { askError, askWarning, showWarning } from '../../ui/messages';
import { showSidecar } from './show-sidecar';

interface SyncErrorDependencies {
  readonly guard: Guard;
  readonly log: LogOutputChannel;
  readonly annotations: AnnotationRegistry;
}

/** Registers the messages. */
export function registerSyncErrors(deps: SyncErrorDependencies): Disposable {
  const { guard, log, annotations } = deps;
  const reported = new Map<string, string>();
  return Disposable.from(
    annotations.onDidMerge((merge) => void guard.run('merge', () => reportMerge(log, merge))),
    annotations.onDidChange((article) => {
      const key = article.uri.toString();
      const { syncError } = article;
      const now = syncError && `${syncError.code} ${syncError.message} ${article.store.isPending}`;
      if (reported.get(key) === now) return;
      if (now === undefined) reported.delete(key);
      else {
        reported.set(key, now);
        void guard.run('sync error', () => report(deps, article));
      }
    }),
  );
}

/** A merge loses no words; what it decided stands in the log, one line an annotation. */
async function reportMerge(log: LogOutputChannel, { article, notices }: Merge): Promise<void> {
  for (const { id, message } of notices) log.warn(`${article.fileName} ${id}: ${message}`);
  const show = l10n.t('Show Log');
  const message = l10n.t(
    '{0} was changed here and elsewhere; both were merged. {1}',
    article.fileName,
    notices.length === 1 ? (notices[0]?.message ?? '') : l10n.t('{0} decisions are in the log.', notices.length),
  );
  if ((await askWarning(message, show)) === show) log.show();
}

async function report({ annotations, log }: SyncErrorDependencies, article: ArticleAnnotations): Promise<void> {
  const { syncError } = article;
  if (!syncError) return;
  const file = sidecarWithProblem(article.uri, syncError);
  const fileName = nameOf(file);
  const message = syncError.message.includes(fileName) ? syncError.message : `${fileName}: ${syncError.message}`;
  log.warn(`${syncError.code} ${article.uri.toString(true)}: ${syncError.message}`);
  if (article.isReadOnly) return showWarning(message);
  const [show, retry] = [l10n.t('Show File'), l10n.t('Retry')];
  const repair = repairFor(syncError);
  const rest = article.store.isPending
    ? l10n.t('Your annotations are kept here until they can be saved.')
    : l10n.t('The file is left as it is.');
  const choices = [...(repair ? [repair.title] : []), show, retry];
  const choice = await askError(`${message} ${rest}`, ...choices);
  if (choice === show) await showSidecar(file);
  else if (repair && choice === repair.title) await commands.executeCommand(repair.command, file);
  else if (choice === retry) await annotations.retry(article);
}
