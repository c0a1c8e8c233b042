// Restricted Mode: reading and annotating need no trust.
import { match, ok } from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { sidecarPath } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const article = ' date 2022-01-28 OSLO: Norway said on Thursday it would take part.\n';

/** VS Code's Workspace Trust is on, but asks nothing: so the folder is not trusted. */
const settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

describe('a folder that is not trusted', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'talks.txt': article }, settings }, (opened) => {
    ({ window, workspace } = opened);
  });

  it('can be read and annotated', async () => {
    await window.statusItem('Restricted Mode').waitFor();
    await window.hoverShows('Thursday', /27 January 2022/);
    await window.select('take part');
    await window.keys('Control+K T');
    await window.answer('rumour');
    ok(readFileSync(await workspace.eventually('talks.txt.annotations.json'), 'utf8').includes('"exact": "take part"'));
  });

  it('can be corrected: dates and actors', async () => {
    await window.click('Thursday');
    await window.keys('Control+K D');
    await window.answer('24 February');
    await window.eventually('the day is saved', async () =>
      match(readFileSync(sidecarPath(workspace, 'talks.txt'), 'utf8'), /"value": "2022-02-24"/),
    );
    await window.hoverShows('Thursday', /24 February 2022[\s\S]*Corrected by you/);
    await window.click('Norway');
    await window.keys('F2');
    const name = window.page.locator('.rename-box input');
    await name.waitFor();
    await name.fill('Kingdom of Norway');
    await window.keys('Enter');
    const decided = readFileSync(await workspace.eventually('.marginalia/actors.json'), 'utf8');
    match(decided, /"skos:prefLabel": "Kingdom of Norway"/);
  });

  it('offers the annotations of an article that was moved outside of the editor', async () => {
    renameSync(join(workspace.folder, 'talks.txt'), join(workspace.folder, 'renamed.txt'));
    // From the explorer, which follows the disk: the list of files to open may still be the old one.
    await window.explorerRow('renamed.txt').dblclick();
    const notification = await window.message('was annotated as');
    match(await notification.innerText(), /renamed\.txt was annotated as talks\.txt/);
    await notification.getByRole('button', { name: 'Move Them' }).click();
    ok(
      readFileSync(await workspace.eventually('renamed.txt.annotations.json'), 'utf8').includes('"exact": "take part"'),
    );
  });
});
