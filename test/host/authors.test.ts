import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
import {
  closeAll,
  eventually,
  execute,
  open,
  openArticle,
  select,
  within,
  workspaceFolder,
  writeText,
} from './support';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

/** The tags in an author's file, or in the common one. */
function tagsIn(article: Uri, author?: string): readonly string[] | undefined {
  const path = sidecarName(article.fsPath, author);
  if (!existsSync(path)) return undefined;
  const parsed = parseSidecar(readFileSync(path));
  return parsed.ok ? parsed.value.sidecar.annotations.flatMap(tagsOf).sort() : [parsed.error.code];
}

function bens(): string {
  const start = TEXT.indexOf('Sweden');
  const by = { id: 'urn:uuid:ben', now: '2022-03-04T08:00:00Z', creator: 'ben' };
  const made = newAnnotation(by, passageTarget('a.txt', TEXT, { start, end: start + 6 }), { tags: ['bens'] });
  return serializeSidecar(madeSidecar(made));
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
    writeFileSync(sidecarName(from.fsPath, 'ben'), bens());
    await eventually('the other author is read', async () => {
      const at = within(editor.document, 'Sweden');
      const hovers = await execute<Hover[]>('vscode.executeHoverProvider', from, at);
      const cards = hovers.flatMap(({ contents }) => contents);
      return cards.some((card) => card instanceof MarkdownString && /bens/.test(card.value)) || undefined;
    });
    const before = readFileSync(sidecarName(from.fsPath, 'ben'), 'utf8');
    select(editor, 'Denmark');
    await execute('marginalia.tagSelection', ['second']);
    deepEqual(tagsIn(from, 'ana-lund'), ['mine', 'second']);
    equal(readFileSync(sidecarName(from.fsPath, 'ben'), 'utf8'), before);
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

  it('that are damaged are mended themselves, not the common one', async () => {
    const article = await writeText('authors/three.txt', TEXT);
    const own = sidecarName(article.fsPath, 'ana-lund');
    writeFileSync(own, bens().slice(0, -5));
    await execute('notifications.clearAll');
    await open(article);
    await eventually('the offer to recover it is accepted', async () => {
      await execute('notification.acceptPrimaryAction');
      return tagsIn(article, 'ana-lund')?.includes('bens') || undefined;
    });
    deepEqual([existsSync(`${own}.damaged`), tagsIn(article)], [true, undefined]);
  });

  it('are found again with an article that was moved outside of the editor', async () => {
    const text = TEXT.replace('Sweden', 'Sweden, once more,');
    const editor = await openArticle('authors/four.txt', text);
    const from = editor.document.uri;
    select(editor, 'Norway');
    await execute('marginalia.tagSelection', ['mine']);
    await closeAll();
    writeFileSync(sidecarName(from.fsPath, 'ben'), bens());
    const to = Uri.joinPath(workspaceFolder(), 'authors/five.txt');
    await execute('notifications.clearAll');
    renameSync(from.fsPath, to.fsPath);
    await open(to);
    await eventually('the offer to take both along is accepted', async () => {
      await execute('notification.acceptPrimaryAction');
      return (tagsIn(to, 'ana-lund') && tagsIn(to, 'ben')) || undefined;
    });
    deepEqual([tagsIn(to, 'ana-lund'), tagsIn(to, 'ben'), tagsIn(to)], [['mine'], ['bens'], undefined]);
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from, 'ben')], [undefined, undefined]);
    await eventually('it has its new name', () =>
      /five\.txt/.test(readFileSync(sidecarName(to.fsPath, 'ana-lund'), 'utf8')) ? true : undefined,
    );
  });
});
