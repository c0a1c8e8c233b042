// Runs git as a process, without a shell.
import { execFile } from 'node:child_process';
import { CommandError } from './command';

/** Longest wait for git, in milliseconds; the commands used here take about ten. */
const TIMEOUT = 20_000;

/** Most output that is taken, in bytes: the list of the files of a large repository. */
const MAX_OUTPUT = 64e6;

/** The output of git, and whether it succeeded. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: string;
  readonly err: string;
}

/** Runs `git -C folder …`. Throws a CommandError if git is not installed. */
export function git(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    // In English, so that its messages can be shown with ours.
    const options = { timeout: TIMEOUT, maxBuffer: MAX_OUTPUT, env: { ...process.env, LC_ALL: 'C' } };
    execFile('git', ['-C', folder, ...args], options, (error, out, err) => {
      if (error?.code === 'ENOENT') reject(new CommandError('git was not found on the path'));
      else resolve({ ok: !error, out: out.trimEnd(), err: err.trim() });
    });
  });
}
