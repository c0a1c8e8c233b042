// Notes on the whole article with keys and mouse: the thread at the head line, the group in the Annotations view, the file.
import { deepEqual } from 'node:assert/strict';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf } from '../../src/annotations';
import { sidecarOf } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const ARTICLE =
  ' date 2022-03-04 OSLO: Norway said it was ready.\n\nDenmark was not ready at all. Sweden said nothing.\n';

describe('notes on the article in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'first.txt': ARTICLE }, withoutSamples: true }, (opened) => {
    ({ window, workspace } = opened);
  });

  const thread = () => window.noteThread();
  const saved = () => sidecarOf(workspace, 'first.txt').annotations;

  async function holds(...notes: readonly string[]): Promise<void> {
    await window.eventually('the file holds the notes', async () => {
      deepEqual(saved().flatMap(commentsOf).sort(), [...notes].sort());
      deepEqual(new Set(saved().map(({ target }) => target.selector.length)), new Set(notes.length > 0 ? [0] : []));
    });
  }

  it('are written and replied to by keys alone, wherever the cursor is', async () => {
    await window.select('Sweden');
    await window.keys('Control+K H');
    await thread().locator('.monaco-editor.focused').waitFor();
    await window.type('Compare the report.');
    await window.keys('Control+Enter');
    await holds('Compare the report.');
    await thread().getByText('Note on the article').waitFor();
    await thread().locator('.review-thread-reply-button').click();
    await thread().locator('.comment-form .monaco-editor.focused').waitFor();
    await window.type('Which report?');
    await window.keys('Control+Enter');
    await holds('Compare the report.', 'Which report?');
  });

  it('stand in a group of their own in the Annotations view, above the tags', async () => {
    // The open thread takes its height at once with the reply, and moves the text.
    await window.isStill();
    await window.select('Denmark');
    await window.keys('Control+K T');
    await window.answer('Country');
    await window.run('Marginalia: Focus on Annotations View');
    await window.viewRow('Compare the report.').waitFor();
    const rows = window.view('Annotations').locator('.monaco-list-row');
    await window.eventually('the group comes first', async () =>
      deepEqual(
        (await rows.allInnerTexts()).map((text) => text.split('\n')[0]?.replace(/\d+$/, '')),
        ['Article', 'Compare the report.', 'Country', 'Denmark'],
      ),
    );
  });
});
