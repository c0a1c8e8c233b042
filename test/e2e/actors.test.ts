// The Actors view with keys and mouse: the actors of this article, of all articles, and their mentions.
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const FIRST =
  ' date 2022-03-04 Envoys meet\n\nOSLO: Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday.\n\nBrask flies to Lisbon on Monday.\n';
const SECOND =
  ' date 2022-03-08 Envoys part\n\nLISBON: Foreign Minister Wilhelmina Brask met Prime Minister Rui Teixeira.\n';

describe('the Actors view', () => {
  let window: Workbench;
  useWindow({ files: { 'first.txt': FIRST, 'second.txt': SECOND }, withoutSamples: true }, async (opened) => {
    ({ window } = opened);
    await window.run('Marginalia: Focus on Actors View');
  });

  const row = (text: string | RegExp) => window.viewRow(text);

  it('shows the actors of the article, down to their mentions', async () => {
    await row('Wilhelmina Brask').click();
    await row(/^Brask flies/).click();
    await window.statusItem('(5 selected)').waitFor();
  });

  it('shows the actors of all articles, by article', async () => {
    await window.run('Marginalia: Actors: Show All Articles');
    await row('Rui Teixeira').waitFor();
    await row('Wilhelmina Brask').and(row('3 in 2 articles')).waitFor();
  });

  it('merges an actor that is dragged onto another, once confirmed, and undoes it', async () => {
    const dialog = window.page.locator('.monaco-dialog-box');
    await window.drag(row('Rui Teixeira'), row('Wilhelmina Brask'), () => dialog.waitFor({ timeout: 8000 }));
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await row('Rui Teixeira').waitFor({ state: 'detached' });
    await row('Wilhelmina Brask').and(row('4 in 2 articles')).waitFor();
    await window.run('Marginalia: Undo Annotation');
    await row('Rui Teixeira').waitFor();
  });

  it('renames the selected actor with F2, and lists its names as the articles write them', async () => {
    await row('Wilhelmina Brask').click();
    await window.keysUntil('F2', window.quickInput());
    await window.answer('Minister Brask');
    await row('Minister Brask').waitFor();
    await row('Minister Brask').locator('.monaco-tl-twistie').click();
    await row(/^Names/).click();
    await row(/^Wilhelmina Brask×2/).waitFor();
  });
});
