// Running commands, with arguments as a keybinding gives them.
import { commands, type TextEditor } from 'vscode';
import { select } from './editors';

/** Runs a command. Its result has the type that its documentation promises. */
export async function execute<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return (await commands.executeCommand(command, ...args)) as T;
}

/** Selects a text and tags it. */
export async function tag(editor: TextEditor, text: string, ...labels: string[]): Promise<void> {
  select(editor, text);
  await execute('marginalia.tagSelection', labels);
}

/** Selects a text and writes a note on it. */
export async function note(editor: TextEditor, text: string, words: string): Promise<void> {
  select(editor, text);
  await execute('marginalia.addNote', words);
}
