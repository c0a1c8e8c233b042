// `npm start` as a user runs it: open the address that it prints, read an article, press Ctrl+C.
import { equal, match } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium';
import { projectRoot } from '../../scripts/host/project';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';

/** Runs it with the embedded host; returns the process and the address that it prints. */
async function start(folder: string): Promise<{ child: ChildProcess; address: URL }> {
  const args = [join(projectRoot, 'out/scripts/start.js'), '--browser', '--folder', folder];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CI: '1' },
  });
  let output = '';
  const address = await new Promise<URL>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += String(data);
      const url = /http:\S+/.exec(output)?.[0];
      if (url && output.includes('Ctrl+C')) resolve(new URL(url));
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return { child, address };
}

/** Whether something listens on a port of this machine. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

describe('npm start', () => {
  let workspace: TemporaryWorkspace;
  let browser: Browser;
  let child: ChildProcess | undefined;

  before(async () => {
    workspace = temporaryWorkspace();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    if (child?.exitCode === null) {
      const ended = new Promise((resolve) => child?.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    workspace?.remove();
  });

  it('serves the samples with the extension at the address that it prints, and ends on Ctrl+C', async () => {
    const started = await start(workspace.folder);
    child = started.child;
    equal(started.address.hostname, '127.0.0.1');
    const withoutToken = await fetch(started.address.origin);
    equal(withoutToken.status, 403, 'without its token, the address opens nothing');
    const page = await browser.newPage();
    await page.goto(started.address.href);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: /^000_.*\.txt$/ })
      .dblclick({ timeout: 60_000 });
    await page.locator('.statusbar-item', { hasText: /\d+ quotes/ }).waitFor();
    match(await page.title(), /000_/);
    await page.close();
    const ended = new Promise<number | null>((resolve) => child?.once('close', resolve));
    child.kill('SIGINT');
    equal(await ended, 0);
    equal(await listens(Number(started.address.port)), false);
  });
});
