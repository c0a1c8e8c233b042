import { deepEqual, equal, fail, ok } from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Hover,
  MarkdownString,
  Position,
  Selection,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import {
  type Annotation,
  commentsOf,
  describeSpan,
  emptySidecar,
  hashOf,
  parseCodebook,
  parseSidecar,
  quoteOf,
  reAnchor,
  type Sidecar,
  serializeSidecar,
  tagAt,
  tagBody,
  tagsOf,
} from '../../src/annotations';
import { MemoryFiles } from './memory-files';
import {
  closeAll,
  eventually,
  execute,
  open,
  openArticle,
  rangeOf,
  select,
  within,
  workspaceFolder,
  writeText,
} from './support';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

function sidecarPath(article: Uri): string {
  return `${article.fsPath}.annotations.json`;
}

/** The sidecar beside an article as it lies on the disk. */
function onDisk(article: Uri): Sidecar | undefined {
  if (!existsSync(sidecarPath(article))) return undefined;
  const parsed = parseSidecar(readFileSync(sidecarPath(article)));
  return parsed.ok ? parsed.value.sidecar : undefined;
}

function annotationsOnDisk(editor: TextEditor): readonly Annotation[] {
  return onDisk(editor.document.uri)?.annotations ?? [];
}

/** Selects a text and tags it, as a keybinding with arguments does. */
async function tag(editor: TextEditor, text: string, ...tags: string[]): Promise<void> {
  select(editor, text);
  await execute('marginalia.tagSelection', tags);
}

/** Selects a text and writes a note on it, as a keybinding with arguments does. */
async function note(editor: TextEditor, text: string, words: string): Promise<void> {
  select(editor, text);
  await execute('marginalia.addNote', words);
}

function spanOf(words: string, text = TEXT): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The hover cards at a text. */
async function hoverCards(editor: TextEditor, text: string): Promise<readonly MarkdownString[]> {
  const at = within(editor.document, text);
  const hovers = await execute<Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
  return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof MarkdownString);
}

