// How far the user has read each article, in the workspace's memory: it is the reader's own, and nothing of it goes into the folder.
import { EventEmitter, type Memento, type Uri } from 'vscode';
import type { ReadStatus } from '../../../features/trees/article-row';

const KEY = 'marginalia.readStatus';

/** The status of every article that is not unread. */
type Stored = Readonly<Record<string, ReadStatus>>;

/** The statuses of all articles of the workspace. */
export class ReadStatuses {
  readonly #memory: Memento;
  readonly #statuses: Map<string, ReadStatus>;
  readonly #changed = new EventEmitter<readonly string[]>();

  /** The status of some articles changed; with their URIs. */
  readonly onDidChange = this.#changed.event;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#statuses = new Map(Object.entries(memory.get<Stored>(KEY, {})));
  }

  /** The status of an article. */
  of(uri: string): ReadStatus {
    return this.#statuses.get(uri) ?? 'unread';
  }

  /** Gives articles a status; returns what those had that had another. */
  set(uris: Iterable<string>, status: ReadStatus): ReadonlyMap<string, ReadStatus> {
    return this.restore(new Map([...uris].map((uri) => [uri, status])));
  }

  /** Gives each article its status; returns what those had that had another. */
  restore(statuses: ReadonlyMap<string, ReadStatus>): ReadonlyMap<string, ReadStatus> {
    const before = new Map(
      [...statuses].flatMap(([uri, status]) => (this.of(uri) === status ? [] : [[uri, this.of(uri)]])),
    );
    for (const uri of before.keys()) this.#put(uri, statuses.get(uri) ?? 'unread');
    if (before.size > 0) this.#save([...before.keys()]);
    return before;
  }

  /** Follows a file or folder to its new place. */
  move(from: Uri, to: Uri): void {
    const [old, own] = [from.toString(), to.toString()];
    const moved = [...this.#statuses].filter(([uri]) => uri === old || uri.startsWith(`${old}/`));
    for (const [uri, status] of moved) {
      this.#statuses.delete(uri);
      this.#statuses.set(own + uri.slice(old.length), status);
    }
    if (moved.length > 0) this.#save(moved.map(([uri]) => own + uri.slice(old.length)));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #put(uri: string, status: ReadStatus): void {
    if (status === 'unread') this.#statuses.delete(uri);
    else this.#statuses.set(uri, status);
  }

  #save(uris: readonly string[]): void {
    void this.#memory.update(KEY, Object.fromEntries(this.#statuses));
    this.#changed.fire(uris);
  }
}
