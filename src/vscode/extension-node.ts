// Entry of the extension where there is a node: desktop and remote.
import { type ExtensionContext, Uri } from 'vscode';
import { sidecarFile, unmergedVersions } from '../node';
import { nodeThread } from '../worker/node-thread';
import { WorkerAnalyzer } from '../worker/worker-analyzer';
import { start } from './extension';
import { editorFile } from './services/storage/sidecar-uris';

/** Called by VS Code once. */
export function activate(context: ExtensionContext): void {
  start(context, {
    startAnalyzer: (root) => new WorkerAnalyzer(() => nodeThread(Uri.joinPath(root, 'dist', 'worker.js').fsPath)),
    openSidecar: (file, folder) =>
      file.scheme === 'file' ? sidecarFile(file.fsPath, folder.fsPath) : editorFile(file),
    unmergedVersions: async (file) => (file.scheme === 'file' ? unmergedVersions(file.fsPath) : undefined),
  });
}
