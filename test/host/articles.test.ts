// The commands of the Articles view: next unread, marks and their undo. The list itself is tested in the window.
import { equal, notEqual } from 'node:assert/strict';
import { window } from 'vscode';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, open } from './support/editors';
import { withSetting, writeText } from './support/workspace';

describe('the articles of the folder', () => {
  afterEach(closeAll);

  /** Many articles are opened, one after the other. */
  const SLOW = 30_000;

  /** Goes to the next unread article among those of this test; resolves with its name. */
  const nextUnread = async () => {
    await execute('marginalia.nextUnread');
    return window.activeTextEditor?.document.uri.path.split('/').at(-1);
  };

  it('are gone through unread by unread; what is done is passed over, until that is undone', () =>
    withSetting('marginalia.articles.markRead', 'never', async () => {
      const write = (name: string, day: string) =>
        writeText(`series/${name}.txt`, ` date ${day} Series ${name}\n\nThe road was closed.\n`);
      const first = await write('one', '2021-05-03');
      await write('two', '2021-05-02');
      await write('three', '2021-05-01');
      await execute('marginalia.articles.filter', 'series');
      const seen = new Set<string | undefined>();
      await eventually('the articles are read', async () => seen.add(await nextUnread()).size >= 3);
      await open(first);
      await execute('marginalia.articles.markDone');
      equal(await nextUnread(), 'two.txt');
      equal(await nextUnread(), 'three.txt');
      equal(await nextUnread(), 'two.txt');
      await execute('marginalia.undoAnnotation');
      equal(await nextUnread(), 'three.txt');
      equal(await nextUnread(), 'one.txt');
      await execute('marginalia.articles.clearFilter');
    })).timeout(SLOW);

  it('count as read once their end was on the screen', async () => {
    await execute('marginalia.articles.filter', 'short reading');
    const editor = await open(await writeText('short.txt', ' date 2021-06-01 Short reading\n\nThe road was closed.\n'));
    await closeAll();
    // Opened again, the end of so short a text is on the screen.
    await open(editor.document.uri);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await closeAll();
    notEqual(await nextUnread(), 'short.txt');
    await execute('marginalia.articles.clearFilter');
  });
});
