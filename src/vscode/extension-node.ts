// Entry of the extension where there is a node: desktop and remote.
import { type ExtensionContext, Uri } from 'vscode';
import { fileHead, sidecarFile, unmergedVersions } from '../node';
import { nodeThread } from '../worker/node-thread';
import { WorkerAnalyzer } from '../worker/worker-analyzer';
import { start } from './extension';
import { editorFile } from './services/storage/editor-file';
import { editorHead, headsBy } from './services/storage/file-head';

const diskHead = headsBy((file, most) => fileHead(file.fsPath, most));

/** Called by VS Code once. */
export function activate(context: ExtensionContext): void {
  start(context, {
    startAnalyzer: (root) => new WorkerAnalyzer(() => nodeThread(Uri.joinPath(root, 'dist', 'worker.js').fsPath)),
    openFile: (file, folder) => (file.scheme === 'file' ? sidecarFile(file.fsPath, folder.fsPath) : editorFile(file)),
    readHead: (file) => (file.scheme === 'file' ? diskHead(file) : editorHead(file)),
    readUnmerged: async (file) => (file.scheme === 'file' ? unmergedVersions(file.fsPath) : undefined),
  });
}
