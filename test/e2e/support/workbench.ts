// A window of the workbench that a test uses as a user does: with keys and mouse, and by what is on the screen.
import { basename } from 'node:path';
import type { Locator } from 'playwright-core';
import { openSession, type Session, type SessionOptions } from './session';
import { findTextOnScreen, type TextPlace } from './text-on-screen';
import { type Theme, themes } from './themes';
import { WorkbenchParts } from './workbench-parts';

/** Milliseconds that something may take on a machine that is busy with ten other things: a quarter of a test's own limit. */
const PATIENCE = 30_000;

/** An open window. Close it. */
export class Workbench extends WorkbenchParts {
  readonly #session: Session;

  private constructor(session: Session) {
    super(session.page);
    this.#session = session;
  }

  /** Opens a window and waits until its explorer shows the folder. */
  static async open(options: SessionOptions): Promise<Workbench> {
    return new Workbench(await openSession(options));
  }

  /** Closes the window, stops its server and removes its profile. */
  close(): Promise<void> {
    return this.#session.close();
  }

  /** Changes the theme of the open window by the command. */
  async useTheme(theme: Theme): Promise<void> {
    await this.run('Preferences: Color Theme');
    await this.answer(themes[theme].label);
    await this.page.locator(`.monaco-workbench.${themes[theme].kind}`).waitFor();
  }

