import { equal, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { Uri, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { tag } from './support/commands';
import { closeAll, open } from './support/editors';
import { sidecarPath } from './support/on-disk';
import { references } from './support/providers';
import { seeds } from './support/workspace';

/** The article in the workspace's second folder, which `run.ts` writes. */
function articleInSecondFolder(): Uri {
  const folder = workspace.workspaceFolders?.[1];
  ok(folder, 'the workspace has two folders');
  return Uri.joinPath(folder.uri, 'harbour.txt');
}

describe('a workspace of several folders', () => {
  afterEach(closeAll);

  it('finds an actor in the articles of every folder', async () => {
    const editor = await open(articleInSecondFolder());
    const folders = await eventually('both folders are indexed', async () => {
      const locations = await references(editor, 'Marta Lindqvist');
      const found = new Set(locations.map(({ uri }) => workspace.getWorkspaceFolder(uri)?.name));
      return found.size > 1 && found;
    });
    equal(folders.size, 2);
    ok(seeds().length > 0);
  });

  it('writes annotations beside the article, and its tags into the codebook of the article’s folder', async () => {
    const article = articleInSecondFolder();
    const editor = await open(article);
    await tag(editor, 'Marta Lindqvist', 'Harbour people');
    const codebook = Uri.joinPath(article, '../.marginalia/codebook.json').fsPath;
    await eventually('both files are written', () => existsSync(sidecarPath(article)) && existsSync(codebook));
  });
});
