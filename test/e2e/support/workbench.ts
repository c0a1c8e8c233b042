// A window of the workbench that a test drives as a reader does: with keys, mouse and eyes. It knows the workbench's
// parts, and nothing of Marginalia beyond how to install it.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/host/chromium';
import { linkDevelopmentExtension } from '../../../scripts/host/development-extension';
import { ensureHost } from '../../../scripts/host/install-host';
import { temporaryPrefix } from '../../../scripts/host/project';
import { type Server, startServer, writeSettings } from '../../../scripts/host/server';
import { quietSettings } from '../../../scripts/host/settings';
import { findTextOnScreen, type TextPlace } from './text-on-screen';

/** The four kinds of theme, each by VS Code's own theme of that kind. */
export const themes = {
  light: { id: 'Light Modern', label: 'Light Modern', kind: 'vs' },
  dark: { id: 'Dark Modern', label: 'Dark Modern', kind: 'vs-dark' },
  'hc-dark': { id: 'Default High Contrast', label: 'Dark High Contrast', kind: 'hc-black' },
  'hc-light': { id: 'Default High Contrast Light', label: 'Light High Contrast', kind: 'hc-light' },
} as const;

/** What a window is opened with. */
export interface WorkbenchOptions {
  /** The folder to open. Tests give a copy. */
  readonly folder: string;
  readonly theme?: keyof typeof themes;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** An extensions folder that is ready; when not given, one with the project itself. */
  readonly extensions?: string;
}

/** An open window with its own server and profile. Close it. */
export class Workbench {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #data: string;

  private constructor(page: Page, browser: Browser, server: Server, data: string) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
    this.#data = data;
  }

  /** Opens a window and waits until its explorer shows the folder. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
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
    // The size and scale of the README's pictures.
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // Half of a test's own limit, so that the message of what was waited for is the one seen.
    page.setDefaultTimeout(20_000);
    const workbench = new Workbench(page, browser, server, data);
    try {
      await page.goto(`${server.origin}/?folder=${encodeURIComponent(options.folder)}`);
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    } catch (error) {
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  /** Closes the window, ends its server and removes its profile. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#data, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Changes the theme of the open window as a reader does. */
  async useTheme(theme: keyof typeof themes): Promise<void> {
    await this.run('Preferences: Color Theme');
    await this.answer(themes[theme].label);
    await this.page.locator(`.monaco-workbench.${themes[theme].kind}`).waitFor();
  }

  /** Opens a file of the folder by its name, or a unique part of it. */
  async openFile(name: string): Promise<void> {
    const row = this.#row(basename(name));
    // The list asks the disk once, when it opens: a file that has just come may need a second opening.
    for (let tries = 0; tries < 4; tries++) {
      await this.keys('Control+P');
      await this.#input().fill(basename(name));
      if (await comes(row, 5000)) break;
      await this.keys('Escape');
    }
    await this.#take(row);
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Waits until the extension has read the article in front: its status item shows figures. */
  async hasRead(): Promise<void> {
    await this.page.locator('.statusbar-item', { hasText: /\d+ quotes?/ }).waitFor();
  }

  /** Waits until the extension has read all articles of the folder: its progress is gone. */
  async hasReadFolder(): Promise<void> {
    const progress = this.page.locator('.statusbar-item', { hasText: 'Reading articles' });
    await progress.waitFor({ timeout: 1000 }).catch(() => undefined);
    await progress.waitFor({ state: 'hidden', timeout: 60_000 });
  }

  /** Runs a command by its title in the palette, as `Marginalia: Add Tag`. */
  async run(title: string): Promise<void> {
    await this.keys('F1');
    await this.#input().fill(`>${title}`);
    await this.#take(this.#row(title));
  }

  /** Goes to a place, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.keys('Control+G');
    await this.#input().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.#input().waitFor({ state: 'hidden' });
  }

  /** Presses one key or a chord of them, as `F1`, `Control+K T`. */
  async keys(chord: string): Promise<void> {
    for (const key of chord.split(' ')) await this.page.keyboard.press(key);
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until a text is in view and stands still, and gives its place. */
  async placeOf(text: string, nth = 0): Promise<TextPlace> {
    let before: TextPlace | undefined;
    // Five seconds in steps of a tenth; the editor draws in one frame, an extension's first answer takes longer.
    for (let tries = 0; tries < 50; tries++) {
      const place = await findTextOnScreen(this.page, text, nth);
      if (place && before && place.start.x === before.start.x && place.start.y === before.start.y) return place;
      before = place;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${JSON.stringify(text)} is not in view`);
  }

  /** Tries `check` until it throws no more; ten seconds at most, then its last error is thrown. */
  async eventually(what: string, check: () => Promise<void>): Promise<void> {
    for (const end = Date.now() + 10_000; ; ) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > end) throw new Error(`not so in ten seconds: ${what}`, { cause: error });
        await this.page.waitForTimeout(100);
      }
    }
  }

  /** Points at a text until the editor shows a hover there; gives what the hover says. */
  async hover(text: string, nth = 0): Promise<string> {
    const { start } = await this.placeOf(text, nth);
    const hover = this.hoverCard();
    for (let tries = 0; ; tries++) {
      await this.page.mouse.move(start.x - 40, start.y + 60);
      await this.page.mouse.move(start.x + 4, start.y, { steps: 4 });
      try {
        await hover.waitFor({ timeout: 3000 });
        return (await hover.allInnerTexts()).join('\n');
      } catch (error) {
        if (tries === 2) throw new Error(`no hover at ${JSON.stringify(text)}`, { cause: error });
      }
    }
  }

  /** The editor's hover. */
  hoverCard(): Locator {
    return this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .monaco-hover-content').first();
  }

  /** Clicks into a text. */
  async click(text: string, nth = 0): Promise<void> {
    const { start } = await this.placeOf(text, nth);
    await this.page.mouse.click(start.x + 4, start.y);
  }

  /** Selects a text by dragging the mouse over it. */
  async select(text: string, nth = 0): Promise<void> {
    const { start, end } = await this.placeOf(text, nth);
    await this.page.mouse.move(start.x + 1, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x - 1, end.y, { steps: 5 });
    await this.page.mouse.up();
    await this.page.mouse.move(24, 500);
  }

  /** Types into the open quick pick or input box and accepts; a pick is waited for until a row shows the text. */
  async answer(text: string): Promise<void> {
    const input = this.#input();
    await input.waitFor();
    await input.fill(text);
    const list = this.page.locator('.quick-input-list');
    if (await list.isVisible()) await list.locator('.monaco-list-row.focused', { hasText: text }).waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Writes a picture of the window; the caret does not blink and animations are over. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  }

  #input(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  /** The first row of the quick input's list that shows a text. */
  #row(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Takes a row of the quick input's list, once it is there. */
  async #take(row: Locator): Promise<void> {
    await row.click();
    // The list goes, or gives way to the command's own.
    await row.waitFor({ state: 'hidden' });
    // Away from whatever lay under the list, so that nothing answers to the pointer.
    await this.page.mouse.move(24, 500);
  }
}

/** True once something is visible, false after so many milliseconds. */
function comes(what: Locator, limit: number): Promise<boolean> {
  return what.waitFor({ timeout: limit }).then(
    () => true,
    () => false,
  );
}
