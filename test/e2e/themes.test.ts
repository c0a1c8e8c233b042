// Marks must be told apart and read in every kind of theme. Measured on the pixels' own colours, not on our settings.
import { ok } from 'node:assert/strict';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { contrast, looksOf } from './support/looks';
import { themes, Workbench } from './support/workbench';

const article = ` date 2022-01-28 OSLO: Norway said on Thursday it would come.

“We will go with an open mind,” said Dmitry Peskov.
`;

describe('the themes', () => {
  let workspace: TemporaryWorkspace;
  before(() => {
    workspace = temporaryWorkspace();
    workspace.write('talks.txt', article);
  });
  after(() => workspace?.remove());

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`marks dates, actors and quotes so that they can be read (${theme})`, async () => {
      const window = await Workbench.open({ folder: workspace.folder, theme });
      try {
        await window.openFile('talks.txt');
        await window.hasRead();
        const plain = await looksOf(window, 'would come');
        for (const marked of ['Thursday', 'Dmitry Peskov', 'open mind']) {
          const look = await looksOf(window, marked);
          ok(look.color !== plain.color || look.decoration !== plain.decoration, `${marked} is marked`);
          // WCAG 2.2, 1.4.3. Seven, its stricter measure, is missed by colours of VS Code's own high contrast themes.
          const least = 4.5;
          const found = contrast(look.color, look.background);
          ok(found >= least, `${marked}: contrast ${found.toFixed(2)} is below ${least}`);
        }
        ok(
          (await looksOf(window, 'Thursday')).decoration !== plain.decoration,
          'colour is not the only sign of a date',
        );
        ok((await looksOf(window, 'Dmitry Peskov')).decoration !== plain.decoration, 'nor of an actor');
      } finally {
        await window.close();
      }
    });
  }
});
