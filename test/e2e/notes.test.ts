// Notes and the views of annotations as a user uses them: keys and mouse in a real window, and the file afterwards.
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

describe('notes in the window', () => {
  let workspace: TemporaryWorkspace;
  let window: Workbench;
  useWindow({ files: { 'talks.txt': article } }, (opened) => {
    ({ window, workspace } = opened);
  });

  const thread = () => window.noteThread();
  const button = (within: Locator, name: string) => within.locator(`.action-label[aria-label^="${name}"]`).first();
  const saved = () => sidecarOf(workspace, 'talks.txt').annotations;

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
});
