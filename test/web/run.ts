// Runs the web suite: the web bundle, served over HTTP, in the worker extension host of the embedded workbench.
import { join } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium';
import { ensureHost } from '../../scripts/host/install-host';
import { projectRoot } from '../../scripts/host/project';
import { startServer, writeSettings } from '../../scripts/host/server';
import { quietSettings } from '../../scripts/host/settings';
import { suiteMark } from '../../scripts/host/suite-mark';
import { temporaryWorkspace } from '../../scripts/host/workspace';
import { serveFiles } from './files-server';

const bundle = 'out/test/web/suite.bundle.js';
const verbose = process.env.MARGINALIA_HOST_VERBOSE !== undefined;

/** Two minutes: the run takes ten seconds, and on a busy machine several times that. */
const timeLimit = 120_000;

async function bundleSuite(): Promise<void> {
  await build({
    entryPoints: [join(projectRoot, 'test/web/suite.ts')],
    outfile: join(projectRoot, bundle),
    bundle: true,
    // Mocha's own bundle overwrites module.exports; the last line sets it again.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    platform: 'browser',
    target: 'es2022',
    define: { global: 'globalThis' },
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/**
 * Makes the workbench load the extension and the suite from `authority`. The page has its configuration in an attribute;
 * what a product's server would write there is added when the attribute is read.
 */
async function develop(page: Page, authority: string): Promise<void> {
  const at = (path: string) => ({ scheme: 'http', authority, path });
  await page.addInitScript(
    (options) => {
      const original = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = original.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || !value) return value;
        return JSON.stringify({ ...JSON.parse(value), developmentOptions: options });
      };
    },
    { extensions: [at('/')], extensionTestsPath: at(`/${bundle}`) },
  );
}

/** Opens the folder and waits for the suite's end; returns its exit code. */
async function runSuite(page: Page, address: string): Promise<number> {
  await page.exposeFunction('codeAutomationLog', (kind: string, args: unknown[]) => {
    const line = format(...args);
    if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
    else if (verbose) console.log(`[${kind}] ${line}`);
  });
  if (verbose) page.on('console', (message) => console.log(`[page] ${message.text()}`));
  const ended = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(address);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the web suite did not end within ${timeLimit / 1000} s`)), timeLimit);
  });
  return Promise.race([ended, timeout]).finally(() => clearTimeout(timer));
}

async function main(): Promise<void> {
  await bundleSuite();
  const workspace = temporaryWorkspace();
  const data = workspace.scratch('server');
  writeSettings(data, quietSettings);
  const files = await serveFiles(projectRoot);
  const server = await startServer(await ensureHost(), { data, automation: true, endsUnused: true });
  const browser = await launchChromium();
  try {
    // The workbench's content security policy does not allow our origin.
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 1400, height: 900 } });
    await develop(page, files.authority);
    const query = new URLSearchParams({
      folder: workspace.folder,
      payload: JSON.stringify([['extensionDevelopmentKind', 'web']]),
    });
    process.exitCode = await runSuite(page, `${server.origin}/?${query}`);
  } finally {
    await browser.close();
    await server.stop();
    await files.stop();
    workspace.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
