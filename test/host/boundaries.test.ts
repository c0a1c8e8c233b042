import { equal } from 'node:assert/strict';
import type { TextEditor } from 'vscode';
import { quoteOf, reAnchor } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, tag } from './support/commands';
import { closeAll, openArticle } from './support/editors';
import { annotationsOf } from './support/on-disk';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not. Sweden said it was, too.\n';

/** The text that the one annotation quotes; if its selectors do not find it exactly, what they find. */
function quoted(editor: TextEditor): string {
  const [annotation] = annotationsOf(editor);
  if (!annotation) return '';
  const anchor = reAnchor(TEXT, annotation.target);
  return anchor.status === 'exact' ? (quoteOf(annotation.target) ?? '') : anchor.status;
}

let tests = 0;
async function tagged(text: string): Promise<TextEditor> {
  const editor = await openArticle(`bounds/article-${++tests}.txt`, TEXT);
  await tag(editor, text, 'Bounds');
  return editor;
}

const saved = (editor: TextEditor, wanted: string) =>
  eventually(`the file has “${wanted}”`, () => quoted(editor) === wanted);

describe('adjusting boundaries', () => {
  afterEach(closeAll);

  it('moves the ends by words and sentences, shows the passage, and is one step', async () => {
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
    equal(quoted(editor), 'said it was ready. Denmark was not.');
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
    equal(quoted(editor), 'Denmark');
    await execute('marginalia.undoAnnotation');
    equal(quoted(editor), '');
  });

  it('moves an end without the mode, consecutive moves as one step', async () => {
    const editor = await tagged('Sweden');
    await execute('marginalia.boundaries.endForward');
    await execute('marginalia.boundaries.endForward');
    await saved(editor, 'Sweden said it');
    await execute('marginalia.undoAnnotation');
    await saved(editor, 'Sweden');
  });
});
