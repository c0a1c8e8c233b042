// Runs one short-lived program to its end. It never uses a shell, except for npm's .cmd file on Windows.
import { spawn } from 'node:child_process';

/** How a program ended, with everything it printed on both streams. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Where and with what a program runs. `timeout` in milliseconds. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeout?: number;
}

/**
 * Runs a program and waits for its end. A program that cannot be started or that runs out of time gives code 127 or
 * 124 and says so in `output`, as a shell would: the caller has one kind of failure to handle.
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
    // Ten minutes: the slowest command here is a first download of 45 MB over a poor line.
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

/** Runs npm: the very npm that started us when there is one, else the one on PATH. */
export function runNpm(args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runCommand(process.execPath, [cli, ...args], options);
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
