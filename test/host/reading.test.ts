import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import {
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  languages,
  type MarkdownString,
  Range,
  Selection,
  type SemanticTokens,
  type SymbolInformation,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  closeAll,
  eventually,
  execute,
  open,
  openArticle,
  rangeOf,
  select,
  within,
  withSetting,
  writeText,
} from './support';

const FIRST = [
  ' date 2022-03-04 OSLO: Foreign Minister Wilhelmina Brask met Danish diplomats on Thursday.',
  '“We will keep the door open for everyone who wants to talk,” Brask said. She said the talks were “useful”.',
  'WHAT COMES NEXT',
  'Brask flies to Lisbon on Monday.\n',
].join('\n\n');
const SECOND =
  ' date 2022-03-08 LISBON: Foreign Minister Wilhelmina Brask said on Monday: “We will keep the door open for everyone who wants to talk.”\n';

/** Both articles, the first in the editor, the second on the disk only. */
async function openFirst(): Promise<TextEditor> {
  await writeText('two/second.txt', SECOND);
  const editor = await openArticle('two/first.txt', FIRST);
  await eventually('both are indexed', async () => {
    const found = await execute<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Wilhelmina Brask');
    return found.find(({ containerName }) => /articles/.test(containerName));
  });
  return editor;
}

async function hoverText(editor: TextEditor, words: string): Promise<string> {
  const { document } = editor;
  const hovers = await execute<Hover[]>('vscode.executeHoverProvider', document.uri, within(document, words));
  const texts = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value));
  return texts.join('\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

describe('reading', () => {
  afterEach(closeAll);

  it('gives every date and actor a semantic token, all of an article or a part', async () => {
    const { document } = await openFirst();
    const all = await execute<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const part = await execute<SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      new Range(0, 0, 1, 0),
    );
    ok(part.data.length >= 5 * 2 && all.data.length > part.data.length, `${part.data.length} of ${all.data.length}`);
    await withSetting('marginalia.highlight.actors', false, async () => {
      const dates = await execute<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      ok(dates.data.length > 0 && dates.data.length < all.data.length);
    });
  });

  it('shows cards for an actor, a date and a quotation, with what other articles say', async () => {
    const editor = await openFirst();
    const actor = await hoverText(editor, 'Wilhelmina Brask');
    match(actor, /Wilhelmina Brask\*\* · person/);
    match(actor, /1 other article/);
    match(await hoverText(editor, 'Thursday'), /Thursday, 3 March 2022/);
    const quote = await hoverText(editor, 'keep the door');
    match(quote, /Brask\*\* \*said/);
    match(quote, /The same words: .*second\.txt/);
    equal(await hoverText(editor, 'diplomats'), '');
  });

  it('trusts a card for its own commands only', async () => {
    const { document } = await openArticle(
      'hostile.txt',
      ' date 2022-03-04 Foreign Minister Ottilie Falk said “[x](command:workbench.action.quit) <b>”.\n',
    );
    const hovers = await eventually('a card', async () => {
      const found = await execute<Hover[]>('vscode.executeHoverProvider', document.uri, within(document, 'workbench'));
      return found.length > 0 ? found : undefined;
    });
    for (const part of hovers.flatMap(({ contents }) => contents as MarkdownString[])) {
      doesNotMatch(part.value, /\(command:workbench|<b>/);
      ok(!part.supportHtml);
      const trusted = part.isTrusted;
      ok(typeof trusted === 'object' && trusted.enabledCommands.every((id) => id.startsWith('marginalia.')));
    }
  });

  it('has sections, actors, dates and quotes in the outline', async () => {
    const { document } = await openFirst();
    const symbols = await execute<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = symbols.map(({ name }) => name);
    deepEqual(names.slice(1), ['WHAT COMES NEXT', 'Actors', 'Dates', 'Quotes']);
    match(names[0] ?? '', /^Foreign Minister/);
  });

  it('leads to the first naming, to all articles, and marks the same in this one', async () => {
    const { document } = await openFirst();
    const at = within(document, 'Brask flies');
    const definitions = await execute<(LocationLink | Location)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    const [definition] = definitions;
    ok(definition && 'targetRange' in definition);
    deepEqual(definition.targetRange, rangeOf(document, 'Wilhelmina Brask'));
    const references = await execute<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    deepEqual([...new Set(references.map(({ uri }) => uri.path.split('/').at(-1)))], ['first.txt', 'second.txt']);
    const marked = await execute<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    equal(marked.length, 3);
  });

  it('goes to the next mention in the next article, round the end, and back', async () => {
    const editor = await openFirst();
    select(editor, 'Brask flies');
    editor.selection = rangeToCaret(rangeOf(editor.document, 'Brask flies'));
    await execute('marginalia.nextRelated');
    const there = window.activeTextEditor;
    match(there?.document.uri.path ?? '', /second\.txt$/);
    equal(there?.document.getText(there.selection), 'Wilhelmina Brask');
    await execute('marginalia.nextRelated');
    equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), 'Wilhelmina Brask');
    match(window.activeTextEditor?.document.uri.path ?? '', /first\.txt$/);
    await execute('workbench.action.navigateBack');
    await eventually(
      'back again',
      () => /second\.txt$/.test(window.activeTextEditor?.document.uri.path ?? '') || undefined,
    );
  });

  it('hints at days and speakers, unless switched off', async () => {
    const { document } = await openFirst();
    const hints = () =>
      execute<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new Range(0, 0, document.lineCount, 0));
    const labels = (await hints()).map(({ label }) => label);
    ok(labels.includes('2022-03-03'), labels.join());
    await withSetting('marginalia.inlayHints', false, async () => equal((await hints()).length, 0));
  });

  it('folds sections', async () => {
    const { document } = await openFirst();
    const folds = await execute<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [[4, 6]],
    );
  });

  it('follows files that come and go', async () => {
    const find = async () =>
      (await execute<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Quintus Marlowe')).find(
        ({ name }) => name === 'Quintus Marlowe',
      );
    const text = ' date 2022-03-04 President Quintus Marlowe spoke on Thursday, Quintus Marlowe said.\n';
    const uri = await writeText('come/and/go.txt', text);
    await eventually('the new file is indexed', find);
    await workspace.fs.delete(Uri.joinPath(uri, '../..'), { recursive: true });
    await eventually('the deleted folder is forgotten', async () => ((await find()) ? undefined : true));
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
      ['Wilhelmina Brask', 'Brask', 'Brask'],
    );
    await execute('workbench.action.files.revert');
  });
});

