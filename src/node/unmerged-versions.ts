// Reads the versions of a file that a stopped git merge keeps in the index. Runs git as a process, without a shell.
import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** Longest wait for git, in milliseconds; it takes about ten. */
const TIMEOUT = 10_000;

/** Largest version that is read, in bytes: more than the largest sidecar that is read. */
const MAX_BYTES = 33 * 1024 * 1024;

/** The versions of a file with a merge conflict. */
export interface Unmerged {
  /** Absent if both sides created the file. */
  readonly base?: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** The versions of the file at `path`; undefined if it is not in a git repository or has no conflict. */
export async function unmergedVersions(path: string): Promise<Unmerged | undefined> {
  const [ours, theirs] = [await stage(path, 2), await stage(path, 3)];
  if (!ours || !theirs) return undefined;
  const base = await stage(path, 1);
  return { ours, theirs, ...(base ? { base } : {}) };
}

function stage(path: string, number: 1 | 2 | 3): Promise<Uint8Array | undefined> {
  const args = ['-C', dirname(path), 'show', `:${number}:./${basename(path)}`];
  const options = { encoding: 'buffer' as const, timeout: TIMEOUT, maxBuffer: MAX_BYTES };
  return new Promise((resolve) => {
    execFile('git', args, options, (error, out) => resolve(error ? undefined : out));
  });
}
