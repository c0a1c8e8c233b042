import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { Position, Selection, type TextEditor, type Uri } from 'vscode';
import {
  type Annotation,
  commentsOf,
  parseSidecar,
  quoteOf,
  reAnchor,
  type Sidecar,
  tagsOf,
} from '../../src/annotations';
import { closeAll, eventually, execute, openArticle, rangeOf, select } from './support';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

function sidecarPath(article: Uri): string {
  return `${article.fsPath}.annotations.json`;
}

/** The sidecar beside an article as it lies on the disk. */
function onDisk(article: Uri): Sidecar | undefined {
  if (!existsSync(sidecarPath(article))) return undefined;
  const parsed = parseSidecar(readFileSync(sidecarPath(article)));
  return parsed.ok ? parsed.value.sidecar : undefined;
}

function annotationsOnDisk(editor: TextEditor): readonly Annotation[] {
  return onDisk(editor.document.uri)?.annotations ?? [];
}

/** Selects a text and tags it, as a keybinding with arguments does. */
async function tag(editor: TextEditor, text: string, ...tags: string[]): Promise<void> {
  select(editor, text);
  await execute('marginalia.tagSelection', tags);
}

/** Selects a text and writes a note on it, as a keybinding with arguments does. */
async function note(editor: TextEditor, text: string, words: string): Promise<void> {
  select(editor, text);
  await execute('marginalia.addNote', words);
}

/** A file name that no other test uses. */
let files = 0;
function fresh(text = TEXT): Promise<TextEditor> {
  return openArticle(`notes/annotated-${++files}.txt`, text);
}

describe('annotations', () => {
  afterEach(closeAll);

  it('writes the tag of a selection into the sidecar beside the article', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway said', 'Claim');
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    deepEqual(tagsOf(annotation), ['claim']);
    equal(quoteOf(annotation.target), 'Norway said');
    equal(reAnchor(TEXT, annotation.target).status, 'exact');
  });

  it('takes what stands at the caret where nothing is selected', async () => {
    const editor = await fresh();
    const { start } = rangeOf(editor.document, 'Denmark');
    editor.selection = new Selection(start.translate(0, 2), start.translate(0, 2));
    await execute('marginalia.tagSelection', ['Country']);
    equal(quoteOf(annotationsOnDisk(editor)[0]?.target ?? fail()), 'Denmark');
  });

  it('adds a further tag to the same passage rather than a second annotation', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway said', 'Claim');
    await tag(editor, 'Norway said', 'Source', 'Claim');
    deepEqual(annotationsOnDisk(editor).map(tagsOf), [['claim', 'source']]);
  });

  it('keeps a passage anchored while text is typed before it, and after a save and a new start', async () => {
    const editor = await fresh();
    await tag(editor, 'Denmark', 'Country');
    await editor.edit((edit) => edit.insert(new Position(0, 23), 'Everyone in '));
    await editor.document.save();
    const text = editor.document.getText();
    const { target } = await eventually('the sidecar follows', () =>
      annotationsOnDisk(editor).find((each) => reAnchor(text, each.target).status === 'exact'),
    );
    const anchor = reAnchor(text, target);
    ok(anchor.status === 'exact');
    equal(text.slice(anchor.span.start, anchor.span.end), 'Denmark');
  });

  it('takes acts back and brings them back, one by one', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await tag(editor, 'Denmark', 'Country');
    await execute('marginalia.undoAnnotation');
    deepEqual(
      annotationsOnDisk(editor).map(({ target }) => quoteOf(target)),
      ['Norway'],
    );
    await execute('marginalia.undoAnnotation');
    equal(annotationsOnDisk(editor).length, 0);
    await execute('marginalia.redoAnnotation');
    deepEqual(
      annotationsOnDisk(editor).map(({ target }) => quoteOf(target)),
      ['Norway'],
    );
  });

  it('removes the annotation at the caret', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await execute('marginalia.removeAnnotation');
    equal(annotationsOnDisk(editor).length, 0);
  });

  it('writes a note on a passage, and beside the tags of one that has tags', async () => {
    const editor = await fresh();
    await note(editor, 'Sweden said it was', 'Says **who**?');
    deepEqual(annotationsOnDisk(editor).map(commentsOf), [['Says **who**?']]);
    await tag(editor, 'Norway said', 'Claim');
    await note(editor, 'Norway said', 'When?');
    const both = annotationsOnDisk(editor).find((each) => tagsOf(each).length > 0);
    deepEqual(both && commentsOf(both), ['When?']);
    equal(annotationsOnDisk(editor).length, 2);
  });
});
