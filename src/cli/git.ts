// Asks git, as a process without a shell. Knows no more of git than its command line.
import { execFile } from 'node:child_process';
import { Problem } from './command';

/** Longest wait for git in milliseconds; what is asked here takes some ten. */
const PATIENCE = 20_000;

/** What git said, and whether it was content. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
}

/** Runs `git -C folder …`. Throws a Problem where there is no git. */
export function git(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // In English, so that a message can be passed on beside ours.
    const options = { timeout: PATIENCE, env: { ...process.env, LC_ALL: 'C' } };
    execFile('git', ['-C', folder, ...args], options, (error, out, err) => {
      if (error?.code === 'ENOENT') reject(new Problem('git was not found on the path'));
      else resolve({ ok: !error, out: out.trimEnd(), err: err.trim() });
    });
  });
}
