// One file of ours in each workspace folder: read at once, and again whenever another program writes it. Warns once of entries that
// cannot be used.

import * as l10n from '@vscode/l10n';
import { Disposable, RelativePattern, type Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { Problem } from '../../../annotations';
import type { Guard } from '../../ui/guard';
import { askWarning } from '../../ui/messages';

/** A file of one folder. */
interface FolderFile {
  readonly uri: Uri;
  /** What was wrong with single entries when it was read last. */
  readonly problems: readonly Problem[];
}

/** What kind of file it is. */
export interface FolderFileKind<F> {
  /** Where it lies in its folder. */
  readonly path: string;
  /** Its name in the log. */
  readonly name: string;
  open(folder: WorkspaceFolder): F;
  /** Reads what the file holds now. */
  read(file: F): Promise<void>;
}

/** The files of all workspace folders. */
export class FolderFiles<F extends FolderFile> {
  readonly #kind: FolderFileKind<F>;
  readonly #guard: Guard;
  readonly #files = new Map<string, F>();
  readonly #warned = new Map<string, string>();
  readonly #folders: Disposable;
  #watchers: Disposable[] = [];

  constructor(kind: FolderFileKind<F>, guard: Guard) {
    this.#kind = kind;
    this.#guard = guard;
    this.#folders = workspace.onDidChangeWorkspaceFolders(() => this.#open());
    this.#open();
  }

  /** The files of all folders, in the folders' order. */
  all(): readonly F[] {
    return [...this.#files.values()];
  }

  /** The file of an article's folder; undefined outside of all folders. */
  of(article: Uri): F | undefined {
    const folder = workspace.getWorkspaceFolder(article);
    return folder && this.at(folder.uri.toString());
  }

  /** The file of a folder, by the folder's URI. */
  at(folder: string): F | undefined {
    return this.#files.get(folder);
  }

  dispose(): void {
    Disposable.from(this.#folders, ...this.#watchers).dispose();
  }

  #open(): void {
    const { path, name } = this.#kind;
    Disposable.from(...this.#watchers).dispose();
    this.#files.clear();
    this.#watchers = (workspace.workspaceFolders ?? []).map((folder) => {
      const file = this.#kind.open(folder);
      this.#files.set(folder.uri.toString(), file);
      const read = () => void this.#guard.run(name, () => this.#read(file));
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, path));
      read();
      return Disposable.from(watcher, watcher.onDidCreate(read), watcher.onDidChange(read), watcher.onDidDelete(read));
    });
  }

  async #read(file: F): Promise<void> {
    await this.#kind.read(file);
    const key = file.uri.toString();
    const problems = file.problems.map(({ item = '', message }) => `${item}: ${message}`).join('\n');
    const isNew = problems !== '' && problems !== this.#warned.get(key);
    this.#warned.set(key, problems);
    if (isNew) void this.#guard.run(this.#kind.name, () => this.#warn(file));
  }

  async #warn({ uri, problems }: F): Promise<void> {
    const open = l10n.t('Open File');
    const first = problems[0]?.message ?? '';
    const message = l10n.t('{0}: {1} entries cannot be used. {2}', this.#kind.path, problems.length, first);
    if ((await askWarning(message, open)) === open) await window.showTextDocument(uri);
  }
}
