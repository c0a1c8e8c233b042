// What host tests share: opening articles, bounded waiting, selecting. Nothing here knows a feature.
import { readdirSync } from 'node:fs';
import {
  ConfigurationTarget,
  commands,
  type Extension,
  extensions,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The extension under test. */
export function marginalia(): Extension<unknown> {
  const extension = extensions.getExtension('marginalia.marginalia');
  if (!extension) throw new Error('the extension is not installed here');
  return extension;
}

/** The folder that is open: a copy of the sample articles that a test may write into. */
export function workspaceFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return folder.uri;
}

/** The sample articles, in the order of their names. */
export function seeds(): readonly Uri[] {
  const folder = workspaceFolder();
  const names = readdirSync(folder.fsPath).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  return names.sort().map((name) => Uri.joinPath(folder, name));
}

/** Writes a file into the open folder. */
export async function writeText(name: string, text: string | Uint8Array): Promise<Uri> {
  const uri = Uri.joinPath(workspaceFolder(), name);
  await workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Opens and shows a file, and waits until its language is `language`. */
export async function open(uri: Uri, language = 'article'): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, { preview: false });
  await eventually(`${uri.path} is of language ${language}`, () => document.languageId === language || undefined);
  return editor;
}

/** Writes a text into the open folder as an article, opens and shows it. */
export async function openArticle(name: string, text: string): Promise<TextEditor> {
  return open(await writeText(name, text));
}

/** Closes every editor. */
export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Asks `probe` until it gives something other than undefined, and returns that. A probe that throws counts as not yet.
 * @param what - names what is waited for in the error
 * @param limit - milliseconds until it gives up; below the suite's own limit, so that this message is the one seen
 */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  limit = 8000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain until ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
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

/** A position inside of the nth occurrence of a text: one character after its start. */
export function within(document: TextDocument, text: string, nth = 0): Position {
  const { start } = rangeOf(document, text, nth);
  return new Position(start.line, start.character + (text.length > 1 ? 1 : 0));
}

/** Selects the nth occurrence of a text and brings it into view. */
export function select(editor: TextEditor, text: string, nth = 0): Range {
  const range = rangeOf(editor.document, text, nth);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return range;
}

/** Runs `act` with a setting (full name, as `marginalia.inlayHints`) at a value, and puts the old value back. */
export async function withSetting<T>(name: string, value: unknown, act: () => Promise<T>): Promise<T> {
  const configuration = () => workspace.getConfiguration();
  const before = configuration().inspect(name)?.globalValue;
  await configuration().update(name, value, ConfigurationTarget.Global);
  try {
    return await act();
  } finally {
    await configuration().update(name, before, ConfigurationTarget.Global);
  }
}

/** Runs a command and gives its result the type that its documentation promises. */
export async function execute<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return (await commands.executeCommand(command, ...args)) as T;
}
