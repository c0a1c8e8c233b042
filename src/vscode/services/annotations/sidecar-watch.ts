// Tells when a sidecar is created, changed or deleted: those of the workspace, and those beside articles outside of it.
import { Disposable, RelativePattern, type Uri, workspace } from 'vscode';
import { forgetListing } from '../storage/annotation-files';
import { isSidecar, SIDECARS } from '../storage/sidecar-uris';

/** The watchers of one window. */
export class SidecarWatch {
  readonly #listener: (sidecar: Uri) => void;
  readonly #workspace: Disposable;
  readonly #outside = new Map<string, Disposable>();

  /** `listener` is called with each sidecar that changed. */
  constructor(listener: (sidecar: Uri) => void) {
    this.#listener = listener;
    this.#workspace = this.#watch(`**/${SIDECARS}`);
  }

  /** Watches a folder outside of the workspace too. */
  addFolder(folder: Uri): void {
    const key = folder.toString();
    if (!this.#outside.has(key)) this.#outside.set(key, this.#watch(new RelativePattern(folder, SIDECARS)));
  }

  dispose(): void {
    for (const each of [this.#workspace, ...this.#outside.values()]) each.dispose();
  }

  #watch(pattern: string | RelativePattern): Disposable {
    const watcher = workspace.createFileSystemWatcher(pattern);
    const look = (file: Uri) => {
      if (!isSidecar(file)) return;
      forgetListing(file);
      this.#listener(file);
    };
    return Disposable.from(watcher, watcher.onDidCreate(look), watcher.onDidChange(look), watcher.onDidDelete(look));
  }
}
