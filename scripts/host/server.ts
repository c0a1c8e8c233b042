// Starts and stops the embedded host's server. It listens on the loopback address only, and keeps all its data in one
// folder that the caller gives.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedHost } from './install-host';

/** What a server is started with. */
export interface ServerOptions {
  /** The folder of its data: profile, logs, state. */
  readonly data: string;
  /** The folder of installed extensions; by default inside `data`. */
  readonly extensions?: string;
  /** By default, or if 0: any free port. */
  readonly port?: number;
  /** The secret that an address must have. By default none, for servers that run as long as a test. */
  readonly token?: string;
  /** Ends by itself after five minutes without a page, so that a killed test does not leave a server running. */
  readonly endsUnused?: boolean;
  /** Lets the address of a page name an extension under development and a test suite. */
  readonly automation?: boolean;
}

/** A running server. */
export interface Server {
  readonly port: number;
  readonly origin: string;
  /** Resolves with the exit code when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<number>;
  /** Stops the server and waits until it has ended. */
  stop(): Promise<void>;
  /** What the server has printed on its error stream so far, for messages. */
  errors(): string;
}

/** Writes the user settings of a profile that is not running yet. */
export function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): void {
  const user = join(data, 'data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Starts the server and waits until it listens.
 * @throws Error with what the server printed, if it ends first or does not listen within a minute.
 */
export async function startServer(host: EmbeddedHost, options: ServerOptions): Promise<Server> {
  const child = spawn(host.node, serverArguments(host, options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its sockets and temporary files are in its data folder, so that they are removed with it.
    env: { ...process.env, TMPDIR: options.data, XDG_RUNTIME_DIR: options.data },
  });
  let errors = '';
  child.stderr.on('data', (data) => (errors += String(data)));
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const stop = () => stopChild(child, ended);
  try {
    const port = await listeningPort(child, ended);
    return { port, origin: `http://127.0.0.1:${port}`, ended, stop, errors: () => errors };
  } catch (error) {
    await stop();
    throw new Error(`The embedded VS Code server did not start: ${(error as Error).message}\n${errors.trim()}`);
  }
}

function serverArguments(host: EmbeddedHost, options: ServerOptions): string[] {
  return [
    join(host.root, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(options.automation ? ['--enable-smoke-test-driver'] : []),
    ...(options.endsUnused ? ['--enable-remote-auto-shutdown'] : []),
    ...['--server-data-dir', options.data],
    ...(options.extensions ? ['--extensions-dir', options.extensions] : []),
  ];
}

function listeningPort(child: ChildProcess, ended: Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    // A cold start takes 1-2 s; a minute is enough on a machine that is busy with ten other things.
    const timer = setTimeout(() => reject(new Error('it does not listen after a minute')), 60_000);
    child.stdout?.on('data', (data) => {
      output += String(data);
      const port = /agent listening on (?<port>\d+)/.exec(output)?.groups?.port;
      if (port) {
        clearTimeout(timer);
        output = '';
        resolve(Number(port));
      }
    });
    child.once('error', reject);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`it exited with ${code}\n${output.trim()}`));
    });
  });
}

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  // The server closes its extension hosts first; that takes half a second, and may take ten times that.
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
