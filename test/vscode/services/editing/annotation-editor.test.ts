import { deepEqual, equal } from 'node:assert/strict';
import { Uri } from 'vscode';
import {
  joinedFile,
  newAnnotation,
  newReply,
  type Passage,
  passagesOf,
  type UndoableEdit,
  UndoHistory,
} from '../../../../src/annotations';
import type { AnnotationRegistry } from '../../../../src/vscode/services/annotations/annotation-registry';
import { ArticleAnnotations } from '../../../../src/vscode/services/annotations/article-annotations';
import { AnnotationEditor } from '../../../../src/vscode/services/editing/annotation-editor';
import type { Guard } from '../../../../src/vscode/ui/guard';
import { fake, takeMessages } from '../../../support/fake-vscode';
import { madeAnnotation } from '../../../support/made-annotation';
import { MemoryFile } from '../../../support/memory-file';

const TEXT = 'The talks will go on in Vienna, the envoy said on Monday.';
const VIENNA = { start: TEXT.indexOf('Vienna'), end: TEXT.indexOf(',') };

/** An editor with the annotations of some articles in memory. */
function setUp(...names: readonly string[]) {
  const files = names.map(() => new MemoryFile());
  const articles = names.map((name, index) => {
    const common = files[index] as MemoryFile;
    const file = joinedFile({ common, authors: async () => [], of: () => common, own: () => undefined });
    return new ArticleAnnotations(Uri.parse(`file:///folder/${name}.txt`), file, { text: TEXT, published: undefined });
  });
  let saves = 0;
  const annotations = fake<AnnotationRegistry>({
    at: (uri) => articles.find((each) => each.uri.toString() === uri.toString()),
    ready: async () => undefined,
    save: (article) => article.save(++saves > 0),
    undoable: (article, changes) => ({
      place: article.uri.toString(),
      nameAt: () => article.fileName,
      revert: async () => {
        if (!article.isReadOnly) article.store.revert(changes);
        return !article.isReadOnly;
      },
      reapply: async () => {
        article.store.reapply(changes);
        return true;
      },
    }),
  });
  const guard = fake<Guard>({
    run: async (_, work) => {
      try {
        return await work();
      } catch {
        return undefined;
      }
    },
  });
  const undoHistory = new UndoHistory();
  const editor = new AnnotationEditor({ guard, annotations, undoHistory });
  return { editor, articles, files, undoHistory, saves: () => saves };
}

const add = (id: string, tag: string) => ({ add: [{ annotation: madeAnnotation(id, { tags: [tag] }) }] });
const isIn = (file: MemoryFile | undefined, words: string) => file?.text?.includes(words) === true;

