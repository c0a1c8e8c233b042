import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import {
  type DocumentHighlight,
  type FoldingRange,
  type Location,
  type LocationLink,
  languages,
  Range,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, open, openArticle, placeCursor, rangeOf, untilLanguagesAreChecked, within } from './support/editors';
import {
  countTokens,
  hoverCards,
  hoverText,
  inlayHints,
  inSeveralArticles,
  outline,
  references,
  workspaceSymbols,
} from './support/providers';
import { withList } from './support/user-interface';
import { withSetting, writeText } from './support/workspace';

const FIRST = [
  ' date 2022-03-04 OSLO: Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday.',
  '“Our ministry stays at the table as long as anyone else does,” Brask said. She said the talks were “useful”.',
  'WHAT COMES NEXT',
  'Brask flies to Lisbon on Monday.\n',
].join('\n\n');
const SECOND =
  ' date 2022-03-08 LISBON: Foreign Minister Wilhelmina Brask said on Monday: “Our ministry stays at the table as long as anyone else does.”\n';

/** Writes both articles, and opens the first. */
async function openFirst(): Promise<TextEditor> {
  await writeText('two/second.txt', SECOND);
  const editor = await openArticle('two/first.txt', FIRST);
  await inSeveralArticles('Wilhelmina Brask');
  return editor;
}

describe('reading', () => {
  afterEach(closeAll);

  it('has a semantic token for every date and actor, of a whole article or a part', async () => {
    const { document } = await openFirst();
    const all = await countTokens(document);
    const part = await countTokens(document, new Range(0, 0, 1, 0));
    ok(part >= 2 && all > part, `${part} of ${all}`);
    await withSetting('marginalia.highlight.actors', false, async () => {
      const dates = await countTokens(document);
      ok(dates > 0 && dates < all);
    });
  });

  it('shows cards for an actor, a date and a quotation, with what other articles say', async () => {
    const editor = await openFirst();
    const actor = await hoverText(editor, 'Wilhelmina Brask');
    match(actor, /Wilhelmina Brask\*\* · person/);
    match(actor, /1 other article/);
    match(await hoverText(editor, 'Thursday'), /Thursday, 3 March 2022/);
    const quote = await hoverText(editor, 'stays at the table');
    match(quote, /Brask\*\* \*said/);
    match(quote, /The same words: .*second\.txt/);
    equal(await hoverText(editor, 'diplomats'), '');
  });

  it('trusts a card for its own commands only', async () => {
    const editor = await openArticle(
      'hostile.txt',
      ' date 2022-03-04 Foreign Minister Ottilie Falk said “[x](command:workbench.action.quit) <b>”.\n',
    );
    const cards = await eventually('there is a card', async () => {
      const found = await hoverCards(editor, 'workbench');
      return found.length > 0 && found;
    });
    for (const card of cards) {
      doesNotMatch(card.value, /\(command:workbench|<b>/);
      ok(!card.supportHtml);
      const trusted = card.isTrusted;
      ok(typeof trusted === 'object' && trusted.enabledCommands.every((id) => id.startsWith('marginalia.')));
    }
  });

  it('has sections, actors, dates and quotes in the outline', async () => {
    const { document } = await openFirst();
    const names = (await outline(document)).map(({ name }) => name);
    deepEqual(names.slice(1), ['WHAT COMES NEXT', 'Actors', 'Dates', 'Quotes']);
    match(names[0] ?? '', /^Foreign Minister/);
  });

  it('leads to the first mention and to all articles, and highlights the same actor in this one', async () => {
    const editor = await openFirst();
    const { document } = editor;
    const at = within(document, 'Brask flies');
    const [definition] = await execute<(LocationLink | Location)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    ok(definition && 'targetRange' in definition);
    deepEqual(definition.targetRange, rangeOf(document, 'Wilhelmina Brask'));
    const found = await references(editor, 'Brask flies');
    deepEqual([...new Set(found.map(({ uri }) => uri.path.split('/').at(-1)))], ['first.txt', 'second.txt']);
    const marked = await execute<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    equal(marked.length, 4);
  });

  it('goes to the next mention in the next article, from the last to the first, and back', async () => {
    const editor = await openFirst();
    placeCursor(editor, 'Brask flies');
    await execute('marginalia.nextRelated');
    const there = window.activeTextEditor;
    match(there?.document.uri.path ?? '', /second\.txt$/);
    equal(there?.document.getText(there.selection), 'Wilhelmina Brask');
    await execute('marginalia.nextRelated');
    equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), 'Wilhelmina Brask');
    match(window.activeTextEditor?.document.uri.path ?? '', /first\.txt$/);
    await execute('workbench.action.navigateBack');
    await eventually('it is back', () => window.activeTextEditor?.document.uri.path.endsWith('second.txt'));
  });

  it('shows hints for dates and speakers, unless they are off', async () => {
    const editor = await openFirst();
    const labels = await inlayHints(editor);
    ok(labels.includes('2022-03-03'), labels.join());
    await withSetting('marginalia.inlayHints', false, async () => equal((await inlayHints(editor)).length, 0));
  });

  it('shows all marks, only those of the user, or none', async () => {
    const editor = await openFirst();
    const figures = async () => [(await countTokens(editor.document)) > 0, (await inlayHints(editor)).length > 0];
    deepEqual(await figures(), [true, true]);
    for (const shown of ['mine', 'none', 'all']) {
      await execute('marginalia.cycleMarks');
      equal(workspace.getConfiguration('marginalia').get('highlight.shown'), shown);
      deepEqual(await figures(), shown === 'all' ? [true, true] : [false, false]);
    }
  });

  it('expands the selection by what a text is made of', async () => {
    const editor = await openFirst();
    placeCursor(editor, 'Danish');
    const steps: string[] = [];
    for (let i = 0; i < 3; i++) {
      await execute('editor.action.smartSelect.expand');
      steps.push(editor.document.getText(editor.selection));
    }
    deepEqual(steps, [
      'Danish',
      'Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday',
      'OSLO: Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday.',
    ]);
  });

  it('folds sections', async () => {
    const { document } = await openFirst();
    const folds = await execute<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [[4, 6]],
    );
  });

  it('follows files that are made and deleted', async () => {
    const isKnown = async () =>
      (await workspaceSymbols('Quintus Marlowe')).some(({ name }) => name === 'Quintus Marlowe');
    const text = ' date 2022-03-04 President Quintus Marlowe spoke on Thursday, Quintus Marlowe said.\n';
    const uri = await writeText('come/and/go.txt', text);
    await eventually('the new file is indexed', isKnown);
    await workspace.fs.delete(Uri.joinPath(uri, '../..'), { recursive: true });
    await eventually('the deleted folder is removed', async () => !(await isKnown()));
  });

  it('keeps offsets right in a text with CRLF and a BOM while it is edited', async () => {
    const editor = await openArticle('crlf.txt', `\uFEFF${FIRST.replaceAll('\n', '\r\n')}`);
    const { document } = editor;
    await editor.edit((edit) => edit.insert(rangeOf(document, 'Danish').start, 'two\r\n\r\n'));
    const marked = await execute<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      within(document, 'Brask flies'),
    );
    deepEqual(
      marked.map(({ range }) => document.getText(range)),
      ['Wilhelmina Brask', 'Brask', 'Brask', 'She'],
    );
    await execute('workbench.action.files.revert');
  });
});

