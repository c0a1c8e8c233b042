// The Actors view with keys and mouse: who is here, who is anywhere, and on to where they are named.
import { match } from 'node:assert/strict';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { Workbench } from './support/workbench';

const FIRST =
  ' date 2022-03-04 OSLO: Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday.\n\nBrask flies to Lisbon on Monday.\n';
const SECOND = ' date 2022-03-08 LISBON: Foreign Minister Wilhelmina Brask met Prime Minister Rui Teixeira.\n';

describe('the Actors view', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    workspace = temporaryWorkspace('no samples: the two articles below are all');
    workspace.write('first.txt', FIRST);
    workspace.write('second.txt', SECOND);
    window = await Workbench.open({ folder: workspace.folder });
    await window.openFile('first.txt');
    await window.hasRead();
    await window.run('Marginalia: Focus on Actors View');
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(`out/failed-${this.currentTest.title}.png`);
  });

  const row = (text: string | RegExp) => window.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

  it('shows who is in the article, down to the words around', async () => {
    await row('Wilhelmina Brask').click();
    await row(/^Brask flies/).click();
    await window.page.locator('.statusbar-item', { hasText: '(5 selected)' }).waitFor();
  });

  it('shows who is in any article, by article', async () => {
    await window.run('Marginalia: Actors: Show All Articles');
    await row('Rui Teixeira').waitFor();
    match((await row('Wilhelmina Brask').textContent()) ?? '', /3 in 2 articles/);
  });

  it('merges one that is dragged onto another, once confirmed, and takes it back', async () => {
    await row('Rui Teixeira').dragTo(row('Wilhelmina Brask'));
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await row('Rui Teixeira').waitFor({ state: 'detached' });
    await row('Wilhelmina Brask').and(row('4 in 2 articles')).waitFor();
    await window.run('Marginalia: Undo Annotation');
    await row('Rui Teixeira').waitFor();
  });

  it('renames what is selected with F2, and lists the names that the articles write', async () => {
    await row('Wilhelmina Brask').click();
    // The key counts once the extension has told what is selected.
    const input = window.page.locator('.quick-input-widget input[type="text"]').first();
    await window.eventually('F2 asks for the name', async () => {
      await window.keys('F2');
      await input.waitFor({ timeout: 1000 });
    });
    await window.answer('Minister Brask');
    await row('Minister Brask').waitFor();
    await row('Minister Brask').locator('.monaco-tl-twistie').click();
    await row(/^Names/).click();
    await row(/^Wilhelmina Brask×2/).waitFor();
  });
});