describe('the annotation editor', () => {
  afterEach(takeMessages);

  it('saves a change, undoes and redoes it, and saves that', async () => {
    const { editor, articles, files } = setUp('a');
    const [article] = articles as [ArticleAnnotations];
    await editor.commit(article, 'Tag Passage', add('1', 'claim'));
    equal(isIn(files[0], 'tag/claim'), true);
    deepEqual(await editor.undo([article.uri.toString()]), { label: 'Tag Passage', failed: [] });
    equal(isIn(files[0], 'tag/claim'), false);
    deepEqual(await editor.redo(), { label: 'Tag Passage', failed: [] });
    equal(isIn(files[0], 'tag/claim'), true);
    deepEqual([await editor.undo(['file:///other.txt']), await editor.redo()], [undefined, undefined]);
  });

  it('makes one step of changes in several articles and of edits elsewhere', async () => {
    const { editor, articles, files, undoHistory } = setUp('a', 'b');
    const elsewhere: string[] = [];
    const edit: UndoableEdit = {
      place: 'file:///folder',
      nameAt: () => 'codebook',
      revert: async () => elsewhere.push('reverted') > 0,
      reapply: async () => elsewhere.push('reapplied') > 0,
    };
    const edits = articles.map((article, index) => ({ article, ...add(`${index}`, 'many') }));
    equal(await editor.commitAll('Tag 2 Passages', edits, [edit]), true);
    deepEqual(
      files.map((file) => isIn(file, 'tag/many')),
      [true, true],
    );
    await editor.undo();
    deepEqual(
      files.map((file) => isIn(file, 'tag/many')),
      [false, false],
    );
    await editor.redo();
    deepEqual(elsewhere, ['reverted', 'reapplied']);
    equal(undoHistory.undo()?.edits.length, 3);
  });

  it('names the files in which a step could not be undone, and undoes the others', async () => {
    const { editor, articles, files } = setUp('a', 'b');
    await editor.commitAll(
      'Tag',
      articles.map((article, index) => ({ article, ...add(`${index}`, 'x') })),
    );
    Object.defineProperty(articles[0], 'isReadOnly', { value: true });
    deepEqual(await editor.undo(), { label: 'Tag', failed: ['a.txt.annotations.json'] });
    deepEqual(
      files.map((file) => isIn(file, 'tag/x')),
      [true, false],
    );
    const broken = { place: 'file:///c', nameAt: () => 'c', revert: () => Promise.reject(), reapply: async () => true };
    await editor.commitAll('Broken', [], [broken]);
    deepEqual(await editor.undo(), { label: 'Broken', failed: ['c'] });
  });

  it('moves an annotation, and joins consecutive moves into one step that can be cancelled', async () => {
    const { editor, articles, undoHistory, saves } = setUp('a');
    const [article] = articles as [ArticleAnnotations];
    const by = { id: 'urn:uuid:1', now: '2022-02-01T08:00:00Z', creator: 'me' };
    const annotation = newAnnotation(by, article.targetOf(VIENNA), { tags: ['city'] });
    await editor.commit(article, 'Tag', { add: [{ span: VIENNA, annotation }] });
    const before = saves();
    for (const end of [VIENNA.end - 1, VIENNA.end - 2])
      editor.attach(article, { id: by.id, span: { ...VIENNA, end } }, { label: 'Move Boundaries', joinKey: 'mode' });
    equal(saves(), before, 'moving saves nothing');
    deepEqual(article.anchorOf(by.id), { status: 'exact', span: { ...VIENNA, end: VIENNA.end - 2 }, score: 1 });
    await editor.cancel('mode');
    deepEqual(article.anchorOf(by.id)?.status === 'exact' && article.store.get(by.id)?.target, annotation.target);
    equal(undoHistory.undo()?.label, 'Tag');
  });

  describe('moving an annotation to another article', () => {
    const moved = async () => {
      const made = setUp('a', 'b');
      const [from, to] = made.articles as [ArticleAnnotations, ArticleAnnotations];
      const root = newAnnotation(
        { id: 'urn:uuid:1', now: '2022-02-01T08:00:00Z', creator: 'me' },
        from.targetOf(VIENNA),
        { note: 'Who?' },
      );
      const reply = newReply({ id: 'urn:uuid:2', now: '2022-02-01T09:00:00Z', creator: 'me' }, root.id, 'She.');
      const kept = { ...root, extra: { 'marginalia:kept': true } };
      await made.editor.commit(from, 'Note', { add: [{ annotation: kept }, { annotation: reply }] });
      const [passage] = passagesOf(from.annotations, (id) => from.anchorOf(id));
      const move = () => made.editor.move('Move', { from, passage: passage as Passage, to, span: VIENNA });
      return { ...made, from, to, move };
    };
    const notesIn = (files: readonly MemoryFile[]) => files.map((file) => [isIn(file, 'Who?'), isIn(file, 'She.')]);

    it('takes its replies along, and is one step over both files', async () => {
      const { editor, files, to, move } = await moved();
      await move();
      deepEqual(notesIn(files), [
        [false, false],
        [true, true],
      ]);
      deepEqual([to.store.get('urn:uuid:1')?.target, to.store.get('urn:uuid:1')?.extra], [to.targetOf(VIENNA), {}]);
      equal(to.anchorOf('urn:uuid:1')?.status, 'exact');
      deepEqual(await editor.undo([to.uri.toString()]), { label: 'Move', failed: [] });
      deepEqual(notesIn(files), [
        [true, true],
        [false, false],
      ]);
      await editor.redo();
      deepEqual(notesIn(files), [
        [false, false],
        [true, true],
      ]);
    });

    it('changes nothing where the receiving file cannot be written', async () => {
      const { files, from, to, move, undoHistory } = await moved();
      (files[1] as MemoryFile).isFull = true;
      await move();
      deepEqual(
        [notesIn(files), to.annotations, from.annotations.length],
        [
          [
            [true, true],
            [false, false],
          ],
          [],
          2,
        ],
      );
      deepEqual(
        [takeMessages(), to.store.isPending],
        [['Nothing was moved: b.txt.annotations.json: The disk is full.'], false],
      );
      equal(undoHistory.undo()?.label, 'Note');
    });

    it('leaves it in both files where the other cannot be written, until it can', async () => {
      const { editor, files, from, move } = await moved();
      const file = files[0] as MemoryFile;
      file.isFull = true;
      await move();
      deepEqual(
        [notesIn(files), from.store.isPending],
        [
          [
            [true, true],
            [true, true],
          ],
          true,
        ],
      );
      file.isFull = false;
      await editor.save(from);
      deepEqual(notesIn(files), [
        [false, false],
        [true, true],
      ]);
    });

    it('is refused where that article has it already', async () => {
      const { editor, files, from, to, move } = await moved();
      await editor.commit(to, 'Copy', { add: from.annotations.map((annotation) => ({ annotation })) });
      await move();
      deepEqual(notesIn(files), [
        [true, true],
        [true, true],
      ]);
      deepEqual(takeMessages(), ['Nothing was moved: b.txt.annotations.json has this annotation already.']);
    });
  });

  it('adds no step for a change without effect', async () => {
    const { editor, articles, undoHistory } = setUp('a');
    const [article] = articles as [ArticleAnnotations];
    await editor.commit(article, 'Nothing', { remove: ['urn:uuid:none'] });
    equal(undoHistory.undo(), undefined);
  });

  it('tells the user why annotations cannot be written', async () => {
    const { editor, articles } = setUp('a');
    const [article] = articles as [ArticleAnnotations];
    equal(await editor.writable(article.uri), article);
    equal(await editor.writable(Uri.parse('file:///folder/none.txt')), undefined);
    deepEqual(takeMessages(), ['Save the article as a file first: annotations are kept in a file beside it.']);
    Object.defineProperty(article, 'isReadOnly', { value: true });
    equal(await editor.writable(article.uri), undefined);
    deepEqual(takeMessages(), ['a.txt.annotations.json was written by a newer version and is only shown.']);
  });
});
