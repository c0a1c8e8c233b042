// Sidecars: telling what cannot be read or written, repairing damaged files, and following articles that move.
import { Disposable, type LogOutputChannel, Uri, window } from 'vscode';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { OpenFile } from '../../services/storage/editor-file';
import type { ReadUnmerged } from '../../services/storage/platform';
import type { Guard } from '../../ui/guard';
import { registerFollowMoves } from './follow-moves';
import { registerRepairSidecar } from './repair-sidecar';
import { showSidecar } from './show-sidecar';
import { registerSyncErrors } from './sync-errors';

interface SidecarsDependencies {
  readonly guard: Guard;
  readonly log: LogOutputChannel;
  readonly annotations: AnnotationRegistry;
  readonly openFile: OpenFile;
  readonly readUnmerged: ReadUnmerged | undefined;
}

/** Registers the care for sidecars. */
export function registerSidecars({
  guard,
  log,
  annotations,
  openFile,
  readUnmerged,
}: SidecarsDependencies): Disposable {
  return Disposable.from(
    registerSyncErrors({ guard, log, annotations }),
    registerRepairSidecar({ guard, log, annotations, openFile, readUnmerged }),
    registerFollowMoves({ guard, annotations }),
    guard.command('marginalia.openSidecar', (article) => {
      const uri = article instanceof Uri ? article : window.activeTextEditor?.document.uri;
      return uri && showSidecar(uri);
    }),
    guard.command('marginalia.retrySave', async () => {
      for (const article of annotations.all())
        if (article.store.isPending || article.syncError) await annotations.retry(article);
    }),
  );
}
