// Replaces a file that is no sidecar. Knows no text, only bytes.
import { open, rename, rm, stat } from 'node:fs/promises';

/** The permission bits of a file's mode. */
const PERMISSIONS = 0o7777;

/** Replaces the file atomically, or creates it; its mode stays. Throws what the file system throws. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const old = await stat(path).catch(() => undefined);
  const handle = await open(temporary, 'wx');
  try {
    try {
      await handle.writeFile(bytes);
      if (old) await handle.chmod(old.mode & PERMISSIONS);
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
