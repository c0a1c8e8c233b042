// Fills the corpus at the start, and follows what happens to files, folders and settings from then on.
import { Disposable, FileType, type Uri, workspace } from 'vscode';
import type { Parts } from '../../extension';
import { articleOf, isSidecar, SIDECARS } from '../storage/sidecar-uris';
import { toUri } from './corpus';
import { CorpusLoader, ENDINGS } from './corpus-loader';

/** A name that ends like a file's: an installation creates thousands, and none is a folder of articles. */
const ENDED = /\.[a-z]\w{0,8}$/i;

/** Registers the reading of the workspace. */
export function registerCorpus(parts: Parts): Disposable {
  const { guard, sessions, corpus, decidedActors } = parts;
  const loader = new CorpusLoader(parts, parts.analyzer);
  const load = (folders: readonly Uri[]) => guard.run('reading the folder', () => loader.load(folders));
  const folders = () => (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  void load(folders());
  const files = workspace.createFileSystemWatcher(`**/*{${ENDINGS.join(',')}}`);
  const sidecars = workspace.createFileSystemWatcher(`**/${SIDECARS}`);
  const corrected = (uri: Uri) => isSidecar(uri) && loader.add(articleOf(uri));
  const all = workspace.createFileSystemWatcher('**/*', false, true, false);
  return Disposable.from(
    loader,
    files,
    sidecars,
    all,
    files.onDidCreate((uri) => loader.add(uri)),
    files.onDidChange((uri) => loader.add(uri)),
    // Corrections that came from elsewhere.
    sidecars.onDidCreate(corrected),
    sidecars.onDidChange(corrected),
    sidecars.onDidDelete(corrected),
    all.onDidCreate(async (uri) => {
      if (ENDED.test(uri.path)) return;
      const stat = await guard.provide('a new folder', undefined, async () => workspace.fs.stat(uri));
      if (stat && stat.type & FileType.Directory) await load([uri]);
    }),
    // A folder's deletion is told of the folder alone.
    all.onDidDelete((uri) => loader.remove(uri)),
    // Decided on actors: the articles that name them are read anew, open ones by their sessions.
    decidedActors.onDidChange(({ folder, names }) => {
      for (const uri of corpus.index.articlesNaming(names)) if (uri.startsWith(`${folder}/`)) loader.add(toUri(uri));
    }),
    sessions.onDidClose((document) => {
      corpus.index.remove(document.uri.toString());
      loader.add(document.uri);
    }),
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) loader.remove(uri);
      void load(added.map(({ uri }) => uri));
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('files.exclude') && !event.affectsConfiguration('marginalia.article.maxSize'))
        return;
      for (const folder of folders()) loader.remove(folder);
      void load(folders());
      for (const { document } of sessions.all()) sessions.refresh(document);
    }),
  );
}
