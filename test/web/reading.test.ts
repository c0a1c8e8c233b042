import {
  commands,
  type DocumentSymbol,
  extensions,
  type Hover,
  type MarkdownString,
  type SemanticTokens,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually } from '../support/eventually';
import { equal, ok } from './support';

/** Opens the first sample article. */
async function openSeed(): Promise<TextDocument> {
  const [file] = await workspace.findFiles('0*.txt', undefined, 1);
  ok(file, 'the folder has an article');
  const document = await workspace.openTextDocument(file);
  await window.showTextDocument(document);
  return document;
}

describe('in the web', () => {
  it('runs where there is no Node', () => {
    equal(typeof (globalThis as { process?: { versions?: unknown } }).process?.versions, 'undefined');
    ok(typeof (globalThis as { importScripts?: unknown }).importScripts === 'function', 'this is a worker');
  });

  it('activates on an article', async () => {
    const document = await openSeed();
    equal(document.languageId, 'article');
    const extension = extensions.getExtension('marginalia.marginalia');
    ok(extension, 'the extension is there');
    await eventually('it is active', () => extension.isActive);
    ok(extension.extensionUri.scheme.startsWith('http'), 'it was loaded over HTTP');
  });

  it('highlights', async () => {
    const document = await openSeed();
    const tokens = await eventually('there are tokens', async () => {
      const found = await commands.executeCommand<SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return found !== undefined && found.data.length > 0 && found;
    });
    ok(tokens.data.length >= 5 * 20, `at least twenty tokens, not ${tokens.data.length / 5}`);
  });

  it('has an outline', async () => {
    const document = await openSeed();
    const symbols = await eventually('there are symbols', async () => {
      const found = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found.length > 0 && found;
    });
    ok(
      symbols.some(({ children }) => children.length > 0),
      'with something in a group',
    );
  });

  it('shows the day of a weekday on hover', async () => {
    const uri = Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), 'written-in-the-web.txt');
    await workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(' date 2022-01-28 OSLO: Norway said on Thursday it agreed.\n'),
    );
    const document = await workspace.openTextDocument(uri);
    const at = document.positionAt(document.getText().indexOf('Thursday') + 2);
    const text = await eventually('there is a hover', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
      const parts = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value);
      return parts.length > 0 && parts.join('\n');
    });
    ok(text.includes('27 January 2022'), text);
  });
});
