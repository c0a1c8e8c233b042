// Entry of the extension in a browser's worker.
import { type ExtensionContext, Uri } from 'vscode';
import { webThread } from '../worker/web-thread';
import { WorkerAnalyzer } from '../worker/worker-analyzer';
import { start } from './extension';
import { editorFile } from './services/storage/editor-file';
import { editorHead } from './services/storage/file-head';

/** Called by VS Code once. */
export function activate(context: ExtensionContext): void {
  start(context, {
    startAnalyzer: (root) =>
      new WorkerAnalyzer(() => webThread(Uri.joinPath(root, 'dist', 'web', 'worker.js').toString(true))),
    openFile: editorFile,
    readHead: editorHead,
  });
}
