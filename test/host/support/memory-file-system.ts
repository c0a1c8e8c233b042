// A file system in memory, as a virtual workspace has it: one folder, and no events.
import {
  type Event,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/** Files by their path. */
export class MemoryFileSystem implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly onDidChangeFile: Event<FileChangeEvent[]> = new EventEmitter<FileChangeEvent[]>().event;

  /** The paths of all files. */
  names(): readonly string[] {
    return [...this.#files.keys()].sort();
  }

  watch(): { dispose(): void } {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    if (path === '/') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const bytes = this.#files.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return { type: FileType.File, ctime: 0, mtime: 0, size: bytes.length };
  }

  readDirectory(): [string, FileType][] {
    return this.names().map((name) => [name.slice(1), FileType.File]);
  }

  createDirectory(): void {}

  readFile({ path }: Uri): Uint8Array {
    const bytes = this.#files.get(path);
    if (!bytes) throw FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: Uri, bytes: Uint8Array): void {
    this.#files.set(path, bytes);
  }

  delete({ path }: Uri): void {
    this.#files.delete(path);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
