// Reading mode by keys alone: sentences, tags, notes, undo; nothing is written into the article.
import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf, quoteOf } from '../../src/annotations';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const ARTICLE = ' date 2022-03-04 Norway was ready. Denmark was not.\n\nSweden said nothing. Norway waited.\n';

describe('reading mode', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'first.txt': ARTICLE }, withoutSamples: true }, (opened) => {
    ({ window, workspace } = opened);
  });

  const saved = () => sidecarOf(workspace, 'first.txt').annotations;
  const quoted = (...wanted: readonly string[]) =>
    window.eventually(`the file has ${wanted.join(' | ')}`, async () =>
      deepEqual(
        saved()
          .map(({ target }) => quoteOf(target))
          .sort(),
        [...wanted].sort(),
      ),
    );
  /** Presses a key and waits until the passage that it leads to is selected. */
  async function step(key: string, words: string): Promise<void> {
    await window.keys(key);
    await window.statusItem(`(${words.length} selected)`).waitFor();
  }

  const mode = () => window.statusItem('Reading mode');

  it('tags sentence by sentence with single keys', async () => {
    await window.goTo(1, 20);
    await window.keys('Control+K L');
    await mode().waitFor();
    await step('j', 'Denmark was not.');
    await window.keys('t');
    await window.answer('Stance');
    await quoted('Denmark was not.');
    await step('Shift+J', 'Sweden said nothing. Norway waited.');
    await window.keys('.');
    await quoted('Denmark was not.', 'Sweden said nothing. Norway waited.');
    await step('k', 'Denmark was not.');
    await step('k', 'Norway was ready.');
    await window.keys('1');
    await quoted('Denmark was not.', 'Norway was ready.', 'Sweden said nothing. Norway waited.');
    await window.keys('u');
    await quoted('Denmark was not.', 'Sweden said nothing. Norway waited.');
    await window.keys('Shift+U');
    await quoted('Denmark was not.', 'Norway was ready.', 'Sweden said nothing. Norway waited.');
  });

  it('takes text in a note, and its keys list themselves', async () => {
    await window.keys('m');
    await window.noteThread().locator('.monaco-editor.focused').waitFor();
    await window.type('jkt 1?');
    await window.keys('Control+Enter');
    await window.eventually('the note is saved', async () => deepEqual(saved().flatMap(commentsOf), ['jkt 1?']));
    await window.eventually('the keys are listed', async () => {
      await window.click('Sweden');
      await window.keys('Shift+?');
      await window.quickInputRow('previous paragraph').waitFor({ timeout: 5000 });
    });
    await window.keys('Escape');
  });

  it('writes nothing into the article, and gives it back at the end', async () => {
    await window.click('Sweden');
    await window.type('zzz');
    equal(readFileSync(join(workspace.folder, 'first.txt'), 'utf8'), ARTICLE);
    await window.keys('Escape');
    await mode().waitFor({ state: 'hidden' });
    await window.click('Sweden');
    await window.type('zzz');
    await window.page.locator('.view-line', { hasText: 'zzz' }).waitFor();
  });
});
