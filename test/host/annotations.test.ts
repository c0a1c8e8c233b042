import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { TextEditor, Uri } from 'vscode';
import { parseSidecar, quoteOf, reAnchor, type Sidecar, tagsOf } from '../../src/annotations';
import { closeAll, execute, openArticle, select } from './support';

const TEXT =
  ' date 2022-03-04 OSLO: Norway said on Thursday it was ready. Denmark was not.\n\nSweden said it was, too.\n';

/** The sidecar beside an article as it lies on the disk. */
function onDisk(article: Uri): Sidecar | undefined {
  const path = `${article.fsPath}.annotations.json`;
  if (!existsSync(path)) return undefined;
  const parsed = parseSidecar(readFileSync(path));
  return parsed.ok ? parsed.value.sidecar : undefined;
}

/** Selects a text and tags it, as a keybinding with arguments does. */
async function tag(editor: TextEditor, text: string, ...tags: string[]): Promise<void> {
  select(editor, text);
  await execute('marginalia.tagSelection', tags);
}

describe('annotations', () => {
  afterEach(closeAll);

  it('writes the tag of a selection into the sidecar beside the article', async () => {
    const editor = await openArticle('notes/tagged.txt', TEXT);
    await tag(editor, 'Norway said', 'Claim');
    const [annotation] = onDisk(editor.document.uri)?.annotations ?? [];
    ok(annotation);
    deepEqual(tagsOf(annotation), ['claim']);
    equal(quoteOf(annotation.target), 'Norway said');
    equal(reAnchor(TEXT, annotation.target).status, 'exact');
  });
});