function rangeToCaret({ start }: Range) {
  return new Selection(start, start);
}

describe('reading as an article', () => {
  afterEach(closeAll);

  it('asks for the day, remembers it, and gives the language again', async () => {
    const uri = await writeText('notes/memo 2022-03-04.md', 'Foreign Minister Wilhelmina Brask spoke on Thursday.\n');
    const { document } = await open(uri, 'markdown');
    const asked = execute('marginalia.readAsArticle');
    await eventually('it is an article', async () => {
      await execute('workbench.action.acceptSelectedQuickOpenItem');
      return document.languageId === 'article' || undefined;
    });
    await asked;
    const hover = await hoverText(await open(uri), 'Thursday');
    match(hover, /Thursday, 3 March 2022/);
    await closeAll();
    await open(uri);
  });
});

describe('the language of an article', () => {
  afterEach(closeAll);

  it('comes back to a text with annotations beside it', async () => {
    await writeText('notes/annotated.md.annotations.json', '{}');
    await open(await writeText('notes/annotated.md', 'Foreign Minister Wilhelmina Brask spoke.\n'));
  });

  it('goes when the reader chooses another, even plain text', async () => {
    const { document } = await openArticle('notes/plain.txt', FIRST);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 200));
    equal(document.languageId, 'plaintext');
  });
});

describe('an article whose head has an impossible day', () => {
  afterEach(closeAll);

  it('is named in the Problems panel, and its relative dates stay open', async () => {
    const { document } = await openArticle('notes/impossible.txt', ' date 2022-02-30 OSLO: It rained on Thursday.\n');
    const problem = await eventually('a problem', () => languages.getDiagnostics(document.uri)[0]);
    match(problem.message, /2022-02-30 is no day of the calendar/);
    equal(document.getText(problem.range), '2022-02-30');
  });
});
