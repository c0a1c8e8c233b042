// Notes and the views of annotations as a user uses them: keys and mouse in a real window, and the file afterwards. And messages about
// files: what a file says never becomes a link.
import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { TemporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf } from '../../src/annotations';
import { sidecarOf, sidecarPath } from './support/on-disk';
import { useWindow } from './support/use-window';
import type { Workbench } from './support/workbench';

const article = ` date 2022-01-28 OSLO: Norway said on Thursday it would take part in the talks.

The two sides met twice. Nobody in the room expected a third meeting.
`;

/** The file of notes on the article as a whole. */
const OTHER =
  ' date 2022-03-04 OSLO: Norway said it was ready.\n\nDenmark was not ready at all. Sweden said nothing.\n';

const LINK = '[open](command:workbench.action.toggleSidebarVisibility)';

describe('notes in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  const files = {
    'talks.txt': article,
    'first.txt': OTHER,
    [`${LINK}.txt`]: OTHER,
    [`${LINK}.txt.annotations.json`]: '{"items": [',
  };
  useWindow({ files, withoutSamples: true }, (opened) => {
    ({ window, workspace } = opened);
  });

  const thread = () => window.noteThread();
  const button = (within: Locator, name: string) => within.locator(`.action-label[aria-label^="${name}"]`).first();
  const saved = (file = 'talks.txt') => sidecarOf(workspace, file).annotations;

  /** Waits until the file holds these notes and replies, in any order. */
  async function holds(...notes: readonly string[]): Promise<void> {
    await window.eventually('the file holds the notes', async () =>
      deepEqual(saved().flatMap(commentsOf).sort(), [...notes].sort()),
    );
  }

  async function isResolved(resolved: boolean): Promise<void> {
    await window.eventually(`the file says ${resolved ? 'resolved' : 'open'}`, async () =>
      equal(
        saved().some(({ extra }) => extra['marginalia:resolved'] === true),
        resolved,
      ),
    );
  }

  it('writes a note by keys alone, without a click', async () => {
    await window.select('met twice');
    await window.keys('Control+K M');
    await thread().locator('.monaco-editor.focused').waitFor();
    await window.type('Where? [run](command:marginalia.showLog) ![i](https://example.org/i.png)');
    await window.keys('Control+Enter');
    await holds('Where? [run](command:marginalia.showLog) ![i](https://example.org/i.png)');
  });

  it('shows it as text: no image, no link that runs a command', async () => {
    const body = thread().locator('.comment-body', { hasText: 'Where? run' });
    await body.waitFor();
    equal(await body.locator('img').count(), 0);
    equal(await body.locator('a[data-href^="command:"], a[href^="command:"]').count(), 0);
    equal(readFileSync(join(workspace.folder, 'talks.txt'), 'utf8'), article);
  });

  it('takes a reply', async () => {
    await thread().locator('.review-thread-reply-button').click();
    await thread().locator('.comment-form .monaco-editor.focused').waitFor();
    await window.type('In Geneva.');
    await window.keys('Control+Enter');
    await holds('Where? [run](command:marginalia.showLog) ![i](https://example.org/i.png)', 'In Geneva.');
  });

  it('edits a note', async () => {
    await thread().locator('.review-comment').nth(1).waitFor();
    const first = thread().locator('.review-comment').first();
    await window.clickIn(first, button(first, 'Edit'));
    await thread().locator('.edit-container .monaco-editor.focused').waitFor();
    await window.keys('Control+A');
    await window.type('Where exactly?');
    await thread().locator('.edit-container').getByRole('button', { name: 'Save' }).click();
    await holds('Where exactly?', 'In Geneva.');
  });

  it('resolves a thread and reopens it', async () => {
    await button(thread(), 'Resolve').click();
    // The editor folds a resolved thread.
    await thread().waitFor({ state: 'hidden' });
    await isResolved(true);
    await window.unfold('met twice', thread());
    await button(thread(), 'Reopen').click();
    await button(thread(), 'Resolve').waitFor();
    await isResolved(false);
  });

  it('lists the note in the Annotations view', async () => {
    await window.run('Marginalia: Focus on Annotations View');
    const row = window.view('Annotations').locator('.monaco-list-row', { hasText: 'met twice' });
    await row.first().waitFor();
  });

  it('deletes a reply, and the note with its passage', async () => {
    const reply = thread().locator('.review-comment').nth(1);
    await window.unfold('met twice', thread());
    await window.clickIn(reply, button(reply, 'Delete'));
    await holds('Where exactly?');
    await button(thread(), 'Delete Note and Replies').click();
    await holds();
    equal(saved().length, 0);
  });

  it('reports which file cannot be read and why, and leaves it as it is', async () => {
    await window.select('third meeting');
    await window.keys('Control+K T');
    await window.answer('claim');
    await window.view('Annotations').locator('.monaco-list-row', { hasText: 'third meeting' }).waitFor();
    const path = sidecarPath(workspace, 'talks.txt');
    const damaged = readFileSync(path, 'utf8').slice(0, -20);
    writeFileSync(path, damaged);
    const notification = await window.message('talks.txt.annotations.json');
    match(await notification.innerText(), /not valid JSON/);
    match(await notification.innerText(), /Show File/);
    equal(readFileSync(path, 'utf8'), damaged);
  });

  it('shows the name of a file in a message as it is, and links nothing in it', async () => {
    await window.openFile(`${LINK}.txt`);
    const message = await window.message('toggleSidebarVisibility');
    match((await message.innerText()).replaceAll('\u2060', ''), /\[open\]\(command:workbench/);
    equal(await message.locator('.notification-list-item-message a').count(), 0);
  });

  describe('on the article as a whole', () => {
    before(() => window.openFile('first.txt'));

    async function holds(...notes: readonly string[]): Promise<void> {
      await window.eventually('the file holds the notes', async () => {
        deepEqual(saved('first.txt').flatMap(commentsOf).sort(), [...notes].sort());
        deepEqual(new Set(saved('first.txt').map(({ target }) => target.selector.length)), new Set([0]));
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
});
