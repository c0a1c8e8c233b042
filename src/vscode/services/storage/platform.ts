// What differs between the desktop and the web: the only things that the two entries bring along.
import type { Uri } from 'vscode';
import type { Analyzer } from '../../../worker/analyzer';
import type { OpenFile } from './editor-file';
import type { ReadHead } from './file-head';

/** The versions of a file in conflict; without a base where both sides created it. */
export interface UnmergedVersions {
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** The versions of a file that a stopped git merge keeps; undefined where there is none. */
export type ReadUnmerged = (file: Uri) => Promise<UnmergedVersions | undefined>;

/** What each host does in its own way. */
export interface Platform {
  /** Analyzes articles off this thread; `extensionUri` is where the bundles lie. */
  startAnalyzer(extensionUri: Uri): Analyzer;
  readonly openFile: OpenFile;
  readonly readHead: ReadHead;
  /** Absent where no process can be started. */
  readonly readUnmerged?: ReadUnmerged;
}
