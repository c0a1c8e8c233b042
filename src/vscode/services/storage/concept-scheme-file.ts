// A list of concepts that a workspace folder keeps in one file. Each change is made on what the file holds at that moment, so that
// nobody's work is lost; a file that cannot be read as a whole, or is of a newer format, is never written.

import pLimit from 'p-limit';
import { Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  type ConceptScheme,
  type ParsedScheme,
  type Problem,
  type Result,
  type SidecarFile,
  updateFile,
} from '../../../annotations';
import { RemediableError } from '../../ui/guard';
import { isFile, type OpenFile } from './editor-file';
import { repairFor } from './repair';

/** What kind of list a file holds. */
export interface SchemeKind<T> {
  /** Where it lies in its folder. */
  readonly path: string;
  readonly empty: ConceptScheme<T>;
  parse(source: Uint8Array): Result<ParsedScheme<T>>;
  serialize(scheme: ConceptScheme<T>): string;
}

/** A list before a change and after it. */
export interface SchemeChange<T> {
  /** The folder's URI. */
  readonly folder: string;
  readonly before: ConceptScheme<T>;
  readonly after: ConceptScheme<T>;
}

/** One folder's list. */
export class ConceptSchemeFile<T> {
  readonly folder: WorkspaceFolder;
  readonly uri: Uri;
  readonly #kind: SchemeKind<T>;
  readonly #file: SidecarFile;
  /** One at a time: a reading overtaken by a later one, or by a change, would restore what is gone. */
  readonly #queue = pLimit(1);
  #scheme: ConceptScheme<T>;
  #problems: readonly Problem[] = [];

  constructor(folder: WorkspaceFolder, kind: SchemeKind<T>, openFile: OpenFile) {
    this.folder = folder;
    this.uri = Uri.joinPath(folder.uri, kind.path);
    this.#kind = kind;
    this.#file = openFile(this.uri, folder.uri);
    this.#scheme = kind.empty;
  }

  /** The list as it was read or written last. */
  get scheme(): ConceptScheme<T> {
    return this.#scheme;
  }

  /** What was wrong with single entries when the file was read last; they are kept as they are. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Reads the file; throws a message for the user where it cannot be read. What was read before then stays. */
  read(): Promise<void> {
    return this.#queue(() => this.#read());
  }

  /**
   * Changes the list; `change` may run again when another program wrote in between, and returns the same list to leave it.
   * Undefined where nothing changed; throws a message for the user where the file cannot be read or written.
   */
  change(change: (scheme: ConceptScheme<T>) => ConceptScheme<T>): Promise<SchemeChange<T> | undefined> {
    return this.#queue(() => this.#change(change));
  }

  async #read(): Promise<void> {
    const bytes = (await isFile(this.uri)) ? await this.#file.read() : undefined;
    const read = bytes?.ok === false ? bytes : this.#parse(bytes?.value);
    if (!read.ok) throw this.#errorOf(read.error);
    this.#scheme = read.value.scheme;
    this.#problems = read.value.problems;
  }

  async #change(change: (scheme: ConceptScheme<T>) => ConceptScheme<T>): Promise<SchemeChange<T> | undefined> {
    if (change(this.#scheme) !== this.#scheme) await workspace.fs.createDirectory(Uri.joinPath(this.uri, '..'));
    let [before, after] = [this.#scheme, this.#scheme];
    const written = await updateFile(this.#file, (bytes): Result<string | undefined> => {
      const read = this.#parse(bytes);
      if (!read.ok) return read;
      if (read.value.readOnly) return { ok: false, error: read.value.readOnly };
      before = read.value.scheme;
      after = change(before);
      return { ok: true, value: after === before ? undefined : this.#kind.serialize(after) };
    });
    if (!written.ok) throw this.#errorOf(written.error);
    this.#scheme = after;
    return written.value ? { folder: this.folder.uri.toString(), before, after } : undefined;
  }

  #parse(bytes: Uint8Array | undefined): Result<ParsedScheme<T>> {
    return bytes ? this.#kind.parse(bytes) : { ok: true, value: { scheme: this.#kind.empty, problems: [] } };
  }

  #errorOf(problem: Problem): Error {
    return new RemediableError(`${this.#kind.path}: ${problem.message}`, repairFor(problem), this.uri);
  }
}
