// The start of a file, which says whether it is an article: nobody reads a folder of logs whole to learn that they are none.
import pLimit from 'p-limit';
import { type Uri, workspace } from 'vscode';

/**
 * Bytes of a head: a head line has 64 characters at most, each of four bytes or less. It is also as much as the editor itself looks at
 * to tell UTF-16.
 */
export const HEAD_BYTES = 512;

/** The first bytes of a file. */
export interface FileHead {
  /** At least `HEAD_BYTES` where the file has as many. */
  readonly bytes: Uint8Array;
  /** Whether these are all bytes of the file. */
  readonly isWhole: boolean;
}

/** Reads the start of a file; rejects where it cannot be read. */
export type ReadHead = (file: Uri) => Promise<FileHead>;

/** The editor's file systems read whole files only: one at a time, so that no more than one waits in memory. */
const oneAtATime = pLimit(1);

/** The start of a file of any file system. The caller has looked at its size. */
export async function editorHead(file: Uri): Promise<FileHead> {
  return { bytes: await oneAtATime(() => workspace.fs.readFile(file)), isWhole: true };
}

/** Reads starts with `read`, which gives at most as many bytes as it is asked for. */
export function headsBy(read: (file: Uri, most: number) => Promise<Uint8Array>): ReadHead {
  return async (file) => {
    const bytes = await read(file, HEAD_BYTES);
    return { bytes, isWhole: bytes.length < HEAD_BYTES };
  };
}
