// The Articles view and the Explorer in a window in which no text was opened: the folder is read from the start.
import { match } from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/host/project';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { Workbench } from './support/workbench';

const FILES = {
  '0a1b2c.txt':
    ' date 2022-03-04 Subscribe to The Harbour Post!\nEnvoys meet again\n\nThey met on Thursday.\n\n© The Harbour Post\n',
  '3d4e5f.txt': ' date 2022-02-08 LISBON, Feb 8 (Northern Wire) - The road was closed on Monday.\n',
};

describe('a folder of articles', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    // A folder that does not exist has no samples to copy.
    workspace = temporaryWorkspace(join(projectRoot, 'no-samples'));
    for (const [name, text] of Object.entries(FILES)) workspace.write(name, text);
    window = await Workbench.open({ folder: workspace.folder, settings: { 'marginalia.articles.markRead': 'never' } });
  });
  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  const row = (text: string | RegExp) => window.articleRow(text);

  it('is read without any text being opened: the Explorer says what the files are called', async () => {
    const label = window.page.locator('.explorer-folders-view [aria-label*="Envoys meet again"]');
    await label.first().waitFor();
    match((await label.first().getAttribute('aria-label')) ?? '', /The Harbour Post · 4 March 2022 · unread/);
  });

  it('is listed by headline, and its rows are read out with outlet, day and status', async () => {
    await window.run('Marginalia: Focus on Articles View');
    match((await row('Envoys meet again').textContent()) ?? '', /The Harbour Post · 2022-03-04/);
    match(
      (await row('The road was closed').getAttribute('aria-label')) ?? '',
      /^The road was closed on Monday…, Northern Wire, 8 February 2022, unread/,
    );
    await window.page.getByText('0 of 2 articles read').waitFor();
  });

  it('is marked and gone through by keys, which can be undone', async () => {
    await row('Envoys meet again').click();
    await window.page.getByRole('tab', { name: '0a1b2c.txt' }).waitFor();
    await window.run('Marginalia: Mark Article as Done');
    await window.page.getByText('1 of 2 articles read, 1 done').waitFor();
    await window.keys('Control+K Shift+Z');
    await window.page.getByText('0 of 2 articles read').waitFor();
    await window.keys('Control+K J');
    await window.page.getByRole('tab', { name: '3d4e5f.txt' }).waitFor();
  });

  it('says what to do where nothing matches', async () => {
    await window.run('Marginalia: Filter Articles');
    await window.answer('no such headline');
    await window.page.getByText('No article matches the filter.').waitFor();
    await window.page.getByRole('button', { name: 'Clear Filter' }).click();
    await row('Envoys meet again').waitFor();
  });
});
