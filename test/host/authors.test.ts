import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ConfigurationTarget, Uri, WorkspaceEdit, workspace } from 'vscode';
import { newAnnotation, passageTarget, serializeSidecar, tagsOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { madeSidecar } from '../support/made-annotation';
import { execute, tag } from './support/commands';
import { closeAll, open, openArticle } from './support/editors';
import { sidecarOf, sidecarPath } from './support/on-disk';
import { hoverHas } from './support/providers';
import { acceptNotification } from './support/user-interface';
import { workspaceFolder, writeText } from './support/workspace';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

/** The tags in an author's file, or in the shared one; undefined where there is no such file. */
function tagsIn(article: Uri, author?: string): readonly string[] | undefined {
  return sidecarOf(article, author)?.annotations.flatMap(tagsOf).sort();
}

function bens(): string {
  const start = TEXT.indexOf('Sweden');
  const by = { id: 'urn:uuid:ben', now: '2022-03-04T08:00:00Z', creator: 'ben' };
  const made = newAnnotation(by, passageTarget('a.txt', TEXT, { start, end: start + 6 }), { tags: ['bens'] });
  return serializeSidecar(madeSidecar(made));
}

describe('sidecars of single authors', () => {
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

  it('receive what is new, are read together, and move with the article', async () => {
    const editor = await openArticle('authors/one.txt', TEXT);
    const from = editor.document.uri;
    await tag(editor, 'Norway', 'mine');
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from)], [['mine'], undefined]);
    writeFileSync(sidecarPath(from, 'ben'), bens());
    await hoverHas(editor, 'Sweden', 'bens');
    const before = readFileSync(sidecarPath(from, 'ben'), 'utf8');
    await tag(editor, 'Denmark', 'second');
    deepEqual(tagsIn(from, 'ana-lund'), ['mine', 'second']);
    equal(readFileSync(sidecarPath(from, 'ben'), 'utf8'), before);
    await execute('marginalia.undoAnnotation');
    deepEqual(tagsIn(from, 'ana-lund'), ['mine']);

    const to = Uri.joinPath(workspaceFolder(), 'authors/two.txt');
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await workspace.applyEdit(edit));
    await eventually('both files follow', () => tagsIn(to, 'ben') && tagsIn(to, 'ana-lund'));
    deepEqual([tagsIn(to, 'ana-lund'), tagsIn(to, 'ben')], [['mine'], ['bens']]);
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from, 'ben')], [undefined, undefined]);
  });

  it('are repaired each by itself, without touching the shared file', async () => {
    const article = await writeText('authors/three.txt', TEXT);
    const own = sidecarPath(article, 'ana-lund');
    writeFileSync(own, bens().slice(0, -5));
    await execute('notifications.clearAll');
    await open(article);
    await acceptNotification('it is recovered', () => tagsIn(article, 'ana-lund')?.includes('bens'));
    deepEqual([existsSync(`${own}.damaged`), tagsIn(article)], [true, undefined]);
  });

  it('are found again for an article that was moved outside of the editor', async () => {
    const text = TEXT.replace('Sweden', 'Sweden, once more,');
    const editor = await openArticle('authors/four.txt', text);
    const from = editor.document.uri;
    await tag(editor, 'Norway', 'mine');
    await closeAll();
    writeFileSync(sidecarPath(from, 'ben'), bens());
    const to = Uri.joinPath(workspaceFolder(), 'authors/five.txt');
    await execute('notifications.clearAll');
    renameSync(from.fsPath, to.fsPath);
    await open(to);
    await acceptNotification('both files follow', () => tagsIn(to, 'ana-lund') && tagsIn(to, 'ben'));
    deepEqual([tagsIn(to, 'ana-lund'), tagsIn(to, 'ben'), tagsIn(to)], [['mine'], ['bens'], undefined]);
    deepEqual([tagsIn(from, 'ana-lund'), tagsIn(from, 'ben')], [undefined, undefined]);
    await eventually('the new name is in it', () =>
      readFileSync(sidecarPath(to, 'ana-lund'), 'utf8').includes('five.txt'),
    );
  });
});
