// A note that is being written while the article changes or is closed: it stays, and keeps its passage.
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf, quoteOf } from '../../src/annotations';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const HEAD = ' date 2022-01-28 OSLO: Norway said on Thursday it would take part in the talks.\n\n';
const BODY =
  'The two sides met twice. Nobody in the room expected a third meeting.\n\n' +
  'The first day was long.\n\nThe second was short, and ended before noon.\n';

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

  // A test that failed may have left the other file in front.
  beforeEach(async () => {
    if (!(await window.page.locator('.tab.active', { hasText: 'talks.txt' }).isVisible()))
      await window.openFile('talks.txt');
  });

  const box = () => window.noteThread().locator('.comment-form .monaco-editor');
  const saved = () =>
    sidecarOf(workspace, 'talks.txt').annotations.map((each) => [quoteOf(each.target), ...commentsOf(each)]);

  async function start(words: string, text: string): Promise<void> {
    await window.select(words);
    await window.keys('Control+K M');
    await window.noteThread().locator('.monaco-editor.focused').waitFor();
    await window.type(text);
  }

  const plain = (text: string) => text.trim().replace(/\u00a0/g, ' ');
  const thread = (note: string) => window.noteThread().filter({ hasText: note }).first();

  async function leaveAndReturn(): Promise<void> {
    await window.openFile('other.txt');
    await window.noteThread().first().waitFor({ state: 'hidden' });
    await window.run('View: Show Explorer');
    await window.explorerRow('talks.txt').click();
    await window.page.locator('.tab.active', { hasText: 'talks.txt' }).waitFor();
  }

  const save = () => window.noteThread().getByRole('button', { name: 'Save Note' }).click();

  it('is there again after another file took its tab', async () => {
    await start('a third meeting', 'By whom?');
    await window.openFile('other.txt');
    await window.noteThread().waitFor({ state: 'hidden' });
    await window.openFile('talks.txt');
    await box().waitFor();
    equal(plain(await box().innerText()), 'By whom?');
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

  it('stays when another note is clicked, and the views stay as they are', async () => {
    await thread('Where?').locator('.comment-body').waitFor();
    await start('was short', 'Which day?');
    await thread('By whom?').locator('.comment-body').click();
    const boxes = window.noteThread().locator('.comment-form .monaco-editor');
    await window.eventually('the box has the words', async () =>
      ok((await boxes.allInnerTexts()).map(plain).includes('Which day?')),
    );
    await window.run('Marginalia: Focus on Annotations View');
    await window.viewRow('met twice').waitFor();
    await thread('New note').getByRole('button', { name: 'Save Note' }).click();
    await window.eventually('it is saved', async () =>
      ok(saved().some(([words, note]) => words === 'was short' && note === 'Which day?')),
    );
  });

  it('of a reply is there again after another file took its tab', async () => {
    const answer = () => thread('Where?').locator('.comment-form .monaco-editor');
    await window.unfold('met twice', thread('Where?'));
    await thread('Where?').locator('.review-thread-reply-button').click();
    await answer()
      .filter({ has: window.page.locator('textarea, .native-edit-context') })
      .waitFor();
    await window.type('By the envoys.');
    await leaveAndReturn();
    await window.unfold('met twice', thread('Where?'));
    await window.eventually('the box has the words', async () =>
      equal(plain(await answer().innerText()), 'By the envoys.'),
    );
    await thread('Where?').getByRole('button', { name: 'Save Note' }).click();
    await window.eventually('it is saved', async () => ok(saved().some(([, note]) => note === 'By the envoys.')));
  });

  it('of a changed text is there again after another file took its tab', async () => {
    const box = () => thread('By the envoys.').locator('.edit-container .monaco-editor');
    const first = thread('By the envoys.').locator('.review-comment').first();
    await window.clickIn(first, first.locator('.action-label[aria-label^="Edit"]').first());
    await box().waitFor();
    await window.keys('Control+A');
    await window.type('By whom in Geneva?');
    await leaveAndReturn();
    await window.unfold('met twice', thread('By the envoys.'));
    await window.eventually('the box has the words', async () =>
      equal(plain(await box().innerText()), 'By whom in Geneva?'),
    );
    await thread('By the envoys.').locator('.edit-container').getByRole('button', { name: 'Save' }).click();
    await window.eventually('it is saved', async () => ok(saved().some(([, note]) => note === 'By whom in Geneva?')));
  });
});
