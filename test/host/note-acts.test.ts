import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { TextEditor } from 'vscode';
import { type Annotation, commentsOf, parseSidecar, RESOLVED } from '../../src/annotations';
import { closeAll, execute, openArticle, select } from './support';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not.\n';

function annotationsOf(editor: TextEditor): readonly Annotation[] {
  const path = `${editor.document.uri.fsPath}.annotations.json`;
  const parsed = existsSync(path) ? parseSidecar(readFileSync(path)) : undefined;
  return parsed?.ok ? parsed.value.sidecar.annotations : [];
}

let tests = 0;
async function noted(): Promise<TextEditor> {
  const editor = await openArticle(`spoken/article-${++tests}.txt`, TEXT);
  select(editor, 'Norway said');
  await execute('marginalia.addNote', 'To whom?');
  return editor;
}

describe('notes by command', () => {
  afterEach(closeAll);

  it('are replied to at the caret, resolved and reopened, each act undone by itself', async () => {
    const editor = await noted();
    const note = () => annotationsOf(editor).find(({ motivation }) => motivation === 'commenting');
    select(editor, 'Norway');
    await execute('marginalia.replyToNote', undefined, 'To everyone.');
    const reply = annotationsOf(editor).find(({ motivation }) => motivation === 'replying');
    deepEqual(reply && [commentsOf(reply), reply.target.source], [['To everyone.'], note()?.id]);
    await execute('marginalia.resolveNote');
    equal(note()?.extra[RESOLVED], true);
    await execute('marginalia.reopenNote');
    equal(note()?.extra[RESOLVED], undefined);
    await execute('marginalia.undoAnnotation');
    equal(note()?.extra[RESOLVED], true);
    await execute('marginalia.undoAnnotation');
    await execute('marginalia.undoAnnotation');
    deepEqual([annotationsOf(editor).length, note()?.extra[RESOLVED]], [1, undefined]);
  });

  it('say nothing where there is no note', async () => {
    const editor = await noted();
    select(editor, 'Denmark');
    await execute('marginalia.tagSelection', ['Spoken']);
    await execute('marginalia.resolveNote');
    ok(annotationsOf(editor).every(({ extra }) => extra[RESOLVED] === undefined));
  });
});
