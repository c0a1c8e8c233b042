// What differs between the desktop and the web: the only things that the two entries bring along.
import type { Uri } from 'vscode';
import type { SidecarFile } from '../../../annotations';
import type { Analyzer } from '../../../worker/analyzer';

/** The versions of a file in conflict; without a base where both sides made it anew. */
export interface Unmerged {
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** The host's own means. */
export interface Platform {
  /** Reads articles off this thread; `extensionUri` is where the bundles lie. */
  startAnalyzer(extensionUri: Uri): Analyzer;
  /** The port to a sidecar or codebook, which must not lead out of `folder`. */
  openSidecar(file: Uri, folder: Uri): SidecarFile;
  /** The versions of a file that a stopped git merge keeps; absent where no process can be started. */
  unmergedVersions?(file: Uri): Promise<Unmerged | undefined>;
}
