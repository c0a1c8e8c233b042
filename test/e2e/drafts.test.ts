// A note that is being written while the article changes or is closed: it stays, and keeps its passage.
import { deepEqual, equal } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf, quoteOf } from '../../src/annotations';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const HEAD = ' date 2022-01-28 OSLO: Norway said on Thursday it would take part in the talks.\n\n';
const BODY = 'The two sides met twice. Nobody in the room expected a third meeting.\n';

describe('a note that is being written', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow(
    {
      files: { 'talks.txt': HEAD + BODY, 'other.txt': HEAD },
      settings: { 'workbench.editor.enablePreviewFromQuickOpen': true },
    },
    (opened) => {
      ({ window, workspace } = opened);
    },
  );

  const box = () => window.noteThread().locator('.comment-form .monaco-editor');
  const saved = () =>
    sidecarOf(workspace, 'talks.txt').annotations.map((each) => [quoteOf(each.target), ...commentsOf(each)]);

  async function start(words: string, text: string): Promise<void> {
    await window.select(words);
    await window.keys('Control+K M');
    await window.noteThread().locator('.monaco-editor.focused').waitFor();
    await window.type(text);
  }

  const save = () => window.noteThread().getByRole('button', { name: 'Save Note' }).click();

  it('is there again after another file took its tab', async () => {
    await start('a third meeting', 'By whom?');
    await window.openFile('other.txt');
    await window.noteThread().waitFor({ state: 'hidden' });
    await window.openFile('talks.txt');
    await box().waitFor();
    equal((await box().innerText()).trim().replace(/\u00a0/g, ' '), 'By whom?');
    await save();
    await window.eventually('it is saved', async () => deepEqual(saved(), [['a third meeting', 'By whom?']]));
  });

  it('stays on its words when a paragraph is inserted above', async () => {
    await window.keys('Escape');
    await start('met twice', 'Where?');
    workspace.write('talks.txt', `${HEAD}The talks had been put off three times.\n\n${BODY}`);
    await window.placeOf('put off');
    await save();
    await window.eventually('it is saved', async () =>
      deepEqual(
        saved().find(([, note]) => note === 'Where?'),
        ['met twice', 'Where?'],
      ),
    );
  });
});
