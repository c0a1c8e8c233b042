// Paragraphs that stand twice: the hint after them, and related mentions without them.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { window } from 'vscode';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor } from './support/editors';
import { inlayHints, inSeveralArticles, references } from './support/providers';
import { withSetting, writeText } from './support/workspace';

const BACKGROUND = 'Foreign Minister Sunniva Aldrin has led the talks since the two sides met in Oslo last year.';

describe('repeated paragraphs', () => {
  afterEach(closeAll);

  async function openRepeated() {
    await writeText('repeated/earlier.txt', ` date 2022-03-01 Talks Resume in Oslo\n\n${BACKGROUND}\n`);
    const text = ` date 2022-03-04 Aldrin spoke.\n\n${BACKGROUND}\n\nAldrin left.\n\n${BACKGROUND}\n`;
    const editor = await openArticle('repeated/later.txt', text);
    await inSeveralArticles('Sunniva Aldrin');
    return editor;
  }

  const labels = async (editor: Parameters<typeof inlayHints>[0]) =>
    (await inlayHints(editor)).filter((label) => label.startsWith('also'));

  it('say where they stand too', async () => {
    const editor = await openRepeated();
    await eventually('both hints are shown', async () => (await labels(editor)).length === 2);
    deepEqual(await labels(editor), ['also in Talks Resume in Oslo', 'also above']);
    await withSetting('marginalia.highlight.repeated', false, async () => deepEqual(await labels(editor), []));
  });

  it('are skipped by related mentions on demand', async () => {
    const editor = await openRepeated();
    const lines = async () => {
      const places = await references(editor, 'Aldrin spoke');
      return places.filter(({ uri }) => uri.path.endsWith('later.txt')).map(({ range }) => range.start.line);
    };
    deepEqual(await lines(), [0, 2, 4, 6]);
    await execute('marginalia.toggleSkipRepeated');
    try {
      await eventually('repeated paragraphs are left out', async () => (await lines()).length === 2);
      placeCursor(editor, 'Aldrin has led');
      await execute('marginalia.nextRelated');
      equal(window.activeTextEditor?.selection.start.line, 4);
    } finally {
      await execute('marginalia.toggleSkipRepeated');
    }
    await eventually('they are back', async () => (await lines()).length === 4);
    ok(window.activeTextEditor);
  });
});
