// A browser window that shows the workbench, with a server and a profile of its own.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/host/chromium';
import { linkDevelopmentExtension } from '../../../scripts/host/development-extension';
import { ensureHost } from '../../../scripts/host/install-host';
import { temporaryPrefix } from '../../../scripts/host/project';
import { startServer, writeSettings } from '../../../scripts/host/server';
import { quietSettings } from '../../../scripts/host/settings';
import { type Theme, themes } from './themes';

/** What a window is opened with. */
export interface SessionOptions {
  /** The folder to open: in tests, a copy. */
  readonly folder: string;
  readonly theme?: Theme;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** An extensions folder to use; by default one with the project itself. */
  readonly extensions?: string;
}

/** An open window. */
export interface Session {
  readonly page: Page;
  /** Closes the window, stops its server and removes its profile. */
  close(): Promise<void>;
}

/** Opens a window and waits until its explorer shows the folder. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const data = await mkdtemp(`${temporaryPrefix}window-`);
  const extensions = options.extensions ?? join(data, 'extensions');
  if (!options.extensions) linkDevelopmentExtension(extensions);
  writeSettings(data, {
    ...quietSettings,
    'workbench.colorTheme': themes[options.theme ?? 'light'].id,
    ...options.settings,
  });
  const server = await startServer(await ensureHost(), { data, extensions, endsUnused: true });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    // The size and scale of the README's pictures.
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // A quarter of a test's own limit, so that the error shown says what was waited for.
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(options.folder)}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
