// Notes and the views of annotations as a reader uses them: keys and mouse in a real window, and what lies in the file after.

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../scripts/host/workspace';
import { commentsOf, parseSidecar, type Sidecar } from '../../src/annotations';
import { Workbench } from './support/workbench';

const article = ` date 2022-01-28 OSLO: Norway said on Thursday it would take part in the talks.

The two sides met twice. Nobody in the room expected a third meeting.
`;

describe('notes in the window', () => {
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

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.picture(`out/failed-${this.currentTest.title}.png`);
  });

  const thread = () => window.page.locator('.review-widget');
  const button = (within: Locator, name: string) => within.locator(`.action-label[aria-label^="${name}"]`).first();
  const sidecarPath = () => join(workspace.folder, 'talks.txt.annotations.json');

  function sidecar(): Sidecar {
    const parsed = parseSidecar(readFileSync(sidecarPath()));
    if (!parsed.ok) throw new Error(parsed.error.message);
    return parsed.value.sidecar;
  }

  /** Opens the thread by the mark in the gutter; one that the editor folded by itself takes a second click. */
  async function unfold(): Promise<void> {
    for (let clicks = 0; clicks < 3; clicks++) {
      await window.page.locator('.comment-range-glyph').first().click();
      if (
        await thread()
          .waitFor({ timeout: 2000 })
          .then(
            () => true,
            () => false,
          )
      )
        return;
    }
  }

  /** Waits until the file holds these notes and replies, in any order. */
  async function holds(...notes: readonly string[]): Promise<void> {
    await workspace.eventually('talks.txt.annotations.json');
    let held: string[] = [];
    // Eight seconds: a save takes some 10 ms, a busy machine a hundred times that.
    for (let tries = 0; tries < 80; tries++) {
      held = sidecar().annotations.flatMap(commentsOf).sort();
      if (held.join('\n') === [...notes].sort().join('\n')) return;
      await window.page.waitForTimeout(100);
    }
    deepEqual(held, [...notes].sort());
  }

  it('writes a note where the keys lead, without a click', async () => {
    await window.select('met twice');
    await window.keys('Control+K M');
    await thread().locator('.monaco-editor.focused').waitFor();
    await window.type('Where? [run](command:marginalia.showLog) ![i](https://example.org/i.png)');
    await window.keys('Control+Enter');
    await holds('Where? [run](command:marginalia.showLog) ![i](https://example.org/i.png)');
  });

  it('shows it inert: no image, no link that runs a command', async () => {
    const body = thread().locator('.comment-body');
    match(await body.innerText(), /Where\? run/);
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

  it('edits what was said', async () => {
    await thread().locator('.review-comment').nth(1).waitFor();
    const first = thread().locator('.review-comment').first();
    await first.hover();
    await button(first, 'Edit').click();
    await thread().locator('.edit-container .monaco-editor.focused').waitFor();
    await window.keys('Control+A');
    await window.type('Where exactly?');
    await thread().locator('.edit-container').getByRole('button', { name: 'Save' }).click();
    await holds('Where exactly?', 'In Geneva.');
  });

  it('resolves it and opens it again', async () => {
    await button(thread(), 'Resolve').click();
    // The editor folds what is resolved.
    await thread().waitFor({ state: 'hidden' });
    await unfold();
    await button(thread(), 'Reopen').waitFor();
    ok(sidecar().annotations.some(({ extra }) => extra['marginalia:resolved'] === true));
    await button(thread(), 'Reopen').click();
    await button(thread(), 'Resolve').waitFor();
    ok(sidecar().annotations.every(({ extra }) => extra['marginalia:resolved'] === undefined));
  });

  it('lists it in the Annotations view', async () => {
    await window.run('Marginalia: Focus on Annotations View');
    const row = window.page
      .locator('.pane', { hasText: 'Annotations' })
      .locator('.monaco-list-row', { hasText: 'met twice' });
    await row.first().waitFor();
  });

  it('deletes a reply, and the note with its passage', async () => {
    const reply = thread().locator('.review-comment').nth(1);
    await reply.hover();
    await button(reply, 'Delete').click();
    await holds('Where exactly?');
    await button(thread(), 'Delete Note and Replies').click();
    await holds();
    equal(sidecar().annotations.length, 0);
  });

  it('says which file cannot be read and why, and leaves it', async () => {
    await window.select('third meeting');
    await window.keys('Control+K T');
    await window.answer('claim');
    await window.page
      .locator('.pane', { hasText: 'Annotations' })
      .locator('.monaco-list-row', { hasText: 'third meeting' })
      .waitFor();
    const damaged = readFileSync(sidecarPath(), 'utf8').slice(0, -20);
    writeFileSync(sidecarPath(), damaged);
    const notice = window.page.locator('.notification-list-item', { hasText: 'talks.txt.annotations.json' });
    await notice.waitFor();
    match(await notice.innerText(), /not valid JSON/);
    match(await notice.innerText(), /Show File/);
    equal(readFileSync(sidecarPath(), 'utf8'), damaged);
  });
});
