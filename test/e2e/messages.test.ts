// Messages with hostile words in a real window: nothing that a file says becomes a link in a notification.
import { equal, match } from 'node:assert/strict';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const LINK = '[open](command:workbench.action.toggleSidebarVisibility)';

describe('messages', () => {
  let window: Workbench;

  useWindow(
    {
      files: {
        [`${LINK}.txt`]: ' date 2022-03-04 OSLO: Norway said it was ready.\n',
        [`${LINK}.txt.annotations.json`]: '{"items": [',
      },
      withoutSamples: true,
    },
    (opened) => {
      ({ window } = opened);
    },
  );

  it('show the name of a file as it is, and link nothing in it', async () => {
    const message = await window.message('annotations.json');
    match((await message.innerText()).replaceAll('\u2060', ''), /\[open\]\(command:workbench/);
    equal(await message.locator('.notification-list-item-message a').count(), 0);
  });
});
