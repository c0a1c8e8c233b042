// A lock file between processes: created exclusively, signed with its holder's process id, taken over if that process has ended.
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock of another machine, or one without a signature, is stale after this many milliseconds. A save takes about 10. */
const STALE = 10_000;

/** Any lock is stale after this many milliseconds, which no save takes: the process id may belong to another process by now. */
const LONGEST = 60_000;

/** Longest wait for other writers, in milliseconds: more than STALE, so that a dead writer never stops a save. */
const TIMEOUT = 15_000;

/** A lock that this process holds. */
export interface Lock {
  /** Whether this process still holds it; another may have taken it over as stale. */
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

/** Takes the lock. Fails with the code `ELOCKED` if others hold it too long. */
export async function lock(path: string): Promise<Lock> {
  const until = Date.now() + TIMEOUT;
  for (;;) {
    const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (handle) return signed(path, handle);
    if (await isStale(path)) await remove(path);
    else if (Date.now() > until) throw Object.assign(new Error(`${path} is held`), { code: 'ELOCKED' });
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

async function isStale(path: string): Promise<boolean> {
  try {
    const [pid, host] = (await readFile(path, 'utf8')).trim().split(' ');
    const age = Date.now() - (await stat(path)).mtimeMs;
    if (host === hostname() && pid) return age > LONGEST || processIsGone(Number(pid));
    return age > STALE;
  } catch {
    return false;
  }
}

/**
 * Removes a stale lock. It is renamed first: of several processes that try this, one succeeds, and one that renamed a new lock
 * by mistake puts it back.
 */
async function remove(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (!(await isStale(aside))) await rename(aside, path);
  else await rm(aside, { force: true });
}
