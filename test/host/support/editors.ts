// Opening articles, and finding and selecting text in them.
import {
  commands,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { emptySidecar, serializeSidecar } from '../../../src/annotations';
import { eventually } from '../../support/eventually';
import { writeText } from './workspace';

/** Opens and shows a file, and waits until it has a language. */
export async function open(uri: Uri, language = 'article'): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  await eventually(`${uri.path} is of language ${language}`, () => document.languageId === language);
  return editor;
}

/** Writes an article into the open folder, and opens and shows it. */
export async function openArticle(name: string, text: string): Promise<TextEditor> {
  return open(await writeText(name, text));
}

let checks = 0;

/**
 * Waits until the extension has checked the language of all open documents. It does so when a document is opened; so one more
 * is opened, which becomes an article because of the annotations beside it. The checks before it take no more steps.
 */
export async function untilLanguagesAreChecked(): Promise<void> {
  const name = `languages/check-${++checks}.md`;
  await writeText(`${name}.annotations.json`, serializeSidecar(emptySidecar()));
  await open(await writeText(name, 'Annotated.\n'));
}

/** Closes all editors. */
export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of the nth occurrence (from 0) of a text in a document. */
export function rangeOf(document: TextDocument, text: string, nth = 0): Range {
  const whole = document.getText();
  let at = -1;
  for (let i = 0; i <= nth; i++) {
    at = whole.indexOf(text, at + 1);
    if (at < 0) throw new Error(`${document.uri.path} has no occurrence ${nth} of ${JSON.stringify(text)}`);
  }
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** A position inside the nth occurrence of a text: one character after its start. */
export function within(document: TextDocument, text: string, nth = 0): Position {
  const { start } = rangeOf(document, text, nth);
  return new Position(start.line, start.character + (text.length > 1 ? 1 : 0));
}

/** Puts the cursor inside the nth occurrence of a text. */
export function placeCursor(editor: TextEditor, text: string, nth = 0): void {
  const at = within(editor.document, text, nth);
  editor.selection = new Selection(at, at);
}

/** Selects the nth occurrence of a text and reveals it. */
export function select(editor: TextEditor, text: string, nth = 0): Range {
  const range = rangeOf(editor.document, text, nth);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return range;
}
