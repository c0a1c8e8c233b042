// Undo and redo of what the reader did with annotations and tags: one deed at a time, in every file that it touched.
import { Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { ACTORS } from '../../services/folder/actor-decision-store';
import { articleAtHand, nameIn } from '../../services/folder/annotated-articles';
import { CODEBOOK } from '../../services/folder/codebook-file';
import type { ActShare } from '../../services/storage/undo-steps';

/** How long a word about what was done stays in the status bar, in ms. */
const TOLD = 4000;

/** Deeds in more places than these show their progress. */
const MANY = 10;

type Way = 'undo' | 'redo';

/** Registers the commands. */
export function registerTakeBack(parts: Parts): Disposable {
  const { guard, history } = parts;
  return Disposable.from(
    guard.command('marginalia.undoAnnotation', () => takeBack(parts, 'undo')),
    guard.command('marginalia.redoAnnotation', () => takeBack(parts, 'redo')),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) history.moved(oldUri.toString(), newUri.toString());
    }),
  );
}

/** Takes back the last deed that concerns the article at hand or its codebook; without an article, the last of all. */
async function takeBack(parts: Parts, way: Way): Promise<void> {
  const { annotations, history } = parts;
  const notes = articleAtHand(annotations);
  if (notes && !annotations.mayWrite(notes)) return;
  const folder = notes && workspace.getWorkspaceFolder(notes.uri)?.uri;
  const places = notes && [notes.uri, ...(folder ? [folder] : [])].map(String);
  const deed = way === 'undo' ? history.takeBack(places) : history.bringBack(places);
  const { shares = [], label = '' } = deed ?? {};
  const left = await restoreAll(parts, way === 'undo' ? [...shares].reverse() : shares, way);
  const told = deed
    ? way === 'undo'
      ? l10n.t('Taken back: {0}', label)
      : l10n.t('Brought back: {0}', label)
    : way === 'undo'
      ? l10n.t('Nothing to take back here.')
      : l10n.t('Nothing to bring back here.');
  window.setStatusBarMessage(told, TOLD);
  if (left.length > 0)
    void window.showWarningMessage(l10n.t('{0}: not in {1}, which could not be changed.', told, left.join(', ')));
}

/** Carries out a deed or its contrary; gives the names of what could not be changed, which leaves the rest to be done. */
export async function restoreAll(parts: Parts, shares: readonly ActShare[], way: Way): Promise<readonly string[]> {
  const touched = new Set<ArticleAnnotations>();
  const left = new Set<string>();
  for (const share of shares) {
    if (share.of !== 'article') {
      const done = await parts.guard.run(share.of, () =>
        share.of === 'codebook' ? parts.codebooks.restore(share, way) : parts.decidedActors.restore(share, way),
      );
      if (!done) left.add(share.of === 'codebook' ? CODEBOOK : ACTORS);
      continue;
    }
    const article = Uri.parse(share.where, true);
    const notes = await parts.annotations.read(article);
    if (!notes || notes.isReadOnly) left.add(nameIn(article));
    else {
      if (way === 'undo') notes.store.revert(share.act);
      else notes.store.repeat(share.act);
      touched.add(notes);
    }
  }
  await saveAll(parts, [...touched], way === 'undo' ? l10n.t('Taking back') : l10n.t('Bringing back'));
  return [...left];
}

/** Saves the annotations of articles, with progress where they are many. */
async function saveAll({ annotations }: Parts, all: readonly ArticleAnnotations[], title: string): Promise<void> {
  if (all.length <= MANY) {
    for (const notes of all) await annotations.save(notes);
    return;
  }
  await window.withProgress({ location: ProgressLocation.Notification, title }, async (progress) => {
    for (const [index, notes] of all.entries()) {
      progress.report({ message: l10n.t('{0} of {1} files', index + 1, all.length), increment: 100 / all.length });
      await annotations.save(notes);
    }
  });
}
