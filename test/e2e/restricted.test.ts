// Restricted Mode: reading and annotating need no trust.
import { match, ok } from 'node:assert/strict';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { Workbench } from './support/workbench';

describe('a folder that is not trusted', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    workspace = temporaryWorkspace();
    workspace.write('talks.txt', ' date 2022-01-28 OSLO: Norway said on Thursday it would take part.\n');
    window = await Workbench.open({
      folder: workspace.folder,
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
    });
    await window.openFile('talks.txt');
    await window.hasRead();
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  it('is read and annotated all the same', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    match(await window.hover('Thursday'), /27 January 2022/);
    await window.select('take part');
    await window.keys('Control+K T');
    await window.answer('rumour');
    ok(readFileSync(await workspace.eventually('talks.txt.annotations.json'), 'utf8').includes('"exact": "take part"'));
  });

  it('is corrected, its dates and its actors', async () => {
    await window.click('Thursday');
    await window.keys('Control+K D');
    await window.answer('24 February');
    await window.eventually('the day is saved', async () =>
      match(readFileSync(join(workspace.folder, 'talks.txt.annotations.json'), 'utf8'), /"value": "2022-02-24"/),
    );
    match(await window.hover('Thursday'), /24 February 2022[\s\S]*Corrected by you/);
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
    // From the explorer, which follows the disk: the list of files to open may still be the one of before.
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'renamed.txt' }).first().dblclick();
    const notice = window.page.locator('.notification-list-item', { hasText: 'was annotated as' });
    await notice.waitFor();
    match(await notice.innerText(), /renamed\.txt was annotated as talks\.txt/);
    await notice.getByRole('button', { name: 'Take Them Along' }).click();
    ok(
      readFileSync(await workspace.eventually('renamed.txt.annotations.json'), 'utf8').includes('"exact": "take part"'),
    );
  });
});
