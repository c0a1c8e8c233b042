// A sidecar file on a disk that Node reaches: replaced whole or not at all, one writer at a time, never outside its folder.
import { randomBytes } from 'node:crypto';
import { lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { bytesHash, MAX_SIZE, type Problem, type ProblemCode, type Result, type SidecarFile } from '../annotations';
import { type Lock, lock, processIsGone } from './lock';

/** The bits of a file's mode that let anyone write. */
const WRITABLE = 0o222;

/** Head of a temp file's name. Short, so that articles with very long names can be annotated too. */
const TEMP = '.marginalia-';

/** A temp file of a process that is gone is rubbish after this many milliseconds; on a shared disk the process may be another machine's. */
const LEFT_OVER = 60_000;

/**
 * The file at `path` as a port for `saveAnnotations` and `updateFile`. It is neither read nor written where it is, or
 * leads by symbolic links, outside of `folder`.
 */
export function sidecarFile(path: string, folder: string): SidecarFile {
  return {
    name: path,
    read: () => guarded('unreadable', path, async () => readWhole(await placeOf(path, folder))),
    replace: (next, seen) =>
      guarded('unwritable', path, async () => {
        const place = await placeOf(path, folder);
        const held = await lock(`${place}.lock`);
        try {
          const bytes = await readWhole(place);
          if ((bytes && bytesHash(bytes)) !== seen) return 'changed';
          return (await replaceWhole(place, next, held)) ? 'written' : 'changed';
        } finally {
          await held.release();
        }
      }),
  };
}

/** A problem on its way to the port's caller. */
class FileProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}

async function guarded<T>(code: ProblemCode, path: string, act: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await act() };
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

/** The real place of the file, links followed, if it lies in the folder. */
async function placeOf(path: string, folder: string): Promise<string> {
  const home = await realpath(folder);
  const whole = resolve(path);
  const place = await realpath(whole).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const parent = await realpath(dirname(whole));
    // Not "is there anything by this name": another writer may have made the file in this very moment.
    const entry = await lstat(whole).catch(() => undefined);
    if (entry?.isSymbolicLink()) throw new FileProblem('outside', `${path} is a symbolic link to nowhere.`);
    return join(parent, basename(whole));
  });
  const from = relative(home, place);
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(home, from) !== place)
    throw new FileProblem('outside', `${path} leads out of its folder; it is neither read nor written.`);
  return place;
}

async function readWhole(place: string): Promise<Uint8Array | undefined> {
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (!found.isFile()) throw new FileProblem('unreadable', `${place} is no file.`);
  if (found.size > MAX_SIZE)
    throw new FileProblem('too-large', `${place} has ${found.size} bytes; at most ${MAX_SIZE} are read.`);
  const handle = await open(place, 'r');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Temp file, fsync, rename, fsync of the folder: after a crash the name holds the old bytes or the new ones. */
async function replaceWhole(place: string, next: string, held: Lock): Promise<boolean> {
  const old = await stat(place).catch(() => undefined);
  if (old && (old.mode & WRITABLE) === 0) throw new FileProblem('unwritable', `${place} is read-only.`);
  const folder = dirname(place);
  await removeLeftovers(folder);
  const temp = join(folder, `${TEMP}${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeSynced(temp, next, old?.mode);
    if (!(await held.isMine())) return false;
    await rename(temp, place);
  } finally {
    await rm(temp, { force: true });
  }
  await syncFolder(folder);
  return true;
}

async function writeSynced(path: string, text: string, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes temp files that killed writers left here. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(TEMP) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(TEMP.length))?.[1];
    if (!pid || !processIsGone(Number(pid))) continue;
    const left = await stat(join(folder, name)).catch(() => undefined);
    if (left && Date.now() - left.mtimeMs > LEFT_OVER) await rm(join(folder, name), { force: true });
  }
}

/** Not every system can sync a folder (Windows cannot); the rename is then as durable as the system makes it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
