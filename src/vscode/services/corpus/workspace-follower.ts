// Fills the corpus in the background, at once if something needs it, and follows files, folders and settings from then on.
import { Disposable, FileType, type Uri, workspace } from 'vscode';
import { debounce } from '../../ui/debounce';
import type { Guard } from '../../ui/guard';
import { settingOf } from '../../ui/settings';
import type { ActorDecisionStore } from '../folder/actor-decision-store';
import type { CorrectedReadings } from '../readings/corrected-readings';
import { articleOf, isSidecar, SIDECARS } from '../storage/sidecar-uris';
import type { Corpus } from './corpus';
import { type CorpusLoader, ENDINGS } from './corpus-loader';
import { toUri } from './places';

/** The settings that say which files are read. */
const DECIDING = ['files.exclude', 'search.exclude', 'marginalia.article.maxSize'];

/** Time after the start, in ms, in which the window and other extensions come up first. */
const START = 1500;

/** A name that ends like a file's: an installation creates thousands, and none is a folder of articles. */
const HAS_ENDING = /\.[a-z]\w{0,8}$/i;

interface FollowerDependencies {
  readonly guard: Guard;
  readonly readings: CorrectedReadings;
  readonly actorDecisions: ActorDecisionStore;
  readonly corpus: Corpus;
  readonly loader: CorpusLoader;
  /** How long it waits for anyone to need the corpus, in ms. */
  readonly start?: number;
}

/**
 * Reads the workspace when the first article is open, when someone asks for the index, or else some time after the start, and keeps the
 * corpus as the files are.
 */
export function followWorkspace(dependencies: FollowerDependencies): Disposable {
  let following: Disposable | undefined;
  const begin = () => {
    started.dispose();
    following ??= follow(dependencies);
  };
  const started = debounce(begin, dependencies.start ?? START);
  started.schedule();
  const skip = () => dependencies.corpus.skipRepeated(settingOf('skipRepeated'));
  skip();
  return Disposable.from(
    started,
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('marginalia.skipRepeated') && skip()),
    dependencies.readings.onDidRead(begin),
    dependencies.corpus.onDidAsk(begin),
    new Disposable(() => following?.dispose()),
  );
}

function follow({ guard, readings, actorDecisions, corpus, loader }: FollowerDependencies): Disposable {
  const load = (folders: readonly Uri[]) => {
    const loading = guard.run('reading the folder', () => loader.load(folders));
    corpus.awaits(loading);
    return loading;
  };
  const folders = () => (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const add = (uri: Uri) => void loader.add(uri);
  const addArticleOf = (sidecar: Uri) => isSidecar(sidecar) && add(articleOf(sidecar));
  const files = workspace.createFileSystemWatcher(`**/*{${ENDINGS.join(',')}}`);
  const sidecars = workspace.createFileSystemWatcher(`**/${SIDECARS}`);
  const all = workspace.createFileSystemWatcher('**/*', false, true, false);
  void load(folders());
  return Disposable.from(
    files,
    sidecars,
    all,
    files.onDidCreate(add),
    files.onDidChange(add),
    // Corrections that another program wrote.
    sidecars.onDidCreate(addArticleOf),
    sidecars.onDidChange(addArticleOf),
    sidecars.onDidDelete(addArticleOf),
    all.onDidCreate(async (uri) => {
      if (HAS_ENDING.test(uri.path)) return;
      const stat = await guard.provide('a new folder', undefined, async () => workspace.fs.stat(uri));
      if (stat && stat.type & FileType.Directory) await load([uri]);
    }),
    // When a folder is deleted, only the folder itself is reported.
    all.onDidDelete((uri) => loader.remove(uri)),
    // After a decision about actors the articles that name them are read again; open ones are by their readings.
    actorDecisions.onDidChange(({ folder, names }) => {
      for (const uri of corpus.index.articlesNaming(names)) if (uri.startsWith(`${folder}/`)) add(toUri(uri));
    }),
    readings.onDidClose((uri) => {
      corpus.index.remove(uri.toString());
      add(uri);
    }),
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) loader.remove(uri);
      void load(added.map(({ uri }) => uri));
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!DECIDING.some((setting) => event.affectsConfiguration(setting))) return;
      for (const folder of folders()) loader.remove(folder);
      corpus.addOpenArticles();
      void load(folders());
    }),
  );
}
