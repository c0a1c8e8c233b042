import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type TextDocument, window, workspace } from 'vscode';
import { analyze } from '../../src/analysis';
import { decodeBytes } from '../../src/text/decode-bytes';
import { LineMap } from '../../src/text/line-map';
import { encodedForms } from '../support/encoded-forms';
import { eventually } from '../support/eventually';
import { closeAll, open } from './support/editors';
import { outlineGroup } from './support/providers';
import { withSetting, workspaceFolder, writeText } from './support/workspace';

const TEXT = ' date 2022-03-04 OSLO: Norway said on Thursday the talks “were useful”.\n\nA 🎉 in Tromsø on Monday.\n';

/** The positions of all dates in the outline, as `line:character`. */
async function datesInOutline(document: TextDocument): Promise<string[]> {
  const dates = await outlineGroup(document, 'Dates');
  return dates.map(({ selectionRange: { start } }) => `${start.line}:${start.character}`).sort();
}

describe('files of every kind', () => {
  afterEach(closeAll);

  for (const name of ['bom', 'cr', 'mixed', 'utf-16le', 'utf-16be', 'utf-16le without a mark', 'lone surrogate']) {
    it(`has the same positions in the editor as in the library: ${name}`, async () => {
      const bytes = encodedForms(TEXT)[name] ?? Buffer.alloc(0);
      const uri = await writeText(`encoded-${name.replaceAll(' ', '-')}.txt`, bytes);
      const { document } = await open(uri);
      const { article, mentions } = analyze(decodeBytes(bytes));
      const lines = new LineMap(article.text);
      const wanted = mentions.flatMap(({ kind, span }) => {
        const { line, character } = lines.positionAt(span.start);
        return kind === 'date' ? [`${line}:${character}`] : [];
      });
      equal(wanted.length, 2);
      const shown = await eventually('the outline has the dates', async () => {
        const dates = await datesInOutline(document);
        return dates.length >= 2 && dates;
      });
      deepEqual(shown, wanted.sort());
      deepEqual(readFileSync(join(workspaceFolder().fsPath, uri.path.split('/').at(-1) ?? '')), bytes);
    });
  }

  it('leaves a text over the size limit as plain text', async () => {
    await withSetting('marginalia.article.maxSize', 0.1, async () => {
      const uri = await writeText('large.txt', `${TEXT}${'Norway was ready. '.repeat(8000)}`);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document);
      await eventually('it is plain text', () => document.languageId === 'plaintext');
      deepEqual(await datesInOutline(document), []);
      const forced = await languages.setTextDocumentLanguage(document, 'article');
      await eventually('it is plain text again', () => forced.languageId === 'plaintext');
    });
  });
});
