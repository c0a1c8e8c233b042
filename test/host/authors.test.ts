import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ConfigurationTarget, type Hover, MarkdownString, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  newAnnotation,
  parseSidecar,
  passageTarget,
  serializeSidecar,
  sidecarName,
  tagsOf,
} from '../../src/annotations';
import { madeSidecar } from '../support/made-annotation';
import { closeAll, eventually, execute, openArticle, select, within, workspaceFolder } from './support';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

/** The tags in an author's file, or in the common one. */
function tagsIn(article: Uri, author?: string): readonly string[] | undefined {
  const path = sidecarName(article.fsPath, author);
  if (!existsSync(path)) return undefined;
  const parsed = parseSidecar(readFileSync(path));
  return parsed.ok ? parsed.value.sidecar.annotations.flatMap(tagsOf).sort() : [parsed.error.code];
}

function writeBens(article: Uri): void {
  const start = TEXT.indexOf('Sweden');
  const by = { id: 'urn:uuid:ben', now: '2022-03-04T08:00:00Z', creator: 'ben' };
  const made = newAnnotation(by, passageTarget('a.txt', TEXT, { start, end: start + 6 }), { tags: ['bens'] });
  writeFileSync(sidecarName(article.fsPath, 'ben'), serializeSidecar(madeSidecar(made)));
}

describe('files of single authors', function () {
  this.timeout(30_000);
  const configure = (name: string, value: unknown) =>
    workspace.getConfiguration('marginalia').update(name, value, ConfigurationTarget.Workspace);
  before(async () => {
    await configure('author', 'Ana Lund');
    await configure('sidecar.perAuthor', true);
  });
  after(async () => {
    await configure('author', undefined);
    await configure('sidecar.perAuthor', undefined);
  });
  afterEach(closeAll);

  it('take what is new, are read together, and go where the article goes', async () => {
    const editor = await openArticle('authors/one.txt', TEXT);
    const from = editor.document.uri;
    select(editor, 'Norway');
    await execute('marginalia.tagSelection', ['mine']);
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from)], [['mine'], undefined]);
    writeBens(from);
    await eventually('the other author is read', async () => {
      const at = within(editor.document, 'Sweden');
      const hovers = await execute<Hover[]>('vscode.executeHoverProvider', from, at);
      const cards = hovers.flatMap(({ contents }) => contents);
      return cards.some((card) => card instanceof MarkdownString && /bens/.test(card.value)) || undefined;
    });
    const bens = readFileSync(sidecarName(from.fsPath, 'ben'), 'utf8');
    select(editor, 'Denmark');
    await execute('marginalia.tagSelection', ['second']);
    deepEqual(tagsIn(from, 'ana-lund'), ['mine', 'second']);
    equal(readFileSync(sidecarName(from.fsPath, 'ben'), 'utf8'), bens);
    await execute('marginalia.undoAnnotation');
    deepEqual(tagsIn(from, 'ana-lund'), ['mine']);

    const to = Uri.joinPath(workspaceFolder(), 'authors/two.txt');
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await workspace.applyEdit(edit));
    await eventually('both went along', () => (tagsIn(to, 'ben') && tagsIn(to, 'ana-lund') ? true : undefined));
    deepEqual([tagsIn(to, 'ana-lund'), tagsIn(to, 'ben')], [['mine'], ['bens']]);
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from, 'ben')], [undefined, undefined]);
  });
});
