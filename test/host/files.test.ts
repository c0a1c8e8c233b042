import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentSymbol, languages, type Uri, window, workspace } from 'vscode';
import { analyze } from '../../src/analysis';
import { decodeBytes } from '../../src/text/decode-bytes';
import { LineMap } from '../../src/text/line-map';
import { encodedForms } from '../support/encoded-forms';
import { closeAll, eventually, execute, open, withSetting, workspaceFolder, writeText } from './support';

const TEXT = ' date 2022-03-04 OSLO: Norway said on Thursday the talks “were useful”.\n\nA 🎉 in Tromsø on Monday.\n';

/** The places of all days in the outline, as line and character. */
async function daysInOutline(uri: Uri): Promise<string[]> {
  const symbols = await execute<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
  const dates = symbols?.find(({ name }) => name === 'Dates')?.children ?? [];
  return dates.map(({ selectionRange: { start } }) => `${start.line}:${start.character}`).sort();
}

describe('files of every kind', () => {
  afterEach(closeAll);

  for (const name of ['bom', 'cr', 'mixed', 'utf-16le', 'utf-16be', 'utf-16le without a mark', 'lone surrogate']) {
    it(`has the places in the editor that it has in the library: ${name}`, async () => {
      const bytes = encodedForms(TEXT)[name] ?? Buffer.alloc(0);
      const uri = await writeText(`encoded-${name.replaceAll(' ', '-')}.txt`, bytes);
      await open(uri);
      const { article, mentions } = analyze(decodeBytes(bytes));
      const lines = new LineMap(article.text);
      const wanted = mentions.flatMap(({ kind, span }) => {
        const { line, character } = lines.positionAt(span.start);
        return kind === 'date' ? [`${line}:${character}`] : [];
      });
      equal(wanted.length, 2);
      deepEqual(await eventually('the outline has the days', () => atLeast(daysInOutline(uri), 2)), wanted.sort());
      deepEqual(readFileSync(join(workspaceFolder().fsPath, uri.path.split('/').at(-1) ?? '')), bytes);
    });
  }

  it('leaves a text over the size limit as plain text', async () => {
    await withSetting('marginalia.article.maxSize', 0.1, async () => {
      const uri = await writeText('large.txt', `${TEXT}${'Norway was ready. '.repeat(8000)}`);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await eventually('it is plain text', () => document.languageId === 'plaintext' || undefined);
      deepEqual(await daysInOutline(uri), []);
      const forced = await languages.setTextDocumentLanguage(document, 'article');
      await eventually('it is plain text again', () => forced.languageId === 'plaintext' || undefined);
    });
  });
});

async function atLeast<T>(list: Promise<T[]>, count: number): Promise<T[] | undefined> {
  const found = await list;
  return found.length >= count ? found : undefined;
}
