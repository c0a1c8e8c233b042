// The codebook of one workspace folder.
import type { WorkspaceFolder } from 'vscode';
import { type Codebook, EMPTY_CODEBOOK, parseCodebook, serializeCodebook, type Tag } from '../../../annotations';
import { ConceptSchemeFile } from '../storage/concept-scheme-file';
import type { OpenSidecar } from '../storage/sidecar-uris';
import type { CodebookShare } from '../storage/undo-steps';

/** Where a folder's codebook lies. */
export const CODEBOOK = '.marginalia/codebook.json';

const KIND = { path: CODEBOOK, empty: EMPTY_CODEBOOK, parse: parseCodebook, serialize: serializeCodebook };

/** One folder's tags. */
export class CodebookFile {
  readonly folder: WorkspaceFolder;
  readonly #file: ConceptSchemeFile<Tag>;

  constructor(folder: WorkspaceFolder, openSidecar: OpenSidecar) {
    this.folder = folder;
    this.#file = new ConceptSchemeFile(folder, KIND, openSidecar);
  }

  /** Where it lies. */
  get uri() {
    return this.#file.uri;
  }

  /** The tags as they were read or written last. */
  get codebook(): Codebook {
    return this.#file.scheme;
  }

  /** What was wrong with single tags when the file was read last. */
  get problems() {
    return this.#file.problems;
  }

  /** Reads the file; throws a message for the reader where it cannot be read. What was read before then stays. */
  read(): Promise<void> {
    return this.#file.read();
  }

  /**
   * Changes the codebook; `change` may run again when another hand came between, and gives the same codebook to leave it.
   * Undefined where nothing changed; throws a message for the reader where the file cannot be read or written.
   */
  async change(change: (codebook: Codebook) => Codebook): Promise<CodebookShare | undefined> {
    const done = await this.#file.change(change);
    return done && { of: 'codebook', ...done };
  }
}
