import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  type CodeAction,
  commands,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  type Location,
  type MarkdownString,
  Selection,
  type SemanticTokens,
  type SymbolInformation,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type Annotation, dateOf, parseSidecar, quoteOf, speakerOf, verdictOf } from '../../src/annotations';
import {
  closeAll,
  eventually,
  execute,
  openArticle,
  rangeOf,
  select,
  within,
  workspaceFolder,
  writeText,
} from './support';

const TEXT = [
  ' date 2022-03-04 OSLO: Foreign Minister Ingeborg Solheim met Danish diplomats on Thursday.',
  '“We will leave the lights on for everyone who wants to stay,” Solheim said. Trade envoy Jonas Lindqvist was there.',
  '“Nobody asked us to come along to any of this,” he said.\n',
].join('\n\n');

let files = 0;
async function fresh(text = TEXT): Promise<TextEditor> {
  return openArticle(`corrected/article-${++files}.txt`, text);
}

function annotationsOnDisk({ document }: TextEditor): readonly Annotation[] {
  const path = `${document.uri.fsPath}.annotations.json`;
  const parsed = existsSync(path) ? parseSidecar(readFileSync(path)) : undefined;
  return parsed?.ok ? parsed.value.sidecar.annotations : [];
}

function caret(editor: TextEditor, words: string, nth = 0): void {
  const at = within(editor.document, words, nth);
  editor.selection = new Selection(at, at);
}

