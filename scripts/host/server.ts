// Starts and stops the embedded host's server. It listens on the loopback address only and keeps all its data in one
// folder that the caller names.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedHost } from './install-host';

/** What a server is started with. */
export interface ServerOptions {
  /** Its data: profile, logs, state. */
  readonly data: string;
  /** Where installed extensions lie; inside `data` when not given. */
  readonly extensions?: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** The secret a page must bring. Nothing: none is asked, for servers that live as long as a test. */
  readonly token?: string;
  /** Ends by itself after five minutes without a page, so that a test that was killed leaves no server for good. */
  readonly endsUnused?: boolean;
  /** Lets a page name a development extension and a test suite in its address. */
  readonly automation?: boolean;
}

/** A running server. */
export interface Server {
  readonly port: number;
  readonly origin: string;
  /** Settles when the server has ended, by `stop` or by itself. */
  readonly ended: Promise<number>;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
  /** What the server printed on its error stream so far, for messages. */
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
 * @throws Error with the server's own words when it ends first or says nothing for a minute.
 */
export async function startServer(host: EmbeddedHost, options: ServerOptions): Promise<Server> {
  const child = spawn(host.node, serverArguments(host, options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its sockets and scratch files lie with its data, so that they go when that goes.
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
    // A cold start takes 1-2 s; a minute bears a machine that is busy with ten other things.
    const timer = setTimeout(() => reject(new Error('no word from it for a minute')), 60_000);
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
      reject(new Error(`it ended with ${code}\n${output.trim()}`));
    });
  });
}

async function stopChild(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  // The server closes its extension hosts first; five seconds is ten times what that takes.
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
