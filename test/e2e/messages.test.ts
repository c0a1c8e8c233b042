// Messages with hostile words in a real window: nothing that a file says becomes a link in a notification.
import { equal, match } from 'node:assert/strict';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { Workbench } from './support/workbench';

const LINK = '[open](command:workbench.action.toggleSidebarVisibility)';

describe('messages', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;

  before(async () => {
    workspace = temporaryWorkspace('no samples: the article below is all');
    workspace.write(`${LINK}.txt`, ' date 2022-03-04 OSLO: Norway said it was ready.\n');
    workspace.write(`${LINK}.txt.annotations.json`, '{"items": [');
    window = await Workbench.open({ folder: workspace.folder });
    await window.openFile(`${LINK}.txt`);
    await window.hasRead();
  });

  after(async () => {
    await window?.close();
    workspace?.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture('out/failed-messages.png');
  });

  it('show the name of a file as it is, and link nothing in it', async () => {
    const toast = window.page.locator('.notification-toast', { hasText: 'annotations.json' }).first();
    await toast.waitFor();
    match((await toast.innerText()).replaceAll('\u2060', ''), /\[open\]\(command:workbench/);
    equal(await toast.locator('.notification-list-item-message a').count(), 0);
  });
});
