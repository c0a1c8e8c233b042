// npm start: opens the sample articles with the extension. In VS Code when `code` is on PATH, else in the embedded host,
// whose address it prints and opens in a browser. Ctrl+C ends everything that it started.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkDevelopmentExtension } from './host/development-extension';
import { ensureHost } from './host/install-host';
import { projectRoot, temporaryPrefix } from './host/project';
import { runCommand } from './host/run-command';
import { startServer, writeSettings } from './host/server';
import { userSettings } from './host/settings';

const usage = `npm start -- [--folder DIR] [--port N] [--browser]

  --folder DIR   what to open instead of seeds/
  --port N       the port of the embedded host; any free one when not given
  --browser      the embedded host even where there is a \`code\` on PATH
`;

/** True where `code` is VS Code itself: a version number is the first thing it says. Remote stubs and wrappers fail. */
async function hasCode(): Promise<boolean> {
  const { code, output } = await runCommand(codeCommand, ['--version'], { timeout: 10_000 });
  return code === 0 && /^\d+\.\d+\.\d+/.test(output);
}

const codeCommand = process.platform === 'win32' ? 'code.cmd' : 'code';

async function openInCode(folder: string): Promise<number> {
  const args = ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, folder];
  console.log(`code ${args.join(' ')}`);
  const { code, output } = await runCommand(codeCommand, args);
  if (code !== 0) console.error(output);
  return code;
}

/** Asks the system to show a page, where there is a screen. A failure is no failure: the address is printed. */
function openBrowser(address: string): void {
  const shown = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!shown || process.env.CI) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const child = spawn(command ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Serves until Ctrl+C. The address carries a secret: nobody else on this machine can open it. */
async function serve(folder: string, port: number): Promise<number> {
  const host = await ensureHost();
  const data = mkdtempSync(`${temporaryPrefix}start-`);
  const interrupted = new Promise<number>((end) => {
    // For good, not once: npm hands a Ctrl+C on a second time, which must not cut the cleaning up short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
  });
  try {
    const extensions = join(data, 'extensions');
    linkDevelopmentExtension(extensions);
    writeSettings(data, userSettings);
    const token = randomBytes(16).toString('hex');
    const server = await startServer(host, { data, extensions, port, token });
    const query = new URLSearchParams({ tkn: token, folder });
    const address = `${server.origin}/?${query}`;
    console.log(`\nMarginalia is open at\n\n  ${address}\n\nCtrl+C ends it.`);
    openBrowser(address);
    const code = await Promise.race([interrupted, server.ended]);
    if (code !== 0) console.error(`The server ended by itself.\n${server.errors()}`);
    await server.stop();
    return code;
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: join(projectRoot, 'seeds') },
      port: { type: 'string', default: '0' },
      browser: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (values.help || !Number.isInteger(port) || port < 0 || port > 65535) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const folder = resolve(values.folder);
  if (!values.browser && (await hasCode())) return openInCode(folder);
  return serve(folder, port);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
