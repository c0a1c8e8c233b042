// Marks must be told apart and read in every kind of theme. Measured on the pixels' own colours, not on our settings.
import { ok } from 'node:assert/strict';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { contrast, looksOf } from './support/text-style';
import { themes, Workbench } from './support/workbench';

const article = ` date 2022-01-28 OSLO: Norway said on Thursday it would come.

“We will go with an open mind,” said Dmitry Peskov.
`;

describe('the themes', () => {
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

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`mark dates, actors and quotes so that they can be read (${theme})`, async () => {
      await window.useTheme(theme);
      await window.eventually('there are marks', async () => {
        const plain = await looksOf(window, 'said on');
        const looks = await Promise.all(
          ['Thursday', 'Dmitry Peskov', 'open mind'].map((text) => looksOf(window, text)),
        );
        for (const look of looks) {
          ok(
            look.color !== plain.color || look.decoration !== plain.decoration || look.background !== plain.background,
          );
          // WCAG 2.2, 1.4.3. Seven, its stricter measure, is missed by colours of VS Code's own high contrast themes.
          const found = contrast(look.color, look.background);
          ok(found >= 4.5, `contrast ${found.toFixed(2)} of ${look.color} on ${look.background}`);
        }
        const [date, actor] = looks;
        ok(date?.decoration !== plain.decoration, 'colour is not the only sign of a date');
        ok(actor?.decoration !== plain.decoration, 'nor of an actor');
      });
    });
  }
});
