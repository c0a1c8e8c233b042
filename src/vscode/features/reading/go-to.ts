// Opening an article at a place, so that Go Back returns.
import { type Range, type TextEditor, TextEditorRevealType, type Uri, window, workspace } from 'vscode';

/** Opens an article with a range selected. */
export async function goTo(uri: Uri, range: Range): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { selection: range });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
