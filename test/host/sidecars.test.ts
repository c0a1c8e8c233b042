import { deepEqual, equal, ok } from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TextEditor, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  describeSpan,
  emptySidecar,
  hashOf,
  parseSidecar,
  serializeSidecar,
  tagBody,
  tagsOf,
} from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, tag } from './support/commands';
import { closeAll, open, openArticle } from './support/editors';
import { MemoryFileSystem } from './support/memory-file-system';
import { annotationsOf, quotesOf, sidecarOf, sidecarPath } from './support/on-disk';
import { hoverHas, hoverText } from './support/providers';
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
  return openArticle(`sidecars/article-${++files}.txt`, text);
}

describe('sidecars', () => {
  afterEach(closeAll);

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
    const name = `sidecars/article-${++files}.txt`;
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
    const name = `sidecars/article-${++files}.txt`;
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
