import { equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Location, Uri, workspace } from 'vscode';
import { closeAll, eventually, execute, open, seeds, select, within } from './support';

/** An article of the workspace's second folder; the run writes it. */
function secondFoldersArticle(): Uri {
  const folder = workspace.workspaceFolders?.[1];
  ok(folder, 'the workspace has two folders');
  return Uri.joinPath(folder.uri, 'harbour.txt');
}

describe('a workspace of several folders', () => {
  afterEach(closeAll);

  it('finds an actor in the articles of every folder', async () => {
    const { document } = await open(secondFoldersArticle());
    const at = within(document, 'Marta Lindqvist');
    const folders = await eventually('both folders are indexed', async () => {
      const references = await execute<Location[]>('vscode.executeReferenceProvider', document.uri, at);
      const found = new Set(references.map(({ uri }) => workspace.getWorkspaceFolder(uri)?.name));
      return found.size > 1 ? found : undefined;
    });
    equal(folders.size, 2);
    ok(seeds().length > 0);
  });

  it('keeps annotations beside the article and its tags in the article’s own folder', async () => {
    const article = secondFoldersArticle();
    const editor = await open(article);
    select(editor, 'Marta Lindqvist');
    await execute('marginalia.tagSelection', ['Harbour people']);
    const codebook = Uri.joinPath(article, '../.marginalia/codebook.json').fsPath;
    await eventually('both files are written', () => {
      return (existsSync(`${article.fsPath}.annotations.json`) && existsSync(codebook)) || undefined;
    });
  });
});
