// The codebook with keys and mouse: the list of tags, the tree with its keys and its drag, the arrows that move boundaries.

import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { type Codebook, parseCodebook, parseSidecar, quoteOf, tagAt } from '../../src/annotations';
import { Workbench } from './support/workbench';

const ARTICLE =
  ' date 2022-03-04 OSLO: Norway said it was ready.\n\nDenmark was not ready at all. Sweden said nothing.\n';

describe('tags in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    workspace = temporaryWorkspace('no samples: the article below is all');
    workspace.write('first.txt', ARTICLE);
    window = await Workbench.open({ folder: workspace.folder });
    await window.openFile('first.txt');
    await window.hasRead();
    for (const [words, tag] of [
      ['Norway', 'Country'],
      ['Denmark', 'Neighbour'],
      ['Sweden', 'Silent'],
    ] as const) {
      await window.select(words);
      await window.keys('Control+K T');
      await window.page.locator('.quick-input-title', { hasText: 'Tag “' }).waitFor();
      await window.answer(tag);
      await holds(({ concepts }) => concepts.some(({ label }) => label === tag));
    }
    await window.run('Marginalia: Focus on Annotations View');
    await row('Country').waitFor();
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(`out/failed-${this.currentTest.title}.png`);
  });

  const row = (text: string | RegExp) => window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const title = (text: string) => window.page.locator('.quick-input-title', { hasText: text });

  function codebook(): Codebook {
    const parsed = parseCodebook(readFileSync(join(workspace.folder, '.marginalia/codebook.json')));
    if (!parsed.ok) throw new Error(parsed.error.message);
    return parsed.value.scheme;
  }

  /** Waits until the codebook's file says so. */
  async function holds(check: (codebook: Codebook) => boolean): Promise<void> {
    await workspace.eventually('.marginalia/codebook.json');
    await window.eventually('the codebook says so', async () => equal(check(codebook()), true));
  }

  const labels = () => codebook().concepts.map(({ label }) => label);

  it('renames by F2 and reorders by keys in the view', async () => {
    await row('Country').click();
    await window.eventually('the selection is known', async () => {
      await window.keys('F2');
      await title('Rename “Country”').waitFor({ timeout: 1000 });
    });
    await window.answer('Nation');
    await row('Nation').click();
    await window.keys('Alt+ArrowDown');
    await holds(() => labels().join() === 'Neighbour,Nation,Silent');
  });

  it('puts a tag under another by a drag', async () => {
    const [from, to] = [await row('Silent').boundingBox(), await row('Nation').boundingBox()];
    ok(from && to);
    const { mouse } = window.page;
    await mouse.move(from.x + 40, from.y + 8);
    await mouse.down();
    await mouse.move(to.x + 60, to.y + 8, { steps: 12 });
    await mouse.up();
    await holds((book) => tagAt(book, 'silent')?.parent === 'country');
  });

  it('lists tags, renames by a button, shows acts by Enter, and comes back', async () => {
    await window.click('Norway');
    await window.keys('Control+K Shift+B');
    await title('Tags of').waitFor();
    const item = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Neighbour' });
    await item.hover();
    await item.locator('.action-label[aria-label="Rename"]').click();
    await title('Rename “Neighbour”').waitFor();
    await window.page.locator('.quick-input-widget input[type="text"]').fill('Next door');
    await window.page.keyboard.press('Enter');
    await title('Tags of').waitFor();
    await holds(() => labels().includes('Next door'));
    await window.page.keyboard.press('Enter');
    await title(/passage/.source).waitFor();
    await window.page.keyboard.press('Escape');
    await title('Tags of').waitFor();
    await window.page.keyboard.press('Escape');
  });

  it('removes all that are selected in the view at once, and brings them back', async () => {
    const passage = (text: string) => row(new RegExp(`^${text}$`));
    await passage('Norway').click();
    await passage('Denmark').click({ modifiers: ['ControlOrMeta'] });
    const left = (count: number) =>
      window.eventually(`${count} are left`, async () => {
        const parsed = parseSidecar(readFileSync(join(workspace.folder, 'first.txt.annotations.json')));
        equal(parsed.ok && parsed.value.sidecar.annotations.length, count);
      });
    await window.eventually('both are removed', async () => {
      await window.keys('Delete');
      await passage('Norway').waitFor({ state: 'hidden', timeout: 1500 });
    });
    await left(1);
    await window.keys('Control+K Shift+Z');
    await left(3);
  });

  it('moves the ends of an annotation by arrows', async () => {
    await window.click('Denmark');
    await window.keys('Control+K B');
    await window.page.locator('.statusbar-item', { hasText: 'Enter keeps' }).waitFor();
    await window.keys('ArrowRight ArrowRight Control+ArrowRight Shift+ArrowLeft ArrowLeft Enter');
    await window.eventually('the sidecar has it', async () => {
      const parsed = parseSidecar(readFileSync(join(workspace.folder, 'first.txt.annotations.json')));
      const quotes = parsed.ok ? parsed.value.sidecar.annotations.map(({ target }) => quoteOf(target)) : [];
      equal(quotes.includes('ready.\n\nDenmark was not ready at all'), true, quotes.join(' | '));
    });
  });
});
