// The codebook of one workspace folder. Each change is made on what the file holds at that moment, so that nobody's work
// is lost; a file that cannot be read whole, or is of a newer format, is never written.
import { Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  type Codebook,
  EMPTY_CODEBOOK,
  type Problem,
  parseCodebook,
  type Result,
  type SidecarFile,
  serializeCodebook,
  updateFile,
} from '../annotations';
import type { OpenSidecar } from './annotations';
import type { CodebookShare } from './history';
import { isFile } from './sidecar-files';

/** Where a folder's codebook lies. */
export const CODEBOOK = '.marginalia/codebook.json';

/** One folder's tags. */
export class CodebookFile {
  readonly folder: WorkspaceFolder;
  readonly uri: Uri;
  readonly #file: SidecarFile;
  #codebook: Codebook = EMPTY_CODEBOOK;

  constructor(folder: WorkspaceFolder, openSidecar: OpenSidecar) {
    this.folder = folder;
    this.uri = Uri.joinPath(folder.uri, CODEBOOK);
    this.#file = openSidecar(this.uri, folder.uri);
  }

  /** The tags as they were read or written last. */
  get codebook(): Codebook {
    return this.#codebook;
  }

  /** Reads the file; throws a message for the reader where it cannot be read. What was read before then stays. */
  async read(): Promise<void> {
    const bytes = (await isFile(this.uri)) ? await this.#file.read() : undefined;
    const read = bytes?.ok === false ? bytes : parse(bytes?.value);
    if (!read.ok) throw troubleOf(read.error);
    this.#codebook = read.value.codebook;
  }

  /**
   * Changes the codebook; `change` may run again when another hand came between, and gives the same codebook to leave it.
   * Undefined where nothing changed; throws a message for the reader where the file cannot be read or written.
   */
  async change(change: (codebook: Codebook) => Codebook): Promise<CodebookShare | undefined> {
    if (change(this.#codebook) !== this.#codebook) await workspace.fs.createDirectory(Uri.joinPath(this.uri, '..'));
    let [before, after] = [this.#codebook, this.#codebook];
    const written = await updateFile(this.#file, (bytes): Result<string | undefined> => {
      const read = parse(bytes);
      if (!read.ok) return read;
      if (read.value.readOnly) return { ok: false, error: read.value.readOnly };
      before = read.value.codebook;
      after = change(before);
      return { ok: true, value: after === before ? undefined : serializeCodebook(after) };
    });
    if (!written.ok) throw troubleOf(written.error);
    this.#codebook = after;
    return written.value ? { of: 'codebook', where: this.folder.uri.toString(), before, after } : undefined;
  }
}

function parse(bytes: Uint8Array | undefined): Result<{ readonly codebook: Codebook; readonly readOnly?: Problem }> {
  if (!bytes) return { ok: true, value: { codebook: EMPTY_CODEBOOK } };
  const parsed = parseCodebook(bytes);
  if (!parsed.ok) return parsed;
  const { scheme, readOnly } = parsed.value;
  return { ok: true, value: { codebook: scheme, ...(readOnly ? { readOnly } : {}) } };
}

function troubleOf({ message }: Problem): Error {
  return new Error(`${CODEBOOK}: ${message}`);
}