async function hover(editor: TextEditor, text: string): Promise<string> {
  return (await hoverCards(editor, text)).map(({ value }) => value).join('\n');
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
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    deepEqual(tagsOf(annotation), ['claim']);
    equal(quoteOf(annotation.target), 'Norway said');
    equal(reAnchor(TEXT, annotation.target).status, 'exact');
  });

  it('writes a new tag into the codebook of the folder, with its name as typed', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Countries of the North');
    const [annotation] = annotationsOnDisk(editor);
    const codebook = parseCodebook(readFileSync(Uri.joinPath(workspaceFolder(), '.marginalia/codebook.json').fsPath));
    ok(codebook.ok && annotation);
    const [slug] = tagsOf(annotation);
    equal(tagAt(codebook.value.scheme, slug ?? '')?.label, 'Countries of the North');
    ok((await hover(editor, 'Norway')).includes('Countries of the North'));
  });

  it('tags all the same with a codebook that cannot be read, which it leaves as it is', async () => {
    const codebook = Uri.joinPath(workspaceFolder(), '.marginalia/codebook.json');
    const before = readFileSync(codebook.fsPath);
    writeFileSync(codebook.fsPath, '{ "concepts": [');
    const editor = await fresh();
    await tag(editor, 'Norway', 'Never Heard Of');
    equal(readFileSync(codebook.fsPath, 'utf8'), '{ "concepts": [');
    writeFileSync(codebook.fsPath, before);
    deepEqual(annotationsOnDisk(editor).map(tagsOf), [['never-heard-of']]);
  });

  it('takes what stands at the caret where nothing is selected', async () => {
    const editor = await fresh();
    const { start } = rangeOf(editor.document, 'Denmark');
    editor.selection = new Selection(start.translate(0, 2), start.translate(0, 2));
    await execute('marginalia.tagSelection', ['Country']);
    equal(quoteOf(annotationsOnDisk(editor)[0]?.target ?? fail()), 'Denmark');
  });

  it('adds a further tag to the same passage rather than a second annotation', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway said', 'Claim');
    await tag(editor, 'Norway said', 'Source', 'Claim');
    deepEqual(annotationsOnDisk(editor).map(tagsOf), [['claim', 'source']]);
  });

  it('keeps a passage anchored while text is typed before it, and after a save and a new start', async () => {
    const editor = await fresh();
    await tag(editor, 'Denmark', 'Country');
    await editor.edit((edit) => edit.insert(new Position(0, 23), 'Everyone in '));
    await editor.document.save();
    const text = editor.document.getText();
    const { target } = await eventually('the sidecar follows', () =>
      annotationsOnDisk(editor).find((each) => reAnchor(text, each.target).status === 'exact'),
    );
    const anchor = reAnchor(text, target);
    ok(anchor.status === 'exact');
    equal(text.slice(anchor.span.start, anchor.span.end), 'Denmark');
  });

  it('takes acts back and brings them back, one by one', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await tag(editor, 'Denmark', 'Country');
    await execute('marginalia.undoAnnotation');
    deepEqual(
      annotationsOnDisk(editor).map(({ target }) => quoteOf(target)),
      ['Norway'],
    );
    await execute('marginalia.undoAnnotation');
    equal(annotationsOnDisk(editor).length, 0);
    await execute('marginalia.redoAnnotation');
    deepEqual(
      annotationsOnDisk(editor).map(({ target }) => quoteOf(target)),
      ['Norway'],
    );
  });

  it('removes the annotation at the caret', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await execute('marginalia.removeAnnotation');
    equal(annotationsOnDisk(editor).length, 0);
  });

  it('writes a note on a passage, and beside the tags of one that has tags', async () => {
    const editor = await fresh();
    await note(editor, 'Sweden said it was', 'Says **who**?');
    deepEqual(annotationsOnDisk(editor).map(commentsOf), [['Says **who**?']]);
    await tag(editor, 'Norway said', 'Claim');
    await note(editor, 'Norway said', 'When?');
    const both = annotationsOnDisk(editor).find((each) => tagsOf(each).length > 0);
    deepEqual(both && commentsOf(both), ['When?']);
    equal(annotationsOnDisk(editor).length, 2);
  });

  it('takes in what another hand writes into the sidecar, beside what was done here', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const [own] = annotationsOnDisk(editor);
    ok(own);
    const target = { ...own.target, selector: describeSpan(TEXT, spanOf('Sweden')) };
    const theirs = { ...own, id: 'urn:uuid:0b7c2f9e-7d55-4a63-9a3b-0f4b1d8f2c11', bodies: [tagBody('nordic')], target };
    const sidecar = onDisk(editor.document.uri);
    ok(sidecar);
    writeFileSync(sidecarPath(editor.document.uri), serializeSidecar({ ...sidecar, annotations: [own, theirs] }));
    await eventually(
      'the other annotation is shown',
      async () => (await hover(editor, 'Sweden')).includes('nordic') || undefined,
    );
    await tag(editor, 'Denmark', 'Country');
    deepEqual(
      annotationsOnDisk(editor)
        .map(({ target }) => quoteOf(target))
        .sort(),
      ['Denmark', 'Norway', 'Sweden'],
    );
  });

  it('leaves a damaged sidecar as it is, and writes what was kept once it is mended', async () => {
    const damaged = '{ "type": "AnnotationPage", "items": [ { "id": ';
    const name = `notes/annotated-${++files}.txt`;
    const sidecar = await writeText(`${name}.annotations.json`, damaged);
    const editor = await openArticle(name, TEXT);
    await tag(editor, 'Norway', 'Country');
    equal(readFileSync(sidecar.fsPath, 'utf8'), damaged);
    ok((await hover(editor, 'Norway')).includes('Country'), 'it is kept and shown');
    rmSync(sidecar.fsPath);
    await execute('marginalia.retrySave');
    deepEqual(annotationsOnDisk(editor).map(tagsOf), [['country']]);
  });

  it('leaves a sidecar with conflict markers as it is', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const path = sidecarPath(editor.document.uri);
    const conflicted = readFileSync(path, 'utf8').replace('"items"', '<<<<<<< ours\n"items"');
    writeFileSync(path, conflicted);
    await tag(editor, 'Denmark', 'Country');
    equal(readFileSync(path, 'utf8'), conflicted);
    ok((await hover(editor, 'Norway')).includes('Country'), 'what was read before is still shown');
  });

  it('shows a sidecar of a newer format and never writes it', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    await closeAll();
    const path = sidecarPath(editor.document.uri);
    const newer = readFileSync(path, 'utf8').replace('"marginalia:format": 1', '"marginalia:format": 99');
    writeFileSync(path, newer);
    const again = await open(editor.document.uri);
    await eventually('it is shown', async () => (await hover(again, 'Norway')).includes('Country') || undefined);
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
      const moved = onDisk(to);
      return moved?.article?.file === `renamed-${files}.txt` ? moved : undefined;
    });
    deepEqual(sidecar.annotations.map(tagsOf), [['country']]);
    ok(!existsSync(sidecarPath(from)));
  });

  it('writes the offsets of the canonical text for a BOM, CRLF and signs beyond the basic plane', async () => {
    const text = ' date 2022-03-04 OSLO: A 🎉 in Norway.\n\nSweden had none.\n';
    const editor = await fresh(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    await tag(editor, 'Sweden', 'Country');
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    deepEqual(annotation.target.selector, describeSpan(text, spanOf('Sweden', text)));
    equal(onDisk(editor.document.uri)?.article?.sha256, hashOf(text));
  });

  it('shows markup in tags and notes as the signs that it is made of', async () => {
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

  it('gives a passage back that was deleted, when the deletion is undone', async () => {
    const editor = await fresh();
    await tag(editor, 'Denmark was not.', 'Country');
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, 'Denmark was not.')));
    await editor.document.save();
    equal(reAnchor(editor.document.getText(), annotationsOnDisk(editor)[0]?.target ?? fail()).status, 'orphan');
    await execute('undo');
    await eventually(
      'it is shown again',
      async () => (await hover(editor, 'Denmark')).includes('Country') || undefined,
    );
  });

  it('lists a passage that is gone, and attaches it to what is selected', async () => {
    const editor = await fresh();
    await tag(editor, 'Sweden said it was, too.', 'Claim');
    await editor.edit((edit) =>
      edit.replace(rangeOf(editor.document, 'Sweden said it was, too.'), 'Nobody else spoke up.'),
    );
    await editor.document.save();
    ok(!(await hover(editor, 'Nobody')).includes('Claim'), 'it is not put on other words');
    select(editor, 'Nobody else');
    await execute('marginalia.review.attach');
    ok((await hover(editor, 'Nobody')).includes('Claim'));
    equal(quoteOf(annotationsOnDisk(editor)[0]?.target ?? fail()), 'Nobody else');
  });

  it('puts a doubtful passage on the place that the reader accepts, keeps a lost one, and takes both back', async () => {
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
      const all = annotationsOnDisk(again);
      return again.document.getText() === shorter && all.length > 0 ? all : undefined;
    });
    const entry = {
      article: { uri: document.uri.toString(), text: shorter },
      passage: { annotation: annotation ?? fail() },
    };
    const start = shorter.indexOf('Answer', 50);
    const candidate = { entry, span: { start, end: start + 'Answer'.length } };
    const stale = { ...candidate, entry: { ...entry, article: { ...entry.article, text: `${shorter}!` } } };
    const position = () => JSON.stringify(annotationsOnDisk(again)[0]?.target.selector[0] ?? null);
    await eventually('it is doubtful', async () => !(await hover(again, 'Answer')).includes('doubtful') || undefined);
    const before = position();
    await execute('marginalia.review.accept', stale);
    equal(position(), before, 'a place in a text of before is none');
    await execute('marginalia.review.accept', candidate);
    equal(reAnchor(shorter, annotationsOnDisk(again)[0]?.target ?? fail()).status, 'exact');
    await execute('marginalia.undoAnnotation');
    equal(position(), before);
    await execute('marginalia.review.keep', entry);
    equal(annotationsOnDisk(again)[0]?.extra['marginalia:kept'], true);
    await execute('marginalia.undoAnnotation');
    equal(annotationsOnDisk(again)[0]?.extra['marginalia:kept'], undefined);
  });

  it('keeps the sidecar of a deleted article, and shows it again once that is restored', async () => {
    const editor = await fresh();
    const { uri } = editor.document;
    await tag(editor, 'Norway', 'Country');
    await closeAll();
    const edit = new WorkspaceEdit();
    edit.deleteFile(uri);
    ok(await workspace.applyEdit(edit));
    equal(onDisk(uri)?.annotations.length, 1);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    const restored = await open(uri);
    await eventually('it is shown', async () => (await hover(restored, 'Norway')).includes('Country') || undefined);
  });

  it('neither reads nor writes a sidecar that leads out of the folder', async () => {
    const name = `notes/annotated-${++files}.txt`;
    const outside = join(dirname(workspaceFolder().fsPath), `outside-${files}.json`);
    const bytes = serializeSidecar(emptySidecar());
    writeFileSync(outside, bytes);
    const article = await writeText(name, TEXT);
    symlinkSync(outside, sidecarPath(article));
    const editor = await open(article);
    await tag(editor, 'Norway', 'Country');
    equal(readFileSync(outside, 'utf8'), bytes);
    ok((await hover(editor, 'Norway')).includes('Country'), 'the annotation is kept in the editor');
  });

  it('leaves a read-only sidecar as it is and writes once it may', async () => {
    const editor = await fresh();
    await tag(editor, 'Norway', 'Country');
    const path = sidecarPath(editor.document.uri);
    const bytes = readFileSync(path, 'utf8');
    chmodSync(path, 0o444);
    await tag(editor, 'Denmark', 'Country');
    equal(readFileSync(path, 'utf8'), bytes);
    chmodSync(path, 0o644);
    await execute('marginalia.retrySave');
    equal(annotationsOnDisk(editor).length, 2);
  });

  it('annotates articles of a file system that is no disk', async () => {
    const memory = new MemoryFiles();
    const registered = workspace.registerFileSystemProvider('annotated', memory);
    try {
      const article = Uri.parse('annotated:/virtual.txt');
      memory.writeFile(article, new TextEncoder().encode(TEXT));
      const editor = await open(article);
      await tag(editor, 'Norway', 'Country');
      const parsed = parseSidecar(memory.readFile(Uri.parse('annotated:/virtual.txt.annotations.json')));
      ok(parsed.ok);
      deepEqual(parsed.value.sidecar.annotations.map(tagsOf), [['country']]);
      deepEqual(memory.names(), ['/virtual.txt', '/virtual.txt.annotations.json'], 'no temporary file stays');
    } finally {
      registered.dispose();
    }
  });
});
