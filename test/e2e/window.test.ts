// A reader's first minutes, with keys and mouse in a real window.
import { match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { Workbench } from './support/workbench';

const head = ' date 2022-01-28 OSLO: ';
const article = `${head}Norway said on Thursday it would take part in the talks.

Prime Minister Jonas Gahr Store said the talks were “long overdue” and left for Geneva on Friday.

“We will go with an open mind,” Store said. “But nobody should expect a miracle.”
`;

describe('the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    workspace = temporaryWorkspace();
    workspace.write('talks.txt', article);
    window = await Workbench.open({ folder: workspace.folder });
    await window.openFile('talks.txt');
    await window.hasRead();
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(`out/failed-${this.currentTest.title}.png`);
    await window?.page.keyboard.press('Escape');
    await window?.page.keyboard.press('Escape');
  });

  it('tells the day of a weekday when pointed at', async () => {
    match(await window.hover('Thursday'), /27 January 2022/);
  });

  it('tells who a name is when pointed at', async () => {
    match(await window.hover('Store said the talks'), /Jonas Gahr Store/);
  });

  it('tells whose words a quote is when pointed at', async () => {
    match(await window.hover('nobody should expect'), /Store/);
  });

  it('lists actors, dates and quotes in the outline', async () => {
    await window.run('Explorer: Focus on Outline View');
    const outline = window.page.locator('.pane', { has: window.page.locator('.outline-pane') });
    await outline.locator('.codicon-tree-collapse-all, .codicon-collapse-all').click();
    for (const group of ['Actors', 'Dates', 'Quotes']) {
      await outline.locator('.monaco-list-row', { hasText: group }).waitFor();
    }
  });

  it('tags a selected passage in two keystrokes and writes it beside the article', async () => {
    await window.select('long overdue');
    await window.keys('Control+K T');
    await window.answer('rumour');
    const sidecar = await workspace.eventually('talks.txt.annotations.json');
    ok(readFileSync(sidecar, 'utf8').includes('"exact": "long overdue"'));
    match(await window.hover('long overdue'), /rumour/i);
  });

  it('writes a note on a selected passage and shows it in the margin', async () => {
    await window.select('an open mind');
    await window.keys('Control+K M');
    await window.page.locator('.review-widget .comment-form .monaco-editor.focused').waitFor();
    await window.type('Compare what he said in *Oslo*.');
    await window.keys('Control+Enter');
    await window.page.locator('.review-widget .comment-body', { hasText: 'Compare what he said in Oslo.' }).waitFor();
    const sidecar = await workspace.eventually('talks.txt.annotations.json');
    ok(readFileSync(sidecar, 'utf8').includes('Compare what he said in *Oslo*.'));
  });

  it('lists tags, notes and actors in its views', async () => {
    await window.run('Marginalia: Focus on Annotations View');
    const pane = (title: string) =>
      window.page.locator('.pane', { has: window.page.locator('.pane-header', { hasText: title }) });
    await pane('Annotations').locator('.monaco-list-row', { hasText: 'long overdue' }).waitFor();
    await pane('Annotations').locator('.monaco-list-row', { hasText: 'an open mind' }).waitFor();
    await pane('Actors').locator('.monaco-list-row', { hasText: 'Jonas Gahr Store' }).waitFor();
  });

  it('goes to the next place where the same actor is named, and back', async () => {
    await window.click('Store said the talks');
    await window.keys('Control+K N');
    await window.page.locator('.statusbar-item', { hasText: 'Ln 5' }).waitFor();
    await window.keys('Control+Alt+Minus');
    await window.page.locator('.statusbar-item', { hasText: 'Ln 3' }).waitFor();
  });

  it('never writes into an article', () => {
    ok(readdirSync(workspace.folder).includes('talks.txt'));
    ok(readFileSync(join(workspace.folder, 'talks.txt'), 'utf8') === article);
  });
});
