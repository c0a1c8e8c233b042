#!/usr/bin/env node
// A stand-in for the VS Code executable: takes the arguments that @vscode/test-electron gives to `code`, opens the
// embedded workbench in Chromium, runs the test suite in its extension host, and exits with the suite's code.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { ensureHost } from './install-host';
import { temporaryPrefix } from './project';
import { type Server, startServer } from './server';
import { suiteMark } from './suite-mark';

const verbose = process.env.MARGINALIA_HOST_VERBOSE !== undefined;
/** Ten minutes by default: a suite that hangs must not make its caller hang. */
const timeLimit = Number(process.env.MARGINALIA_HOST_TIMEOUT ?? 600) * 1000;

const argument = (name: string) => process.argv.find((value) => value.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((value) => !value.startsWith('-'));
const data = mkdtempSync(`${temporaryPrefix}host-`);
let server: Server | undefined;
let browser: Browser | undefined;
let finishing = false;

/** Stops all that was started, removes the profile, and exits. Later calls do nothing. */
async function finish(code: number): Promise<void> {
  if (finishing) return;
  finishing = true;
  await browser?.close().catch(() => undefined);
  await server?.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

/** Copies the settings of the profile that the caller prepared for a desktop VS Code. */
function copyProfile(userData: string | undefined): void {
  if (!userData || !existsSync(join(userData, 'User'))) return;
  mkdirSync(join(data, 'data'), { recursive: true });
  cpSync(join(userData, 'User'), join(data, 'data/User'), { recursive: true });
}

/** The workbench's address. Its payload names the extension under development and the test suite. */
function addressOn(running: Server): string {
  const remote = `vscode-remote://127.0.0.1:${running.port}`;
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].flatMap((name) => {
    const path = argument(name);
    return path ? [[name, remote + resolve(path)]] : [];
  });
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder?.endsWith('.code-workspace')) query.set('workspace', resolve(folder));
  else if (folder) query.set('folder', resolve(folder));
  else query.set('ew', 'true');
  return `${running.origin}/?${query}`;
}

function print(kind: string, args: readonly unknown[]): void {
  const line = format(...args);
  if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
  else if (verbose) console.log(`[${kind}] ${line}`);
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void finish(130));
  const timer = setTimeout(() => {
    console.error(`The suite did not end within ${timeLimit / 1000} s.`);
    void finish(124);
  }, timeLimit);
  timer.unref();
  copyProfile(argument('user-data-dir'));
  const extensions = argument('extensions-dir');
  server = await startServer(await ensureHost(), {
    data,
    automation: true,
    endsUnused: true,
    ...(extensions ? { extensions } : {}),
  });
  void server.ended.then((code) => {
    if (!finishing) console.error(`The server ended by itself (${code}).\n${server?.errors()}`);
    void finish(1);
  });
  browser = await launchChromium();
  browser.on('disconnected', () => void finish(1));
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.exposeFunction('codeAutomationLog', print);
  await page.exposeFunction('codeAutomationExit', (code: number) => void finish(code));
  await page.goto(addressOn(server));
}

main().catch((error: unknown) => {
  console.error(error);
  void finish(1);
});