  /** Opens a file of the folder by its name, or a unique part of it. */
  async openFile(name: string): Promise<void> {
    const row = this.quickInputRow(basename(name));
    // The list reads the disk once, when it opens: a file that is new may need a second opening.
    for (let tries = 0; tries < 4; tries++) {
      await this.keys('Control+P');
      await this.quickInput().fill(basename(name));
      if (await appears(row, 5000)) break;
      await this.keys('Escape');
    }
    await this.#choose(row);
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Waits until the extension has read the active article: its status item counts quotes. */
  async hasRead(): Promise<void> {
    await this.statusItem(/\d+ quotes?/).waitFor();
  }

  /** Waits until the extension has read all articles of the folder: its progress is gone. */
  async hasReadFolder(): Promise<void> {
    const progress = this.statusItem('Reading articles');
    // It may be gone before we look; if it is about to start, it is shown within a second.
    await appears(progress, 1000);
    await progress.waitFor({ state: 'hidden', timeout: 60_000 });
  }

  /** Runs a command by its title in the palette, as `Marginalia: Add Tag`. */
  async run(title: string): Promise<void> {
    await this.keys('F1');
    await this.quickInput().fill(`>${title}`);
    await this.#choose(this.quickInputRow(title));
  }

  /** Puts the cursor at a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.keys('Control+G');
    await this.quickInput().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /** Presses one key or several in turn, as `F1`, `Control+K T`. */
  async keys(chord: string): Promise<void> {
    for (const key of chord.split(' ')) await this.page.keyboard.press(key);
  }

  /**
   * Presses keys until something shows, or no longer does. For keys that do nothing until the extension has heard what is selected.
   * What they do must not harm if it is done twice.
   */
  async keysUntil(chord: string, what: Locator, state: 'visible' | 'hidden' = 'visible'): Promise<void> {
    await this.eventually(`${chord} has its effect`, async () => {
      await this.keys(chord);
      // Six seconds: what has only just begun to happen on a busy machine must not be asked for again.
      await what.waitFor({ state, timeout: 6000 });
    });
  }

  /** Types text where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits until a text is in view and no longer moves, and returns its place. */
  async placeOf(text: string, nth = 0): Promise<TextPlace> {
    let before: TextPlace | undefined;
    // The editor draws in one frame, but an extension's first hints take longer and move the text.
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const place = await findTextOnScreen(this.page, text, nth);
      if (place && before && place.start.x === before.start.x && place.start.y === before.start.y) return place;
      before = place;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${JSON.stringify(text)} is not in view`);
  }

  /** Calls `check` until it no longer throws; after half a minute, or `limit` ms, throws its last error. */
  async eventually(what: string, check: () => Promise<void>, limit = PATIENCE): Promise<void> {
    for (const end = Date.now() + limit; ; ) {
      try {
        return await check();
      } catch (error) {
        if (Date.now() > end) throw new Error(`not so in ${limit / 1000} s: ${what}`, { cause: error });
        await this.page.waitForTimeout(100);
      }
    }
  }

  /** Points at a text until the editor shows a hover there; returns the hover's text. */
  async hover(text: string, nth = 0): Promise<string> {
    const { start } = await this.placeOf(text, nth);
    const hover = this.hoverCard();
    for (let tries = 0; ; tries++) {
      await this.page.mouse.move(start.x - 40, start.y + 60);
      await this.page.mouse.move(start.x + 4, start.y, { steps: 4 });
      try {
        // Each try waits longer: to point anew starts the hover anew.
        await hover.waitFor({ timeout: 3000 * 2 ** tries });
        return (await hover.allInnerTexts()).join('\n');
      } catch (error) {
        if (tries === 2) throw new Error(`no hover at ${JSON.stringify(text)}`, { cause: error });
      }
    }
  }

  /** Points at a text until the hover there has these words; returns the hover's text. A change reaches the hover after the file. */
  async hoverShows(text: string, words: RegExp): Promise<string> {
    let shown = '';
    await this.eventually(`the hover at ${JSON.stringify(text)} shows ${words}`, async () => {
      shown = await this.hover(text);
      if (!words.test(shown)) throw new Error(shown);
    });
    return shown;
  }

  /** Clicks a button of a row that is there only while the pointer is on the row. */
  async clickIn(row: Locator, button: Locator): Promise<void> {
    await this.eventually('the button of the row is clicked', async () => {
      await row.hover({ timeout: 2000 });
      // Two seconds: a row that is drawn anew loses the pointer.
      await button.click({ timeout: 2000 });
    });
  }

  /** Waits until a message with a text is shown. The editor hides some after a while: then they are in its list. */
  async message(text: string): Promise<Locator> {
    const message = this.notification(text).first();
    if (!(await appears(message, 10_000))) await this.run('Notifications: Show Notifications');
    await message.waitFor();
    return message;
  }

  /**
   * Opens the note thread of a passage, if it is folded, by the key that goes to a thread. A click on the mark in the gutter would fold
   * again what is only slow to show.
   */
  async unfold(passage: string, thread: Locator): Promise<void> {
    await this.eventually('the thread is open', async () => {
      if (await thread.isVisible()) return;
      const { end } = await this.placeOf(passage);
      await this.page.mouse.click(end.x - 1, end.y);
      await this.keys('Shift+Alt+F9');
      await thread.waitFor({ timeout: 6000 });
    });
  }

  /** Clicks into a text. */
  async click(text: string, nth = 0): Promise<void> {
    const { start } = await this.placeOf(text, nth);
    await this.page.mouse.click(start.x + 4, start.y);
  }

  /**
   * Selects a text by dragging the mouse over it, anew if it moved meanwhile. The pointer stays until the selection is there: a busy
   * editor may take the next place of the pointer for the end of the drag.
   */
  async select(text: string, nth = 0): Promise<void> {
    await this.eventually(`${JSON.stringify(text)} is selected`, async () => {
      const { start, end } = await this.placeOf(text, nth);
      // A click first: to drag what is selected already would move the text.
      await this.page.mouse.click(end.x - 1, end.y);
      await this.page.mouse.move(start.x + 1, start.y);
      await this.page.mouse.down();
      await this.page.mouse.move(end.x - 1, end.y, { steps: 5 });
      await this.page.mouse.up();
      await this.statusItem(`(${[...text].length} selected)`).waitFor({ timeout: 6000 });
    });
    await this.page.mouse.move(24, 500);
  }

  /**
   * Drags a row of a view onto another and drops it once that row accepts it; again until `done` no longer throws. A drop does nothing if
   * the extension has not yet heard of the drag. To drop twice must not harm.
   */
  async drag(from: Locator, to: Locator, done: () => Promise<unknown>): Promise<void> {
    await this.eventually('the drop has its effect', async () => {
      await from.hover();
      await this.page.mouse.down();
      await this.eventually('the row accepts the drop', async () => {
        await to.hover({ force: true });
        await this.page.locator('.monaco-list-row.drop-target').and(to).waitFor({ timeout: 500 });
      }).finally(() => this.page.mouse.up());
      await done();
    });
  }

  /** Types into the open quick pick or input box and accepts. Of a quick pick, waits until the active row has the text. */
  async answer(text: string): Promise<void> {
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(text);
    const list = this.page.locator('.quick-input-list');
    if (await list.isVisible()) await list.locator('.monaco-list-row.focused', { hasText: text }).waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Writes a picture of the window, with all animations at their end. */
  async picture(path: string): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial' });
  }

  /** Waits until the window no longer changes: two pictures in a row are the same. */
  async isStill(): Promise<void> {
    let before = await this.page.screenshot();
    await this.eventually('the window no longer changes', async () => {
      const now = await this.page.screenshot();
      const same = now.equals(before);
      before = now;
      if (!same) throw new Error('it has just changed');
    });
  }

  /** Chooses a row of the quick pick, once it is there. */
  async #choose(row: Locator): Promise<void> {
    await row.waitFor();
    await this.eventually('the row is chosen', async () => {
      // A list that is just drawn anew loses a click.
      if (await row.isVisible()) await row.click({ timeout: 2000 });
      // The list closes, or shows the command's own rows.
      await row.waitFor({ state: 'hidden', timeout: 6000 });
    });
    // Away from what was below the list, so that the pointer hovers over nothing.
    await this.page.mouse.move(24, 500);
  }
}

/** Whether something is visible within some milliseconds. */
export function appears(what: Locator, limit: number): Promise<boolean> {
  return what.waitFor({ timeout: limit }).then(
    () => true,
    () => false,
  );
}
