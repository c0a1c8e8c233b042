// Puts the cursor into a comment thread's reply box. VS Code has no command for that.
import { type CommentThread, commands, Position, Selection, window } from 'vscode';

/** How often, and with how long a pause in ms, a new thread's box is looked for: the editor draws it in some 50 ms. */
const TRIES = 10;
const WAIT = 40;

/**
 * Focuses the reply box of a thread by way of the cursor: from just after the thread's start to the previous thread, which is this
 * one, and on into its box.
 */
export async function focusThread({ range }: CommentThread): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !range) return;
  const { start } = range;
  const after = new Position(start.line, start.character + 1);
  for (let tries = 0; tries < TRIES; tries++) {
    await pause();
    editor.selection = new Selection(after, after);
    await commands.executeCommand('editor.action.previousCommentThreadAction');
    await pause();
    if (!editor.selection.isEqual(range)) continue;
    await commands.executeCommand('widgetNavigation.focusNext');
    return;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, WAIT));
}
