// A lock file between processes: made exclusively, told by its holder's process id, taken over once its holder is gone.
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder of another machine, or one that had no time to sign, counts as gone after this many milliseconds. A save takes some 10. */
const STALE = 10_000;

/** The id of a holder that is gone may be another process's by now: no save lasts so many milliseconds. */
const LONGEST = 60_000;

/** Longest wait for other writers, in milliseconds: over STALE, so that a dead one never stops a save. */
const PATIENCE = 15_000;

/** A lock that this process holds. */
export interface Lock {
  /** Whether it still is ours; another that thought us gone may have taken it over. */
  isMine(): Promise<boolean>;
  release(): Promise<void>;
}

/** Takes the lock. Fails with the code `ELOCKED` when others held it too long. */
export async function lock(path: string): Promise<Lock> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const handle = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return undefined;
      throw error;
    });
    if (handle) return signed(path, handle);
    if (await isStale(path)) await takeAway(path);
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

/** Whether no process of this machine has the id. */
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

/** Of several that find the lock stale, one moves it away; one that moved a fresh lock instead puts it back. */
async function takeAway(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if (!(await isStale(aside))) await rename(aside, path);
  else await rm(aside, { force: true });
}
