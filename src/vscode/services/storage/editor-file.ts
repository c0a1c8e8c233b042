// Files through the editor's own file systems: virtual workspaces and the web. Replaces a file as a whole or not at all.

import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { bytesHash, type ProblemCode, type Result, type SidecarFile } from '../../../annotations';
import { nameOf } from './sidecar-uris';

/** Opens the port to a file that must not lead out of `folder`. */
export type OpenFile = (file: Uri, folder: Uri) => SidecarFile;

/** A file of any file system that the editor knows. */
export function editorFile(uri: Uri): SidecarFile {
  const read = () => attempt('unreadable', () => readIfPresent(uri));
  return {
    name: nameOf(uri),
    read,
    async replace(next, seen) {
      const now = await read();
      if (!now.ok) return now;
      if ((now.value && bytesHash(now.value)) !== seen) return { ok: true, value: 'changed' };
      return attempt<'written'>('unwritable', async () => {
        await replaceWhole(uri, new TextEncoder().encode(next));
        return 'written';
      });
    },
  };
}

/** Reads a file; undefined where there is none. */
export async function readIfPresent(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Whether there is a file, as opposed to a folder or nothing. */
export async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

async function replaceWhole(uri: Uri, bytes: Uint8Array): Promise<void> {
  const folder = Uri.joinPath(uri, '..');
  const temporary = Uri.joinPath(folder, `.${nameOf(uri)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await workspace.fs.createDirectory(folder);
    await workspace.fs.writeFile(temporary, bytes);
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}

async function attempt<T>(code: ProblemCode, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
