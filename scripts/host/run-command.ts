// Runs a program to its end. Uses no shell, except for npm's .cmd file on Windows.
import { spawn } from 'node:child_process';

/** A program's exit code, and everything that it printed on both streams. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** How a program is run. `timeout` in milliseconds. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

/**
 * Runs a program and waits for its end. If it cannot be started, the code is 127, if it takes too long, 124, and `output`
 * says so, as in a shell: callers have one kind of failure to handle.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    // Ten minutes: the slowest command here is a first download of 45 MB over a slow line.
    const timer = setTimeout(() => {
      output += `\n${command} took too long`;
      child.kill('SIGKILL');
    }, options.timeout ?? 600_000);
    const end = (code: number) => {
      clearTimeout(timer);
      resolve({ code, output });
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('close', (code) => end(code ?? 124));
  });
}

/** Runs npm: the one that started this process if any, else the one on PATH. */
export function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runCommand(process.execPath, [cli, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
