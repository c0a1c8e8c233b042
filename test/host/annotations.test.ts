import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { Position, Range, Selection, type TextEditor } from 'vscode';
import { commentsOf, reAnchor, tagAt, tagsOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, note, tag } from './support/commands';
import { closeAll, open, openArticle, placeCursor, rangeOf, select } from './support/editors';
import { annotationsOf, codebook, codebookPath, quotesOf } from './support/on-disk';
import { hoverCards, hoverHas, hoverText } from './support/providers';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

/** A file name that no other test uses. */
let files = 0;
function fresh(text = TEXT): Promise<TextEditor> {
  return openArticle(`notes/annotated-${++files}.txt`, text);
}

describe('annotations', () => {
  afterEach(closeAll);

  it('writes the tag of a selection into the sidecar beside the article', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway said', 'Claim');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    deepEqual(tagsOf(annotation), ['claim']);
    deepEqual(quotesOf(editor), ['Norway said']);
    equal(reAnchor(TEXT, annotation.target).status, 'exact');
  });

  it('writes a new tag into the codebook of the folder, with its name as typed', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Countries of the North');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    const [slug] = tagsOf(annotation);
    equal(tagAt(codebook(), slug ?? '')?.label, 'Countries of the North');
    ok((await hoverText(editor, 'Norway')).includes('Countries of the North'));
  });

  it('tags all the same with a codebook that cannot be read, which it leaves as it is', async () => {
    const before = readFileSync(codebookPath());
    writeFileSync(codebookPath(), '{ "concepts": [');
    const editor = await fresh();
    await tag(editor, 'Norway', 'Never Heard Of');
    equal(readFileSync(codebookPath(), 'utf8'), '{ "concepts": [');
    writeFileSync(codebookPath(), before);
    deepEqual(annotationsOf(editor).map(tagsOf), [['never-heard-of']]);
  });

  it('takes what is at the cursor where nothing is selected', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Denmark');
    await execute('marginalia.tagSelection', ['Country']);
    deepEqual(quotesOf(editor), ['Denmark']);
  });

  it('adds a further tag to the same passage rather than a second annotation', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway said', 'Claim');
    await tag(editor, 'Norway said', 'Source', 'Claim');
    deepEqual(annotationsOf(editor).map(tagsOf), [['claim', 'source']]);
  });

  it('keeps a passage anchored while text is typed before it, and after a save and a new start', async () => {
    const editor = await fresh();
    await tag(editor, 'Denmark', 'Country');
    await editor.edit((edit) => edit.insert(new Position(0, 23), 'Everyone in '));
    await editor.document.save();
    const text = editor.document.getText();
    const { target } = await eventually('the sidecar follows', () =>
      annotationsOf(editor).find((each) => reAnchor(text, each.target).status === 'exact'),
    );
    const anchor = reAnchor(text, target);
    ok(anchor.status === 'exact');
    equal(text.slice(anchor.span.start, anchor.span.end), 'Denmark');
  });

  it('undoes and redoes, step by step', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await tag(editor, 'Denmark', 'Country');
    await execute('marginalia.undoAnnotation');
    deepEqual(quotesOf(editor), ['Norway']);
    await execute('marginalia.undoAnnotation');
    equal(annotationsOf(editor).length, 0);
    await execute('marginalia.redoAnnotation');
    deepEqual(quotesOf(editor), ['Norway']);
  });

  it('removes the annotation at the cursor', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await execute('marginalia.removeAnnotation');
    equal(annotationsOf(editor).length, 0);
  });

  it('writes a note on a passage, and beside the tags of one that has tags', async () => {
    const editor = await fresh();
    await note(editor, 'Sweden said it was', 'Says **who**?');
    deepEqual(annotationsOf(editor).map(commentsOf), [['Says **who**?']]);
    await tag(editor, 'Norway said', 'Claim');
    await note(editor, 'Norway said', 'When?');
    const both = annotationsOf(editor).find((each) => tagsOf(each).length > 0);
    deepEqual(both && commentsOf(both), ['When?']);
    equal(annotationsOf(editor).length, 2);
  });

  it('shows markup in tags and notes as plain text', async () => {
    const editor = await fresh();
    await note(
      editor,
      'Norway',
      '[run](command:workbench.action.quit) <img src=x onerror=alert(1)> ![i](https://example.org/i.png) $(bug)',
    );
    const cards = await hoverCards(editor, 'Norway');
    const own = cards.find(({ value }) => value.includes('run'));
    ok(own);
    ok(!own.isTrusted && !own.supportHtml, 'nothing is trusted');
    ok(!/\]\(|<|!\[|\$\(bug/.test(own.value.replace(/^\$\(\w+\)/, '')), own.value);
  });

  it('finds a passage that was deleted again when the deletion is undone', async () => {
    const editor = await fresh();
    await tag(editor, 'Denmark was not.', 'Country');
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, 'Denmark was not.')));
    await editor.document.save();
    equal(reAnchor(editor.document.getText(), annotationsOf(editor)[0]?.target ?? fail()).status, 'orphan');
    await execute('undo');
    await hoverHas(editor, 'Denmark', 'Country');
  });

  it('keeps each passage on its words when the whole text is replaced by a longer one', async () => {
    const editor = await fresh();
    for (const [words, label] of [
      ['Norway said', 'Claim'],
      ['Denmark', 'Country'],
      ['Sweden said it was', 'Source'],
    ] as const) {
      await tag(editor, words, label);
    }
    const longer = TEXT.replace('\n\n', '\n\nIceland sent nobody. Finland did.\n\n').replace('on Thursday ', '');
    const all = new Range(new Position(0, 0), editor.document.positionAt(editor.document.getText().length));
    await editor.edit((edit) => edit.replace(all, longer));
    await hoverHas(editor, 'Norway said', 'Claim');
    await hoverHas(editor, 'Denmark', 'Country');
    await hoverHas(editor, 'Sweden', 'Source');
    ok(!(await hoverText(editor, 'Iceland')).includes('Source'));
  });

  it('does not move a passage that is gone to other words, and attaches it to what is selected', async () => {
    const editor = await fresh();
    await tag(editor, 'Sweden said it was, too.', 'Claim');
    await editor.edit((edit) =>
      edit.replace(rangeOf(editor.document, 'Sweden said it was, too.'), 'Nobody else spoke up.'),
    );
    await editor.document.save();
    ok(!(await hoverText(editor, 'Nobody')).includes('Claim'), 'it is not put on other words');
    select(editor, 'Nobody else');
    await execute('marginalia.review.attach');
    ok((await hoverText(editor, 'Nobody')).includes('Claim'));
    deepEqual(quotesOf(editor), ['Nobody else']);
  });

  it('attaches an ambiguous passage to the place that the user accepts, keeps one without a place, and undoes both', async () => {
    const line = 'Question. Answer. ';
    const text = ` date 2022-03-04 ${line.repeat(6)}End.`;
    const editor = await fresh(text);
    const at = text.indexOf('Answer', 60);
    const document = editor.document;
    editor.selection = new Selection(document.positionAt(at), document.positionAt(at + 'Answer'.length));
    await execute('marginalia.tagSelection', ['doubtful']);
    await closeAll();
    const shorter = ` date 2022-03-04 New. ${line.repeat(4)}End.`;
    writeFileSync(document.uri.fsPath, shorter);
    const again = await open(document.uri);
    const [annotation] = await eventually('it is read', () => {
      const all = annotationsOf(again);
      return again.document.getText() === shorter && all.length > 0 ? all : undefined;
    });
    const entry = {
      article: { uri: document.uri.toString(), text: shorter },
      passage: { annotation: annotation ?? fail() },
    };
    const start = shorter.indexOf('Answer', 50);
    const candidate = { entry, span: { start, end: start + 'Answer'.length } };
    const stale = { ...candidate, entry: { ...entry, article: { ...entry.article, text: `${shorter}!` } } };
    const position = () => JSON.stringify(annotationsOf(again)[0]?.target.selector[0] ?? null);
    await eventually('it is ambiguous', async () => !(await hoverText(again, 'Answer')).includes('doubtful'));
    const before = position();
    await execute('marginalia.review.accept', stale);
    equal(position(), before, 'a place in an older text is refused');
    await execute('marginalia.review.accept', candidate);
    equal(reAnchor(shorter, annotationsOf(again)[0]?.target ?? fail()).status, 'exact');
    await execute('marginalia.undoAnnotation');
    equal(position(), before);
    await execute('marginalia.review.keep', entry);
    equal(annotationsOf(again)[0]?.extra['marginalia:kept'], true);
    await execute('marginalia.undoAnnotation');
    equal(annotationsOf(again)[0]?.extra['marginalia:kept'], undefined);
  });
});
