// What the extension's providers return, as the editor asks them: hovers, outline, hints, references and the like.
import {
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  MarkdownString,
  type Range,
  type SemanticTokens,
  type SymbolInformation,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { eventually } from '../../support/eventually';
import { execute } from './commands';
import { rangeOf, within } from './editors';

/** The hover cards inside the nth occurrence of a text. */
export async function hoverCards({ document }: TextEditor, text: string, nth = 0): Promise<readonly MarkdownString[]> {
  const hovers = await execute<Hover[]>('vscode.executeHoverProvider', document.uri, within(document, text, nth));
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => {
      if (content instanceof MarkdownString) return content;
      throw new Error(`a hover is no Markdown: ${JSON.stringify(content)}`);
    });
}

/** The Markdown of all hover cards inside the nth occurrence of a text, with escaped characters as themselves. */
export async function hoverText(editor: TextEditor, text: string, nth = 0): Promise<string> {
  const cards = (await hoverCards(editor, text, nth)).map(({ value }) => value).join('\n');
  return cards.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** Waits until the hover inside a text has these words. */
export async function hoverHas(editor: TextEditor, text: string, words: string): Promise<void> {
  await eventually(`the hover at ${text} has ${words}`, async () => (await hoverText(editor, text)).includes(words));
}

/** The outline: sections, then a group each for actors, dates and quotes. */
export async function outline({ uri }: TextDocument): Promise<readonly DocumentSymbol[]> {
  return (await execute<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)) ?? [];
}

/** The rows of a group of the outline. */
export async function outlineGroup(document: TextDocument, group: string): Promise<readonly DocumentSymbol[]> {
  return (await outline(document)).find(({ name }) => name === group)?.children ?? [];
}

/** The labels of all inlay hints. */
export async function inlayHints({ document }: TextEditor): Promise<readonly string[]> {
  const all = rangeOf(document, document.getText());
  const hints = await execute<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  return hints.map(({ label }) => String(label));
}

/** How many semantic tokens the whole document has, or a part of it. */
export async function countTokens({ uri }: TextDocument, part?: Range): Promise<number> {
  const tokens = part
    ? await execute<SemanticTokens>('vscode.provideDocumentRangeSemanticTokens', uri, part)
    : await execute<SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
  // Five numbers describe a token.
  return tokens.data.length / 5;
}

/** All references to the actor, date or quotation at a text, in all articles. */
export function references({ document }: TextEditor, text: string): Promise<readonly Location[]> {
  return execute<Location[]>('vscode.executeReferenceProvider', document.uri, within(document, text));
}

/** What the light bulb offers at a range. */
export function codeActions({ uri }: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  return execute<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

/** Finds actors of all articles by name. */
export function workspaceSymbols(name: string): Promise<readonly SymbolInformation[]> {
  return execute<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name);
}

/** Waits until several articles are known to name an actor. */
export async function inSeveralArticles(name: string): Promise<void> {
  await eventually(`${name} is known from several articles`, async () =>
    (await workspaceSymbols(name)).some(({ containerName }) => /articles/.test(containerName)),
  );
}
