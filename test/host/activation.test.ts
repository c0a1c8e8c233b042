import { equal, notEqual, ok } from 'node:assert/strict';
import { languages, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { closeAll, open, openArticle, untilLanguagesAreChecked } from './support/editors';
import { marginalia, seeds, writeText } from './support/workspace';

describe('activation', () => {
  afterEach(closeAll);

  it('opens every sample as an article, and is active then', async () => {
    ok(seeds().length > 0, 'there are samples');
    for (const uri of seeds()) equal((await workspace.openTextDocument(uri)).languageId, 'article', uri.path);
    await eventually('the extension is active', () => marginalia().isActive);
  });

  it('distinguishes an article from other plain text by its first line', async () => {
    await openArticle('first-line.txt', ' date 2022-03-04 OSLO: It was cold on Monday.\n');
    const other = await open(await writeText('notes/shopping.txt', 'Milk, bread, a newspaper.\n'), 'plaintext');
    equal(other.document.languageId, 'plaintext');
  });

  it('keeps a language that the user chose', async () => {
    const { document } = await openArticle('notes/chosen.txt', ' date 2022-03-04 OSLO: It was cold on Monday.\n');
    const chosen = await languages.setTextDocumentLanguage(document, 'markdown');
    await untilLanguagesAreChecked();
    equal(chosen.languageId, 'markdown');
    notEqual(marginalia().packageJSON.version, undefined);
  });
});
