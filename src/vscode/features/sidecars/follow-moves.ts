// Annotations go where their article goes: a rename in the editor takes the sidecar along, and one made outside is found
// again by the text's hash. A deleted article's sidecar stays. Never writes over another sidecar.
import {
  Disposable,
  type FileRenameEvent,
  type FileWillRenameEvent,
  l10n,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { hashOf, parseSidecar, sidecarNamed } from '../../../annotations';
import type { Parts } from '../../extension';
import type { ArticleAnnotations } from '../../services/annotations/article-annotations';
import { nameIn } from '../../services/folder/annotated-articles';
import { isAnnotated, listAnew, sidecarsOf } from '../../services/storage/annotation-files';
import {
  articleOf,
  isFile,
  isSidecar,
  nameOf,
  readOrNothing,
  SIDECARS,
  sidecarOf,
} from '../../services/storage/sidecar-uris';

/** Sidecars without an article that are compared at most, when an article comes without a sidecar. */
const MOST_LOST = 200;

/** Registers what follows moves of articles. */
export function registerMoves(parts: Parts): Disposable {
  const { guard, annotations } = parts;
  const asked = new Set<string>();
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(takeAlong(parts, event))),
    workspace.onDidRenameFiles((event) => void guard.run('rename', () => retitle(parts, event))),
    annotations.onDidOpen((notes) => {
      const key = notes.uri.toString();
      if (asked.has(key)) return;
      asked.add(key);
      void guard.run('find moved annotations', () => findMoved(parts, notes));
    }),
  );
}

/** The sidecars' renames, as part of the articles' own. What is unsaved goes into the old file first. */
async function takeAlong({ annotations, guard }: Parts, { files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const renamed = new Set(files.map(({ oldUri }) => oldUri.toString()));
  await guard.run('rename', async () => {
    for (const { oldUri, newUri } of files) {
      if (isSidecar(oldUri)) continue;
      const notes = annotations.at(oldUri);
      if (notes?.store.isPending) await annotations.save(notes);
      listAnew(oldUri);
      for (const from of await sidecarsOf(oldUri)) {
        if (renamed.has(from.toString())) continue;
        const to = sidecarOf(newUri, sidecarNamed(nameOf(from))?.author);
        if (await isFile(to)) tellOccupied(to, from, oldUri);
        else edit.renameFile(from, to, { overwrite: false });
      }
    }
  });
  return edit;
}

function tellOccupied(to: Uri, from: Uri, article: Uri): void {
  const told = l10n.t(
    '{0} is there already: the annotations of {1} stay in {2}.',
    nameOf(to),
    nameOf(article),
    nameOf(from),
  );
  void window.showWarningMessage(told);
}

/** Writes the article's new name into its sidecar. */
async function retitle({ annotations }: Parts, { files }: FileRenameEvent): Promise<void> {
  for (const { newUri } of files) {
    listAnew(newUri);
    if (!(await isAnnotated(newUri))) continue;
    const notes = await annotations.read(newUri);
    if (notes && notes.annotations.length > 0) await annotations.save(notes);
  }
}

/** Offers the annotations of an article that was moved here outside of the editor. */
async function findMoved({ annotations }: Parts, notes: ArticleAnnotations): Promise<void> {
  await annotations.ready(notes);
  if (notes.annotations.length > 0 || notes.trouble || (await isAnnotated(notes.uri))) return;
  const lost = await lostArticleOf(hashOf(notes.text));
  if (!lost) return;
  const take = l10n.t('Take Them Along');
  const asked = l10n.t(
    '{0} was annotated as {1}, which is gone. Take its annotations along?',
    nameIn(notes.uri),
    nameIn(lost),
  );
  if ((await window.showInformationMessage(asked, take)) !== take) return;
  for (const sidecar of await sidecarsOf(lost)) {
    const to = sidecarOf(notes.uri, sidecarNamed(nameOf(sidecar))?.author);
    await workspace.fs.rename(sidecar, to, { overwrite: false });
  }
  listAnew(notes.uri);
  await notes.load();
  await annotations.save(notes);
}

/** An article that is gone, with annotations that stayed, and whose text had this hash; undefined unless there is exactly one. */
async function lostArticleOf(hash: string): Promise<Uri | undefined> {
  const all = await workspace.findFiles(`**/${SIDECARS}`, '**/node_modules/**');
  const lost: Uri[] = [];
  for (const sidecar of all) {
    if (lost.length === MOST_LOST) break;
    if (isSidecar(sidecar) && !(await isFile(articleOf(sidecar)))) lost.push(sidecar);
  }
  const found = new Map<string, Uri>();
  for (const sidecar of lost) {
    const parsed = parseSidecar((await readOrNothing(sidecar)) ?? '');
    const article = articleOf(sidecar);
    if (parsed.ok && parsed.value.sidecar.article?.sha256 === hash) found.set(article.toString(), article);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
