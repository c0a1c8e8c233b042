import { deepEqual, equal, ok } from 'node:assert/strict';
import type { TextEditor } from 'vscode';
import { commentsOf } from '../../src/annotations';
import { RESOLVED } from '../../src/annotations/model/passages';
import { execute, note, tag } from './support/commands';
import { closeAll, openArticle, select } from './support/editors';
import { annotationsOf } from './support/on-disk';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not.\n';

let tests = 0;
async function noted(): Promise<TextEditor> {
  const editor = await openArticle(`note-commands/article-${++tests}.txt`, TEXT);
  await note(editor, 'Norway said', 'To whom?');
  return editor;
}

describe('notes by command', () => {
  afterEach(closeAll);

  it('are replied to at the cursor, resolved and reopened, each step undone by itself', async () => {
    const editor = await noted();
    const root = () => annotationsOf(editor).find(({ motivation }) => motivation === 'commenting');
    select(editor, 'Norway');
    await execute('marginalia.replyToNote', undefined, 'To everyone.');
    const reply = annotationsOf(editor).find(({ motivation }) => motivation === 'replying');
    deepEqual(reply && [commentsOf(reply), reply.target.source], [['To everyone.'], root()?.id]);
    await execute('marginalia.resolveNote');
    equal(root()?.extra[RESOLVED], true);
    await execute('marginalia.reopenNote');
    equal(root()?.extra[RESOLVED], undefined);
    await execute('marginalia.undoAnnotation');
    equal(root()?.extra[RESOLVED], true);
    await execute('marginalia.undoAnnotation');
    await execute('marginalia.undoAnnotation');
    deepEqual([annotationsOf(editor).length, root()?.extra[RESOLVED]], [1, undefined]);
  });

  it('change nothing where there is no note', async () => {
    const editor = await noted();
    await tag(editor, 'Denmark', 'Spoken');
    await execute('marginalia.resolveNote');
    ok(annotationsOf(editor).every(({ extra }) => extra[RESOLVED] === undefined));
  });
});
