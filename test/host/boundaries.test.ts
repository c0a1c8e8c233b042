import { equal } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { TextEditor } from 'vscode';
import { parseSidecar, quoteOf, reAnchor } from '../../src/annotations';
import { closeAll, eventually, execute, openArticle, select } from './support';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not. Sweden said it was, too.\n';

/** The words of the one annotation, as its file describes them and where that leads. */
function words(editor: TextEditor): string {
  const path = `${editor.document.uri.fsPath}.annotations.json`;
  const parsed = existsSync(path) ? parseSidecar(readFileSync(path)) : undefined;
  const [annotation] = parsed?.ok ? parsed.value.sidecar.annotations : [];
  if (!annotation) return '';
  const anchor = reAnchor(TEXT, annotation.target);
  return anchor.status === 'exact' ? (quoteOf(annotation.target) ?? '') : anchor.status;
}

let tests = 0;
async function tagged(text: string): Promise<TextEditor> {
  const editor = await openArticle(`bounds/article-${++tests}.txt`, TEXT);
  select(editor, text);
  await execute('marginalia.tagSelection', ['Bounds']);
  return editor;
}

const saved = (editor: TextEditor, wanted: string) =>
  eventually(`the file has “${wanted}”`, () => (words(editor) === wanted ? true : undefined));

describe('adjusting boundaries', () => {
  afterEach(closeAll);

  it('moves the ends by words and sentences, shows the passage, and is one act', async () => {
    const editor = await tagged('said it');
    await execute('marginalia.boundaries.adjust');
    await execute('marginalia.boundaries.endForward');
    await execute('marginalia.boundaries.endForward');
    await execute('marginalia.boundaries.startBack');
    equal(editor.document.getText(editor.selection), 'Norway said it was ready');
    await execute('marginalia.boundaries.endForwardSentence');
    await execute('marginalia.boundaries.endForwardSentence');
    await execute('marginalia.boundaries.startForward');
    await execute('marginalia.boundaries.keep');
    equal(words(editor), 'said it was ready. Denmark was not.');
    await execute('marginalia.undoAnnotation');
    await saved(editor, 'said it');
    await execute('marginalia.redoAnnotation');
    await saved(editor, 'said it was ready. Denmark was not.');
  });

  it('puts the ends back where they were', async () => {
    const editor = await tagged('Denmark');
    await execute('marginalia.boundaries.adjust');
    await execute('marginalia.boundaries.endForward');
    await execute('marginalia.boundaries.startBack');
    await saved(editor, 'ready. Denmark was');
    await execute('marginalia.boundaries.putBack');
    equal(words(editor), 'Denmark');
    await execute('marginalia.undoAnnotation');
    equal(words(editor), '');
  });

  it('moves an end without the mode, steps in a row as one act', async () => {
    const editor = await tagged('Sweden');
    await execute('marginalia.boundaries.endForward');
    await execute('marginalia.boundaries.endForward');
    await saved(editor, 'Sweden said it');
    await execute('marginalia.undoAnnotation');
    await saved(editor, 'Sweden');
  });
});
