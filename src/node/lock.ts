// A lock file between processes: created exclusively, signed with its holder's process id, taken over if that process has ended.
import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A lock of another machine, or one without a signature, is stale after this many milliseconds, by its time or by what was seen of it:
 * the other machine's clock may be ahead. A save takes about 10.
 */
const STALE = 10_000;

/**
 * Any lock is stale after this many milliseconds, which no save takes: the process id may belong to another process by now. So is one
 * of this machine that lies further in the future: the clock was set back.
 */
const LONGEST = 60_000;

/** Longest wait for other writers, in milliseconds: more than STALE, so that a dead writer never stops a save. */
const TIMEOUT = 15_000;

/** A lock that this process holds. */
export interface Lock {
  /** Whether this process still holds it; another may have taken it over as stale. */
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

/** A lock file as it was seen, and when it was first seen so, in ms of this process's clock. */
interface Sighting {
  readonly identity: string;
  readonly since: number;
}

/**
 * Takes the lock. Fails with the code `ELOCKED` if others hold it too long, and with `EEXIST` if a folder with files is in its place.
 */
export async function lock(path: string): Promise<Lock> {
  const until = performance.now() + TIMEOUT;
  let seen: Sighting | undefined;
  for (;;) {
    const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (handle) return signed(path, handle);
    seen = await look(path, seen);
    if (seen && (await isStale(path, seen))) await remove(path, seen);
    else if (performance.now() > until) throw Object.assign(new Error(`${path} is held`), { code: 'ELOCKED' });
    else await sleep(2 + Math.random() * 8);
  }
}

async function signed(path: string, handle: FileHandle): Promise<Lock> {
  const signature = `${process.pid} ${hostname()} ${randomBytes(6).toString('hex')}\n`;
  try {
    await handle.writeFile(signature);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  const isMine = async () => (await readFile(path, 'utf8').catch(() => '')) === signature;
  return { isMine, release: async () => void ((await isMine()) && (await rm(path, { force: true }))) };
}

/** Whether no process on this machine has the id. */
export function processIsGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** What is in the lock's place now; undefined if nothing is. */
async function look(path: string, before: Sighting | undefined): Promise<Sighting | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return undefined;
  const identity = `${found.dev} ${found.ino} ${found.mtimeMs}`;
  return before?.identity === identity ? before : { identity, since: performance.now() };
}

async function isStale(path: string, seen: Sighting): Promise<boolean> {
  try {
    const found = await lstat(path);
    // Nothing that we ever make: a pipe would not answer, a folder cannot be signed.
    if (!found.isFile()) return true;
    const [pid, host] = (await readFile(path, 'utf8')).trim().split(' ');
    const age = Date.now() - found.mtimeMs;
    if (host === hostname() && pid) return Math.abs(age) > LONGEST || processIsGone(Number(pid));
    return age > STALE || performance.now() - seen.since > STALE;
  } catch {
    return false;
  }
}

/**
 * Removes a stale lock. It is renamed first: of several processes that try this, one succeeds, and one that renamed a new lock
 * by mistake puts it back. A folder is removed only if it is empty.
 */
async function remove(path: string, seen: Sighting): Promise<void> {
  if ((await lstat(path).catch(() => undefined))?.isDirectory()) return removeFolder(path);
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await look(aside, seen);
  if (moved && (await isStale(aside, moved))) await rm(aside, { force: true });
  else await rename(aside, path);
}

async function removeFolder(path: string): Promise<void> {
  try {
    await rmdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw Object.assign(new Error(`remove the folder ${path}, which is in the place of the lock`), { code: 'EEXIST' });
  }
}
