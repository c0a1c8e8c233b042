// Highlights must differ from plain text and be readable in every kind of theme. Measured as the browser draws them.
import { ok } from 'node:assert/strict';
import { contrast, textStyleOf } from './support/text-style';
import { type Theme, themes } from './support/themes';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const article = ` date 2022-01-28 OSLO: Norway said on Thursday it would come.

“We will go with an open mind,” said Dmitry Peskov.
`;

describe('the themes', () => {
  let window: Workbench;
  useWindow({ files: { 'talks.txt': article } }, (opened) => {
    ({ window } = opened);
  });

  for (const theme of Object.keys(themes) as Theme[]) {
    it(`highlight dates, actors and quotes so that they can be read (${theme})`, async () => {
      await window.useTheme(theme);
      await window.eventually('there are highlights', async () => {
        const plain = await textStyleOf(window, 'said on');
        const texts = ['Thursday', 'Dmitry Peskov', 'open mind'];
        const styles = await Promise.all(texts.map((text) => textStyleOf(window, text)));
        for (const { color, background, decoration } of styles) {
          ok(color !== plain.color || decoration !== plain.decoration || background !== plain.background);
          // WCAG 2.2, 1.4.3. Seven, its stricter measure, is missed by colours of VS Code's own high contrast themes.
          const found = contrast(color, background);
          ok(found >= 4.5, `contrast ${found.toFixed(2)} of ${color} on ${background}`);
        }
        const [date, actor] = styles;
        ok(date?.decoration !== plain.decoration, 'colour is not the only sign of a date');
        ok(actor?.decoration !== plain.decoration, 'nor of an actor');
      });
    });
  }
});
