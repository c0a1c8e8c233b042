// Sidecars through the editor's own file systems: virtual workspaces and the web. Replaces a file as a whole or not at all.
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  bytesHash,
  type Problem,
  type ProblemCode,
  type Result,
  type SidecarFile,
  sidecarName,
  sidecarNamed,
} from '../../../annotations';

/** Files that may be ones with annotations, common ones and those of single authors; `isSidecar` is sure. */
export const SIDECARS = '*.annotations*.json';

/** Makes the port to a sidecar; the file must not lead out of `folder`. */
export type OpenSidecar = (sidecar: Uri, folder: Uri) => SidecarFile;

/** The sidecar beside an article; with an author's slug, that author's own. */
export function sidecarOf(article: Uri, author?: string): Uri {
  return article.with({ path: sidecarName(article.path, author), query: '', fragment: '' });
}

/** Whether a file is one with annotations, by its name. */
export function isSidecar(uri: Uri): boolean {
  return sidecarNamed(nameOf(uri)) !== undefined;
}

/** The article beside a sidecar. */
export function articleOf(sidecar: Uri): Uri {
  const name = nameOf(sidecar);
  const folder = sidecar.path.slice(0, sidecar.path.length - name.length);
  return sidecar.with({ path: folder + (sidecarNamed(name)?.article ?? name) });
}

/** The file of an article that a problem is about: a single author's, or the common one. */
export function fileOf(article: Uri, { item = '' }: Problem): Uri {
  const name = item.slice(Math.max(item.lastIndexOf('/'), item.lastIndexOf('\\')) + 1);
  return sidecarOf(article, sidecarNamed(name)?.author);
}

/** The last part of a file's path. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Whether files of this scheme can be written at all; notes on others have no place to go. */
export function hasFiles(uri: Uri): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) !== undefined && uri.scheme !== 'git';
}

/** A file of any file system that the editor knows. */
export function editorFile(uri: Uri): SidecarFile {
  const read = () => attempt('unreadable', () => readOrNothing(uri));
  return {
    name: nameOf(uri),
    read,
    async replace(next, seen) {
      const now = await read();
      if (!now.ok) return now;
      if ((now.value && bytesHash(now.value)) !== seen) return { ok: true, value: 'changed' };
      return attempt<'written'>('unwritable', async () => {
        await writeWhole(uri, new TextEncoder().encode(next));
        return 'written';
      });
    },
  };
}

/** Reads a file; undefined where there is none. */
export async function readOrNothing(uri: Uri): Promise<Uint8Array | undefined> {
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

async function writeWhole(uri: Uri, bytes: Uint8Array): Promise<void> {
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
    const message = error instanceof Error ? error.message : String(error);
    const problem: Problem = { code, message };
    return { ok: false, error: problem };
  }
}