describe('reading as an article', () => {
  afterEach(closeAll);

  it('asks for the day, remembers it, and sets the language again', async () => {
    const uri = await writeText('notes/memo 2022-03-04.md', 'Foreign Minister Wilhelmina Brask spoke on Thursday.\n');
    const { document } = await open(uri, 'markdown');
    await withList(async (list) => {
      const asked = execute('marginalia.readAsArticle');
      equal(await list.active(), '2022-03-04');
      await list.accept();
      await asked;
    });
    equal(document.languageId, 'article');
    const hover = await hoverText(await open(uri), 'Thursday');
    match(hover, /Thursday, 3 March 2022/);
    await closeAll();
    await open(uri);
  });
});

describe('the language of an article', () => {
  afterEach(closeAll);

  it('is set for a text with annotations beside it', async () => {
    await writeText('notes/annotated.md.annotations.json', '{}');
    await open(await writeText('notes/annotated.md', 'Foreign Minister Wilhelmina Brask spoke.\n'));
  });

  it('is not set again when the user chooses another, even plain text', async () => {
    const { document } = await openArticle('notes/plain.txt', FIRST);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await untilLanguagesAreChecked();
    equal(document.languageId, 'plaintext');
  });
});

describe('an article whose head has an impossible day', () => {
  afterEach(closeAll);

  it('is listed in the Problems panel, and its relative dates stay open', async () => {
    const { document } = await openArticle('notes/impossible.txt', ' date 2022-02-30 OSLO: It rained on Thursday.\n');
    const problem = await eventually('a problem', () => languages.getDiagnostics(document.uri)[0]);
    match(problem.message, /2022-02-30 is not a day in the calendar/);
    equal(document.getText(problem.range), '2022-02-30');
  });
});
