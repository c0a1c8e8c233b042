// Where the parts of the workbench are in the page. Knows VS Code's class names, and nothing of Marginalia.
import type { Locator, Page } from 'playwright-core';

/** The parts of an open workbench, as locators: they find what is there when they are used. */
export class WorkbenchParts {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The text field of the quick pick or input box. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  /** The title of the quick pick or input box, once it has a text. */
  quickInputTitle(text: string): Locator {
    return this.page.locator('.quick-input-title', { hasText: text });
  }

  /** The first row of the quick pick that has a text. */
  quickInputRow(text: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** The part of the side bar with a title. */
  view(title: string): Locator {
    return this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) });
  }

  /** The rows with a text of any view but Articles, whose headlines have the words that other views are about. */
  viewRows(text: string | RegExp): Locator {
    const views = '.pane:not(:has(.pane-header[aria-label^="Articles"]))';
    return this.page.locator(`${views} .monaco-list-row`, { hasText: text });
  }

  /** The first of these rows. */
  viewRow(text: string | RegExp): Locator {
    return this.viewRows(text).first();
  }

  /** The first row with a text of the Articles view. */
  articleRow(text: string | RegExp): Locator {
    return this.page
      .locator('.pane:has(.pane-header[aria-label^="Articles"]) .monaco-list-row', { hasText: text })
      .first();
  }

  /** The first file in the explorer whose name has a text. */
  explorerRow(name: string | RegExp): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
  }

  /** The items of the status bar that have a text. */
  statusItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** The notifications that have a text. */
  notification(text: string): Locator {
    return this.page.locator('.notification-list-item', { hasText: text });
  }

  /** The editor's hover. */
  hoverCard(): Locator {
    return this.page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden) .monaco-hover-content').first();
  }

  /** The comment threads that are open in the editor. */
  noteThread(): Locator {
    return this.page.locator('.review-widget');
  }
}
