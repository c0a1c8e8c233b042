// The codebook of one workspace folder.

import type { WorkspaceFolder } from 'vscode';
import { type Codebook, EMPTY_CODEBOOK, parseCodebook, serializeCodebook, type Tag } from '../../../annotations';
import { ConceptSchemeFile, type SchemeChange } from '../storage/concept-scheme-file';
import type { OpenFile } from '../storage/editor-file';

/** Where a folder's codebook lies. */
export const CODEBOOK = '.marginalia/codebook.json';

const KIND = { path: CODEBOOK, empty: EMPTY_CODEBOOK, parse: parseCodebook, serialize: serializeCodebook };

/** One folder's tags. */
export class CodebookFile extends ConceptSchemeFile<Tag> {
  constructor(folder: WorkspaceFolder, openFile: OpenFile) {
    super(folder, KIND, openFile);
  }

  /** The tags as they were read or written last. */
  get codebook(): Codebook {
    return this.scheme;
  }
}

/** A codebook before a change and after it. */
export type CodebookChange = SchemeChange<Tag>;
