// Runs the command line and waits for its end: as a process of its own, or faster, in this one.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { escapeControls } from '../../src/cli/terminal';

/** The program file of the command line. */
export const main = join(__dirname, '../../src/cli/main.js');

/** How a run ended; -1 stands for a signal. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Longest run in milliseconds, on a machine that does other things too. What hangs is killed and ends with -1. */
const PATIENCE = 30_000;

/** Runs `marginalia ARGS…` as a process, with `input` on its standard input; `program` is another file that runs the command line. */
export function marginaliaProcess(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
  { program = main, cwd }: { readonly program?: string; readonly cwd?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: PATIENCE, maxBuffer: 1e9, cwd, env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [program, ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
    // A process that reads no more closes its end.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Where a command runs in this process. Commands that are given any of it run one after the other. */
interface Place {
  /** The working directory. Without it, paths must be absolute. */
  readonly cwd?: string;
  /** Variables added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The file that the command takes for its own program. */
  readonly program?: string;
}

/**
 * Runs `marginalia ARGS…` in this process, with `input` on its standard input, ten times as fast as a process. What is asked is answered
 * with yes.
 */
export async function marginalia(
  args: readonly string[],
  input: string | Uint8Array = '',
  place: Place = {},
): Promise<Ended> {
  const leave = enter(place);
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, {
    print: (text) => void out.push(`${escapeControls(text)}\n`),
    printJson: (value) => void out.push(`${escapeControls(JSON.stringify(value))}\n`),
    warn: (text) => void err.push(`${escapeControls(text)}\n`),
    input: () => Promise.resolve(Buffer.from(input)),
    confirm: () => Promise.resolve(true),
  }).finally(leave);
  return { code, out: out.join(''), err: err.join('') };
}

/** Makes this process run at a place; returns what takes that back. */
function enter({ cwd, env = {}, program }: Place): () => void {
  const [before, main] = [process.cwd(), process.argv[1]];
  const variables = Object.keys(env).map((name) => [name, process.env[name]] as const);
  if (cwd) process.chdir(cwd);
  Object.assign(process.env, env);
  if (program) process.argv[1] = program;
  return () => {
    if (cwd) process.chdir(before);
    if (program) process.argv[1] = main ?? '';
    for (const [name, value] of variables) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
