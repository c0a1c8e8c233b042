// Tags with keys and mouse: their list, their tree with its keys and drag and drop, and the arrows that move boundaries.
import { equal, ok } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { type Codebook, quoteOf, tagAt } from '../../src/annotations';
import { codebookOf, sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const ARTICLE =
  ' date 2022-03-04 OSLO: Norway said it was ready.\n\nDenmark was not ready at all. Sweden said nothing.\n';

describe('tags in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'first.txt': ARTICLE }, withoutSamples: true }, async (opened) => {
    ({ window, workspace } = opened);
    for (const [words, tag] of [
      ['Norway', 'Country'],
      ['Denmark', 'Neighbour'],
      ['Sweden', 'Silent'],
    ] as const) {
      await window.select(words);
      await window.keys('Control+K T');
      await title('Tag “').waitFor();
      await window.answer(tag);
      await codebookHas(({ concepts }) => concepts.some(({ label }) => label === tag));
    }
    await window.run('Marginalia: Focus on Annotations View');
    await row('Country').waitFor();
  });

  const row = (text: string | RegExp) => window.viewRow(text);
  const title = (text: string) => window.quickInputTitle(text);
  const saved = () => sidecarOf(workspace, 'first.txt').annotations;
  const labels = () => codebookOf(workspace).concepts.map(({ label }) => label);

  /** Waits until this is so in the codebook's file. */
  async function codebookHas(check: (codebook: Codebook) => boolean, limit?: number): Promise<void> {
    await window.eventually('it is in the codebook', async () => ok(check(codebookOf(workspace))), limit);
  }

  it('renames by F2 and reorders by keys in the view', async () => {
    await row('Country').click();
    await window.keysUntil('F2', title('Rename “Country”'));
    await window.answer('Nation');
    await row('Nation').click();
    await window.keys('Alt+ArrowDown');
    await codebookHas(() => labels().join() === 'Neighbour,Nation,Silent');
  });

  it('puts a tag under another by drag and drop', async () => {
    await window.drag(row('Silent'), row('Nation'), () =>
      codebookHas((book) => tagAt(book, 'silent')?.parent === 'country', 8000),
    );
  });

  it('lists tags, renames by a button, shows what can be done by Enter, and returns', async () => {
    await window.click('Norway');
    await window.keys('Control+K Shift+B');
    await title('Tags of').waitFor();
    const item = window.quickInputRow('Neighbour');
    await window.clickIn(item, item.locator('.action-label[aria-label="Rename"]'));
    await title('Rename “Neighbour”').waitFor();
    await window.quickInput().fill('Next door');
    await window.keys('Enter');
    await title('Tags of').waitFor();
    await codebookHas(() => labels().includes('Next door'));
    await window.keys('Enter');
    await title(/passage/.source).waitFor();
    await window.keys('Escape');
    await title('Tags of').waitFor();
    await window.keys('Escape');
  });

  it('removes all that are selected in the view at once, and undoes that', async () => {
    const passage = (text: string) => row(new RegExp(`^${text}$`));
    await passage('Norway').click();
    await passage('Denmark').click({ modifiers: ['ControlOrMeta'] });
    const left = (count: number) => window.eventually(`${count} are left`, async () => equal(saved().length, count));
    await window.keysUntil('Delete', passage('Norway'), 'hidden');
    await left(1);
    await window.keys('Control+K Shift+Z');
    await left(3);
  });

  it('moves the ends of an annotation by arrows', async () => {
    await window.click('Denmark');
    await window.keys('Control+K B');
    await window.statusItem('Enter keeps').waitFor();
    await window.keys('ArrowRight ArrowRight Control+ArrowRight Shift+ArrowLeft ArrowLeft Enter');
    await window.eventually('the sidecar has it', async () => {
      const quotes = saved().map(({ target }) => quoteOf(target));
      ok(quotes.includes('ready.\n\nDenmark was not ready at all'), quotes.join(' | '));
    });
  });
});
