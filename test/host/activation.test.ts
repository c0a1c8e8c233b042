import { equal, notEqual, ok } from 'node:assert/strict';
import { languages, workspace } from 'vscode';
import { closeAll, eventually, marginalia, open, openArticle, seeds, writeText } from './support';

describe('activation', () => {
  afterEach(closeAll);

  it('takes every sample for an article and is active then', async () => {
    ok(seeds().length > 0, 'there are samples');
    for (const uri of seeds()) equal((await workspace.openTextDocument(uri)).languageId, 'article', uri.path);
    await eventually('the extension is active', () => marginalia().isActive || undefined);
  });

  it('tells an article from other plain text by its first line', async () => {
    await openArticle('told-by-its-head.txt', ' date 2022-03-04 OSLO: It was cold on Monday.\n');
    const other = await open(await writeText('notes/shopping.txt', 'Milk, bread, a newspaper.\n'), 'plaintext');
    equal(other.document.languageId, 'plaintext');
  });

  it('leaves a language that the reader chose', async () => {
    const { document } = await openArticle('notes/chosen.txt', ' date 2022-03-04 OSLO: It was cold on Monday.\n');
    const chosen = await languages.setTextDocumentLanguage(document, 'markdown');
    await new Promise((resolve) => setTimeout(resolve, 200));
    equal(chosen.languageId, 'markdown');
    notEqual(marginalia().packageJSON.version, undefined);
  });
});