async function hoverText({ document }: TextEditor, words: string): Promise<string> {
  const hovers = await execute<Hover[]>('vscode.executeHoverProvider', document.uri, within(document, words));
  const texts = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value));
  return texts.join('\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

async function outline({ document }: TextEditor): Promise<string[]> {
  const symbols = await execute<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  return symbols.flatMap(({ children }) => children.map(({ name, detail }) => `${name} | ${detail}`));
}

async function hints({ document }: TextEditor): Promise<string[]> {
  const all = rangeOf(document, document.getText());
  const found = await execute<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  return found.map(({ label }) => String(label));
}

async function tokens({ document }: TextEditor): Promise<number> {
  const { data } = await execute<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  return data.length / 5;
}

describe('corrections', () => {
  afterEach(closeAll);
  // Other tests count articles that name the same people.
  after(async () => workspace.fs.delete(Uri.joinPath(workspaceFolder(), 'corrected'), { recursive: true }));

  it('give a date another value, in the sidecar and everywhere at once', async () => {
    const editor = await fresh();
    match(await hoverText(editor, 'Thursday'), /3 March 2022/);
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    deepEqual(
      [annotation.motivation, dateOf(annotation), quoteOf(annotation.target)],
      ['identifying', { value: '2022-02-24' }, 'Thursday'],
    );
    const card = await hoverText(editor, 'Thursday');
    match(card, /\*\*Thursday, 24 February 2022\*\*/);
    match(card, /Corrected by you\*; the machine read Thursday, 3 March 2022/);
    ok((await hints(editor)).includes('2022-02-24'));
    await eventually('the outline has it', async () =>
      (await outline(editor)).find((row) => row === 'Thursday | 2022-02-24'),
    );
  });

  it('read words against the day of the article, and say what they cannot read', async () => {
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', 'last Monday');
    deepEqual(annotationsOnDisk(editor).map(dateOf), [{ value: '2022-02-28' }]);
    await execute('marginalia.correctDate', 'early 2021');
    deepEqual(annotationsOnDisk(editor).map(dateOf), [{ value: '2021', mod: 'START' }]);
    for (const typed of ['2022-02-30', 'the minister', '2022-03/2022-02'])
      await execute('marginalia.correctDate', typed);
    deepEqual(annotationsOnDisk(editor).map(dateOf), [{ value: '2021', mod: 'START' }]);
  });

  it('are taken back by undo, and put back by command', async () => {
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    await execute('marginalia.undoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    await execute('marginalia.redoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
    await execute('marginalia.putBack');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    equal(annotationsOnDisk(editor).length, 0);
    await execute('marginalia.undoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
  });

  it('follow their words while text is typed before them', async () => {
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    await editor.edit((edit) => edit.insert(within(editor.document, 'Foreign'), 'oreign, very f'));
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
  });

  it('make a date of words that the machine took for none', async () => {
    const editor = await fresh();
    select(editor, 'diplomats');
    await execute('marginalia.correctDate', '1999');
    match(await hoverText(editor, 'diplomats'), /\*\*1999\*\*/);
    match(await hoverText(editor, 'diplomats'), /the machine found no date here/);
  });

  it('count for the same day in other articles', async () => {
    const { document } = await fresh(' date 2022-02-25 OSLO: The talks took place on 24 February 2022, she said.\n');
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    const found = await execute<Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      within(editor.document, 'Thursday'),
    );
    ok(
      found.some(({ uri }) => uri.toString() === document.uri.toString()),
      found.map(({ uri }) => uri.path).join(),
    );
  });

  it('count in an article that is not open, read from its sidecar', async () => {
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '1905-06-07');
    const { uri } = editor.document;
    await closeAll();
    const other = await fresh(' date 2022-02-25 OSLO: It was signed on 7 June 1905.\n');
    await eventually('the closed article is on that day', async () => {
      const at = within(other.document, '7 June');
      const found = await execute<Location[]>('vscode.executeReferenceProvider', other.document.uri, at);
      return found.find((location) => location.uri.toString() === uri.toString());
    });
  });

  it('take away what is no date, and bring it back', async () => {
    const editor = await fresh();
    const before = await tokens(editor);
    caret(editor, 'Thursday');
    await execute('marginalia.rejectFinding', 'date');
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    const { verdict, finding } = verdictOf(annotation) ?? {};
    deepEqual([verdict, finding], ['rejected', 'date']);
    equal(await tokens(editor), before - 1);
    match(await hoverText(editor, 'Thursday'), /Not a date\*\* by you · the machine read Thursday, 3 March 2022/);
    await eventually(
      'the outline drops it',
      async () => !/Thursday/.test((await outline(editor)).join('\n')) || undefined,
    );
    await execute('marginalia.putBack', 'date');
    equal(await tokens(editor), before);
    equal(annotationsOnDisk(editor).length, 0);
  });

  it('take away all that say the same, as one act', async () => {
    const editor = await fresh(
      ' date 2022-03-04 OSLO: It rained on Thursday. It snowed on Thursday. Thursday was cold.\n',
    );
    const before = await tokens(editor);
    caret(editor, 'Thursday');
    const asked = execute('marginalia.rejectFinding', 'date');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
    equal(annotationsOnDisk(editor).length, 3);
    equal(await tokens(editor), before - 3);
    await execute('marginalia.undoAnnotation');
    equal(await tokens(editor), before);
  });

  it('confirm what the machine read, so that it stays', async () => {
    const editor = await fresh();
    caret(editor, 'Thursday');
    await execute('marginalia.confirmFinding');
    deepEqual(annotationsOnDisk(editor).map(dateOf), [{ value: '2022-03-03' }]);
    match(await hoverText(editor, 'Thursday'), /Confirmed by you/);
    caret(editor, 'leave the lights');
    await execute('marginalia.confirmFinding');
    deepEqual(
      annotationsOnDisk(editor).flatMap((each) => speakerOf(each)?.name ?? []),
      ['Ingeborg Solheim'],
    );
  });

  it('give a quotation another speaker, who is an actor of the article', async () => {
    const editor = await fresh();
    caret(editor, 'leave the lights');
    match(await hoverText(editor, 'leave the lights'), /\*\*Ingeborg Solheim\*\*/);
    await execute('marginalia.setSpeaker', 'Jonas Lindqvist');
    const [annotation] = annotationsOnDisk(editor);
    ok(annotation);
    const speaker = speakerOf(annotation);
    equal(speaker?.name, 'Jonas Lindqvist');
    ok(speaker?.actor?.startsWith('person-'));
    const card = await hoverText(editor, 'leave the lights');
    match(card, /\*\*Jonas Lindqvist\*\*/);
    match(card, /Corrected by you\*; the machine read Ingeborg Solheim/);
    await eventually('the outline names him', async () =>
      (await outline(editor)).find((row) => /^“We will leave.* \| Jonas Lindqvist$/.test(row)),
    );
    await execute('marginalia.putBack');
    match(await hoverText(editor, 'leave the lights'), /\*\*Ingeborg Solheim\*\*/);
  });

  it('name someone who is no actor, and nobody', async () => {
    const editor = await fresh();
    caret(editor, 'leave the lights');
    await execute('marginalia.setSpeaker', 'a senior official');
    match(await hoverText(editor, 'leave the lights'), /\*\*a senior official\*\*/);
    ok((await hints(editor)).includes('a senior official'));
    await execute('marginalia.setSpeaker', '');
    deepEqual(
      annotationsOnDisk(editor).map((each) => verdictOf(each)?.finding),
      ['quote'],
    );
    match(await hoverText(editor, 'leave the lights'), /Not a quotation\*\* by you/);
  });

  it('lead from a quotation to the words of its speaker, and on to the full name', async () => {
    const editor = await fresh();
    caret(editor, 'leave the lights');
    await execute('marginalia.goToSpeaker');
    equal(editor.document.getText(window.activeTextEditor?.selection), 'Solheim');
    await execute('marginalia.goToSpeaker');
    equal(editor.document.getText(window.activeTextEditor?.selection), 'Ingeborg Solheim');
  });

  it('list all quotes by a speaker, in this article and in others', async () => {
    const other =
      ' date 2022-03-08 LISBON: “It was a very long day for every one of us,” Ingeborg Solheim said on Monday.\n';
    await writeText('corrected/other.txt', other);
    const editor = await fresh();
    await eventually('both are indexed', async () => {
      const found = await execute<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Ingeborg Solheim');
      return found.find(({ containerName }) => /articles/.test(containerName));
    });
    caret(editor, 'leave the lights');
    const walking = execute('marginalia.showQuotes');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually(
      'the second quote is shown',
      () => window.activeTextEditor?.document.uri.toString() !== editor.document.uri.toString() || undefined,
    );
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await walking;
    await eventually('the chosen quote is open', () => {
      const at = window.activeTextEditor;
      return at?.document.getText(at.selection).startsWith('“') ? true : undefined;
    });
  });

  it('are offered by the light bulb', async () => {
    const { document } = await fresh();
    const at = within(document, 'Thursday');
    const actions = await execute<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Selection(at, at),
    );
    const titles = actions.map(({ title }) => title);
    ok(titles.includes('Correct Date…') && titles.includes('Not a Date'), titles.join());
  });

  it('are not written into a sidecar of a newer format', async () => {
    const article = await writeText(`corrected/newer-${++files}.txt`, TEXT);
    const newer = '{"type":"AnnotationPage","marginalia:format":99,"items":[]}';
    await writeText(`corrected/newer-${files}.txt.annotations.json`, newer);
    const editor = await openArticle(`corrected/newer-${files}.txt`, TEXT);
    caret(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    equal(readFileSync(`${article.fsPath}.annotations.json`, 'utf8'), newer);
  });
});
