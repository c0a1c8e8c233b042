// The versions of a file that a stopped git merge keeps in its index. Asks git as a process, without a shell.
import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** Longest wait for git in milliseconds; it takes some ten. */
const PATIENCE = 10_000;

/** Largest version that is taken, in bytes: that of the largest sidecar that is read. */
const MOST = 33 * 1024 * 1024;

/** The versions of a file in conflict. */
export interface Unmerged {
  /** Absent where both sides made the file anew. */
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** The versions of the file at `path`; undefined where it is in no git repository, or not in conflict. */
export async function unmergedVersions(path: string): Promise<Unmerged | undefined> {
  const [ours, theirs] = [await stage(path, 2), await stage(path, 3)];
  if (!ours || !theirs) return undefined;
  const base = await stage(path, 1);
  return { ours, theirs, ...(base ? { base } : {}) };
}

function stage(path: string, number: 1 | 2 | 3): Promise<Uint8Array | undefined> {
  const args = ['-C', dirname(path), 'show', `:${number}:./${basename(path)}`];
  const options = { encoding: 'buffer' as const, timeout: PATIENCE, maxBuffer: MOST };
  return new Promise((resolve) => {
    execFile('git', args, options, (error, out) => resolve(error ? undefined : out));
  });
}
