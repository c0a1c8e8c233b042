// A sidecar file on disk: replaced atomically, by one writer at a time, never outside its folder.
import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { bytesHash, MAX_SIZE, type Problem, type ProblemCode, type Result, type SidecarFile } from '../annotations';
import { type Lock, lock, processIsGone } from './lock';

/** The write bits of a file's mode. */
const WRITABLE = 0o222;

/** Start of a temporary file's name. Short, so that articles with very long names can be annotated too. */
const TEMP_PREFIX = '.marginalia-';

/**
 * A temporary file of a process that has ended is removed after this many milliseconds: on a shared disk the process may be
 * running on another machine.
 */
const LEFTOVER_AGE = 60_000;

/**
 * The file at `path` as a port for `saveAnnotations` and `updateFile`. It is neither read nor written if it is outside of
 * `folder`, also by symbolic links.
 */
export function sidecarFile(path: string, folder: string): SidecarFile {
  return {
    name: path,
    read: () => guarded('unreadable', path, async () => readWhole(await realPathOf(path, folder))),
    replace: (next, seen) =>
      guarded('unwritable', path, async () => {
        const realPath = await realPathOf(path, folder);
        const held = await lock(`${realPath}.lock`);
        try {
          const bytes = await readWhole(realPath);
          if ((bytes && bytesHash(bytes)) !== seen) return 'changed';
          return (await replaceWhole(realPath, next, held)) ? 'written' : 'changed';
        } finally {
          await held.release();
        }
      }),
  };
}

/** A problem that is thrown here and returned to the caller. */
class FileProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}

async function guarded<T>(code: ProblemCode, path: string, operation: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    return { ok: false, error: problemOf(error, code, path) };
  }
}

function problemOf(error: unknown, code: ProblemCode, path: string): Problem {
  if (error instanceof FileProblem) return { code: error.code, message: error.message };
  const cause = error as NodeJS.ErrnoException;
  const said = { EACCES: 'no permission', EPERM: 'no permission', EROFS: 'the disk is read-only' }[cause.code ?? ''];
  const more = { ENOSPC: 'the disk is full', EISDIR: 'it is a folder', ELOCKED: 'another program is writing it' }[
    cause.code ?? ''
  ];
  const verb = code === 'unwritable' ? 'written' : 'read';
  const message = `${path} could not be ${verb}: ${said ?? more ?? cause.message}${cause.code ? ` (${cause.code})` : ''}.`;
  return { code: cause.code === 'ELOCKED' ? 'locked' : code, message };
}

/** The file's path with links resolved. Throws if that is outside of the folder. */
async function realPathOf(path: string, folder: string): Promise<string> {
  const home = await realpath(folder);
  const whole = resolve(path);
  const real = await realpath(whole).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const parent = await realpath(dirname(whole));
    // Checks for a link only, not for existence: another writer may have created the file just now.
    const entry = await lstat(whole).catch(() => undefined);
    if (entry?.isSymbolicLink()) throw new FileProblem('outside', `${path} is a symbolic link to nowhere.`);
    return join(parent, basename(whole));
  });
  const from = relative(home, real);
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(home, from) !== real)
    throw new FileProblem('outside', `${path} leads out of its folder; it is neither read nor written.`);
  return real;
}

async function readWhole(path: string): Promise<Uint8Array | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (!found.isFile()) throw new FileProblem('unreadable', `${path} is no file.`);
  if (found.size > MAX_SIZE)
    throw new FileProblem('too-large', `${path} has ${found.size} bytes; at most ${MAX_SIZE} are read.`);
  const handle = await open(path, 'r');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Writes a temporary file, syncs it, renames it and syncs the folder: after a crash the file has the old bytes or the new ones. */
async function replaceWhole(path: string, next: string, held: Lock): Promise<boolean> {
  const old = await stat(path).catch(() => undefined);
  if (old && (old.mode & WRITABLE) === 0) throw new FileProblem('unwritable', `${path} is read-only.`);
  const folder = dirname(path);
  await removeLeftovers(folder);
  const temp = join(folder, `${TEMP_PREFIX}${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(temp, next, old);
    if (!(await held.isMine())) return false;
    await rename(temp, path);
  } finally {
    await rm(temp, { force: true });
  }
  await syncFolder(folder);
  return true;
}

/** Writes a new file with the owner, the group and the permissions of the old one. */
async function writeSynced(path: string, text: string, old: Stats | undefined): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (old) await keepOwner(handle, old);
    if (old) await handle.chmod(old.mode & 0o777);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file the owner and group of another, or at least the group: only the administrator may give files to others. */
async function keepOwner(handle: FileHandle, { uid, gid }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid === uid && own.gid === gid) return;
  await handle.chown(uid, gid).catch(() => handle.chown(own.uid, gid).catch(() => undefined));
}

/** Removes the temporary files of killed writers. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(TEMP_PREFIX) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(TEMP_PREFIX.length))?.[1];
    if (!pid || !processIsGone(Number(pid))) continue;
    const left = await stat(join(folder, name)).catch(() => undefined);
    if (left && Date.now() - left.mtimeMs > LEFTOVER_AGE) await rm(join(folder, name), { force: true });
  }
}

/** Syncs a folder. Not every system can (Windows cannot); the rename is then as durable as the system makes it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
