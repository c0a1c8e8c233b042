// Annotations follow their article: a rename in the editor renames the sidecar too, and one made outside is found by the
// text's hash. A deleted article's sidecar stays. Never overwrites another sidecar.

import * as l10n from '@vscode/l10n';
import { Disposable, type FileRenameEvent, type FileWillRenameEvent, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { hashOf, lostArticles, sidecarNamed } from '../../../annotations';
import type { AnnotationRegistry } from '../../services/annotations/annotation-registry';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { forgetListing, isAnnotated, sidecarsOf } from '../../services/storage/annotation-files';
import { isFile, readIfPresent } from '../../services/storage/editor-file';
import { articleOf, displayName, isSidecar, nameOf, SIDECARS, sidecarOf } from '../../services/storage/sidecar-uris';
import type { Guard } from '../../ui/guard';
import { askInfo, showWarning } from '../../ui/messages';

interface MoveDependencies {
  readonly guard: Guard;
  readonly annotations: AnnotationRegistry;
}

/** Keeps sidecars beside articles that move. */
export function registerFollowMoves(deps: MoveDependencies): Disposable {
  const { guard, annotations } = deps;
  const asked = new Set<string>();
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(renameSidecars(deps, event))),
    workspace.onDidRenameFiles((event) => void guard.run('rename', () => updateNames(annotations, event))),
    annotations.onDidOpen((article) => {
      const key = article.uri.toString();
      if (asked.has(key)) return;
      asked.add(key);
      void guard.run('find moved annotations', () => findMoved(annotations, article));
    }),
  );
}

/** The sidecars' renames, as part of the articles' own. What is unsaved goes into the old file first. */
async function renameSidecars(
  { annotations, guard }: MoveDependencies,
  { files }: FileWillRenameEvent,
): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  await guard.run('rename', async () => {
    for (const { oldUri, newUri } of files) {
      if (isSidecar(oldUri)) continue;
      const article = annotations.at(oldUri);
      if (article?.store.isPending) await annotations.save(article);
      forgetListing(oldUri);
      for (const from of await sidecarsOf(oldUri)) {
        if (renamed.has(from.toString())) continue;
        const to = sidecarOf(newUri, sidecarNamed(nameOf(from))?.author);
        if (await isFile(to)) warnOccupied(to, from, oldUri);
        else edit.renameFile(from, to, { overwrite: false });
      }
    }
  });
  return edit;
}

function warnOccupied(to: Uri, from: Uri, article: Uri): void {
  const message = l10n.t(
    '{0} is there already: the annotations of {1} stay in {2}.',
    nameOf(to),
    nameOf(article),
    nameOf(from),
  );
  showWarning(message);
}

/** Writes the article's new name into its sidecar. */
async function updateNames(annotations: AnnotationRegistry, { files }: FileRenameEvent): Promise<void> {
  for (const { newUri } of files) {
    forgetListing(newUri);
    if (!(await isAnnotated(newUri))) continue;
    const article = await annotations.read(newUri);
    if (article && article.annotations.length > 0) await annotations.save(article);
  }
}

/** Suggests the annotations of an article that was moved here outside of the editor. */
async function findMoved(annotations: AnnotationRegistry, article: ArticleAnnotations): Promise<void> {
  await annotations.ready(article);
  if (article.annotations.length > 0 || article.syncError || (await isAnnotated(article.uri))) return;
  const lost = await lostArticleOf(hashOf(article.text));
  if (!lost) return;
  const move = l10n.t('Move Them');
  const question = l10n.t(
    '{0} was annotated as {1}, which is gone. Move its annotations here?',
    displayName(article.uri),
    displayName(lost),
  );
  if ((await askInfo(question, move)) !== move) return;
  for (const sidecar of await sidecarsOf(lost)) {
    const to = sidecarOf(article.uri, sidecarNamed(nameOf(sidecar))?.author);
    await workspace.fs.rename(sidecar, to, { overwrite: false });
  }
  forgetListing(article.uri);
  await article.load();
  await annotations.save(article);
}

/** An article that is gone, with annotations that stayed, and whose text had this hash; undefined unless there is exactly one. */
async function lostArticleOf(hash: string): Promise<Uri | undefined> {
  const all = await workspace.findFiles(`**/${SIDECARS}`, '**/node_modules/**');
  const search = { sidecars: all.filter(isSidecar), articleOf, isFile, read: readIfPresent };
  const found = await lostArticles(search, hash);
  return found.length === 1 ? found[0]?.article : undefined;
}
