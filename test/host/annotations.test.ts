import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Position, Selection, type TextEditor, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  commentsOf,
  describeSpan,
  emptySidecar,
  hashOf,
  parseSidecar,
  reAnchor,
  serializeSidecar,
  tagAt,
  tagBody,
  tagsOf,
} from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, note, tag } from './support/commands';
import { closeAll, open, openArticle, placeCursor, rangeOf, select } from './support/editors';
import { MemoryFileSystem } from './support/memory-file-system';
import { annotationsOf, codebook, codebookPath, quotesOf, sidecarOf, sidecarPath } from './support/on-disk';
import { hoverCards, hoverHas, hoverText } from './support/providers';
import { workspaceFolder, writeText } from './support/workspace';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

function spanOf(words: string, text = TEXT): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

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

  it('merges what another program writes into the sidecar with what was done here', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const [own] = annotationsOf(editor);
    ok(own);
    const target = { ...own.target, selector: describeSpan(TEXT, spanOf('Sweden')) };
    const theirs = { ...own, id: 'urn:uuid:0b7c2f9e-7d55-4a63-9a3b-0f4b1d8f2c11', bodies: [tagBody('nordic')], target };
    const sidecar = sidecarOf(editor.document.uri);
    ok(sidecar);
    writeFileSync(sidecarPath(editor.document.uri), serializeSidecar({ ...sidecar, annotations: [own, theirs] }));
    await hoverHas(editor, 'Sweden', 'nordic');
    await tag(editor, 'Denmark', 'Country');
    deepEqual(quotesOf(editor).toSorted(), ['Denmark', 'Norway', 'Sweden']);
  });

  it('leaves a damaged sidecar as it is, and writes what is unsaved once it is gone', async () => {
    const damaged = '{ "type": "AnnotationPage", "items": [ { "id": ';
    const name = `notes/annotated-${++files}.txt`;
    const sidecar = await writeText(`${name}.annotations.json`, damaged);
    const editor = await openArticle(name, TEXT);
    await tag(editor, 'Norway', 'Country');
    equal(readFileSync(sidecar.fsPath, 'utf8'), damaged);
    ok((await hoverText(editor, 'Norway')).includes('Country'), 'it is unsaved and shown');
    rmSync(sidecar.fsPath);
    await execute('marginalia.retrySave');
    deepEqual(annotationsOf(editor).map(tagsOf), [['country']]);
  });

  it('leaves a sidecar with conflict markers as it is', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const path = sidecarPath(editor.document.uri);
    const conflicted = readFileSync(path, 'utf8').replace('"items"', '<<<<<<< ours\n"items"');
    writeFileSync(path, conflicted);
    await tag(editor, 'Denmark', 'Country');
    equal(readFileSync(path, 'utf8'), conflicted);
    ok((await hoverText(editor, 'Norway')).includes('Country'), 'what was read before is still shown');
  });

  it('shows a sidecar of a newer format and never writes it', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await closeAll();
    const path = sidecarPath(editor.document.uri);
    const newer = readFileSync(path, 'utf8').replace('"marginalia:format": 1', '"marginalia:format": 99');
    writeFileSync(path, newer);
    const again = await open(editor.document.uri);
    await hoverHas(again, 'Norway', 'Country');
    await tag(again, 'Denmark', 'Country');
    equal(readFileSync(path, 'utf8'), newer);
  });

  it('takes the sidecar along when the article is renamed in the editor', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const from = editor.document.uri;
    const to = Uri.joinPath(from, '../moved', `renamed-${files}.txt`);
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await workspace.applyEdit(edit));
    const sidecar = await eventually('the sidecar has the new name in it', () => {
      const moved = sidecarOf(to);
      return moved?.article?.file === `renamed-${files}.txt` ? moved : undefined;
    });
    deepEqual(sidecar.annotations.map(tagsOf), [['country']]);
    ok(!existsSync(sidecarPath(from)));
  });

  it('writes the offsets of the canonical text for a BOM, CRLF and characters beyond the basic plane', async () => {
    const text = ' date 2022-03-04 OSLO: A 🎉 in Norway.\n\nSweden had none.\n';
    const editor = await fresh(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    await tag(editor, 'Sweden', 'Country');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    deepEqual(annotation.target.selector, describeSpan(text, spanOf('Sweden', text)));
    equal(sidecarOf(editor.document.uri)?.article?.sha256, hashOf(text));
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

  it('keeps the sidecar of a deleted article, and shows it again once the article is restored', async () => {
    const editor = await fresh();
    const { uri } = editor.document;
    await tag(editor, 'Norway', 'Country');
    await closeAll();
    const edit = new WorkspaceEdit();
    edit.deleteFile(uri);
    ok(await workspace.applyEdit(edit));
    equal(sidecarOf(uri)?.annotations.length, 1);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    const restored = await open(uri);
    await hoverHas(restored, 'Norway', 'Country');
  });

  it('neither reads nor writes a sidecar that is outside the folder', async () => {
    const name = `notes/annotated-${++files}.txt`;
    const outside = join(dirname(workspaceFolder().fsPath), `outside-${files}.json`);
    const bytes = serializeSidecar(emptySidecar());
    writeFileSync(outside, bytes);
    const article = await writeText(name, TEXT);
    symlinkSync(outside, sidecarPath(article));
    const editor = await open(article);
    await tag(editor, 'Norway', 'Country');
    equal(readFileSync(outside, 'utf8'), bytes);
    ok((await hoverText(editor, 'Norway')).includes('Country'), 'the annotation stays in the editor');
  });

  it('leaves a read-only sidecar as it is, and writes it once that is allowed', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const path = sidecarPath(editor.document.uri);
    const bytes = readFileSync(path, 'utf8');
    chmodSync(path, 0o444);
    await tag(editor, 'Denmark', 'Country');
    equal(readFileSync(path, 'utf8'), bytes);
    chmodSync(path, 0o644);
    await execute('marginalia.retrySave');
    equal(annotationsOf(editor).length, 2);
  });

  it('annotates articles of a virtual file system', async () => {
    const files = new MemoryFileSystem();
    const registered = workspace.registerFileSystemProvider('annotated', files);
    try {
      const article = Uri.parse('annotated:/virtual.txt');
      files.writeFile(article, new TextEncoder().encode(TEXT));
      const editor = await open(article);
      await tag(editor, 'Norway', 'Country');
      const parsed = parseSidecar(files.readFile(Uri.parse('annotated:/virtual.txt.annotations.json')));
      ok(parsed.ok);
      deepEqual(parsed.value.sidecar.annotations.map(tagsOf), [['country']]);
      deepEqual(files.names(), ['/virtual.txt', '/virtual.txt.annotations.json'], 'no temporary file is left');
    } finally {
      registered.dispose();
    }
  });
});
