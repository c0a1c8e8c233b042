import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import {
  type CodeAction,
  commands,
  type DocumentSymbol,
  type Hover,
  type Location,
  type MarkdownString,
  Selection,
  type SemanticTokens,
  type SymbolInformation,
  type TextEditor,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { type ActorDecisions, parseActorDecisions } from '../../src/annotations';
import { closeAll, eventually, execute, openArticle, rangeOf, within, workspaceFolder, writeText } from './support';

const ONE =
  ' date 2022-03-04 OSLO: Trade envoy Jonas Rosenqvist met Foreign Minister Astrid Halvorsen on Thursday.\n\n“We will keep the door open for everyone who wants to talk,” Halvorsen said. Rosenqvist left.\n';
const TWO =
  ' date 2022-03-05 OSLO: Trade envoy Jonas Rosenkvist spoke to Astrid Halvorsen again.\n\nMs. Halvorsen and Jonas Rosenkvist met in Bergen.\n';
const FILE = '.marginalia/actors.json';

const file = () => Uri.joinPath(workspaceFolder(), FILE);

function decisions(): ActorDecisions['concepts'] {
  const parsed = existsSync(file().fsPath) ? parseActorDecisions(readFileSync(file().fsPath)) : undefined;
  return parsed?.ok ? parsed.value.scheme.concepts : [];
}

async function outline({ document }: TextEditor): Promise<string[]> {
  const symbols = await execute<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  return symbols.find(({ name }) => name === 'Actors')?.children.map(({ name }) => name) ?? [];
}

/** Waits until the outline has these actors. */
async function outlined(editor: TextEditor, ...names: string[]): Promise<void> {
  await eventually(`the outline has ${names.join(', ')}`, async () => {
    const shown = await outline(editor);
    return names.every((name) => shown.includes(name)) || undefined;
  });
}

async function card({ document }: TextEditor, words: string, nth = 0): Promise<string> {
  const hovers = await execute<Hover[]>('vscode.executeHoverProvider', document.uri, within(document, words, nth));
  const texts = hovers.flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value));
  return texts.join('\n').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function caret(editor: TextEditor, words: string, nth = 0): void {
  const at = within(editor.document, words, nth);
  editor.selection = new Selection(at, at);
}

/** The places of what stands at some words, in the files of the same folder. */
async function references({ document }: TextEditor, words: string): Promise<number> {
  const found = await execute<Location[]>('vscode.executeReferenceProvider', document.uri, within(document, words));
  const folder = Uri.joinPath(document.uri, '..').path;
  return found.filter(({ uri }) => uri.path.startsWith(`${folder}/`)).length;
}

describe('decisions about actors', () => {
  let one: TextEditor;
  // A folder for each test: what was deleted is told late, and would take new files of the same names along.
  let folder = '';
  let folders = 0;
  const other = () => openArticle(`${folder}/two.txt`, TWO);

  beforeEach(async function () {
    // The first of them waits for the extension to start.
    this.timeout(30_000);
    folder = `decided-${++folders}`;
    await writeText(`${folder}/two.txt`, TWO);
    one = await openArticle(`${folder}/one.txt`, ONE);
    const bothAreRead = async () => ((await references(one, 'Halvorsen')) >= 4 ? true : undefined);
    await eventually('both articles are read', bothAreRead, 20_000);
    await outlined(one, 'Jonas Rosenqvist', 'Astrid Halvorsen');
  });

  afterEach(async () => {
    await closeAll();
    // Emptied, not deleted: a deletion right after a write is told by some watchers as nothing at all.
    if (existsSync(file().fsPath)) await writeText(FILE, '{}');
    await workspace.fs.delete(Uri.joinPath(workspaceFolder(), folder), { recursive: true });
  });

  it('rename by F2 in every article, and never edit the text', async () => {
    const where = within(one.document, 'Halvorsen said');
    const edit = await execute<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      one.document.uri,
      where,
      'A. Halvorsen',
    );
    equal(edit.size, 0);
    deepEqual(
      decisions().map(({ name, type, aliases }) => [name, type, aliases]),
      [['A. Halvorsen', 'person', ['Astrid Halvorsen']]],
    );
    await outlined(one, 'A. Halvorsen');
    match(await card(one, 'Halvorsen said'), /\*\*A\. Halvorsen\*\*[\s\S]*Decided by you/);
    const two = await other();
    await outlined(two, 'A. Halvorsen');
    equal(one.document.getText(), ONE);
    equal(one.document.isDirty || two.document.isDirty, false);
  });

  it('offer the place to rename, and refuse what names nobody', async () => {
    const prepared = await execute<{ range: unknown; placeholder: string }>(
      'vscode.prepareRename',
      one.document.uri,
      within(one.document, 'Halvorsen said'),
    );
    equal(prepared.placeholder, 'Astrid Halvorsen');
    await execute('vscode.prepareRename', one.document.uri, within(one.document, 'door')).then(
      () => ok(false, 'a rename where nobody is named'),
      () => undefined,
    );
  });

  it('merge, split, retype and reject: each shows at once in all articles and is taken back in one step', async () => {
    const two = await other();
    one = await window.showTextDocument(one.document);
    caret(one, 'Rosenqvist');
    await execute('marginalia.actors.changeType', undefined, undefined, 'organization');
    equal(decisions()[0]?.type, 'organization');
    await execute('marginalia.actors.reject');
    equal(decisions()[0]?.notAnActor, true);
    await eventually('nobody is left', async () =>
      (await outline(one)).some((name) => name.includes('Rosen')) ? undefined : true,
    );
    await execute('marginalia.undoAnnotation');
    await outlined(one, 'Jonas Rosenqvist');
    await execute('marginalia.undoAnnotation');
    deepEqual(decisions(), []);
    await execute('marginalia.redoAnnotation');
    equal(decisions()[0]?.type, 'organization');
    ok(two.document.getText() === TWO);
  });

  it('split a name off', async () => {
    caret(one, 'Halvorsen said');
    await execute('marginalia.actors.splitName');
    deepEqual(
      decisions().map(({ name, notAliases }) => [name, notAliases]),
      [['Astrid Halvorsen', ['Halvorsen']]],
    );
    await outlined(one, 'Astrid Halvorsen', 'Halvorsen');
    match(await card(one, 'Halvorsen said'), /\*\*Halvorsen\*\*/);
  });

  it('merge two that nothing joins', async () => {
    const actions = await execute<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      one.document.uri,
      rangeOf(one.document, 'Rosenqvist'),
    );
    const titles = actions.map(({ title }) => title);
    ok(titles.includes('Rename “Jonas Rosenqvist”…'), titles.join(' | '));
    const symbols = await execute<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Astrid Halvorsen');
    ok(symbols.length > 0);
    const rename = actions.find(({ title }) => title.startsWith('Merge “Jonas'));
    const [key, uri] = rename?.command?.arguments ?? [];
    caret(one, 'Halvorsen said');
    const halvorsen = (
      await execute<CodeAction[]>('vscode.executeCodeActionProvider', one.document.uri, one.selection)
    ).find(({ title }) => title.startsWith('Merge “Astrid'));
    await execute('marginalia.actors.merge', key, uri, halvorsen?.command?.arguments?.[0]);
    equal(decisions().length, 1);
    await eventually('one of them is left', async () => {
      const left = (await outline(one)).filter((name) => name === 'Astrid Halvorsen' || name === 'Jonas Rosenqvist');
      return left.length === 1 || undefined;
    });
    await eventually('all mentions are one actor’s', async () =>
      (await references(one, 'Halvorsen said')) >= 6 ? true : undefined,
    );
  });

  it('keep a spelling apart that would be one', async () => {
    equal(await references(one, 'Rosenqvist'), 4);
    caret(one, 'Rosenqvist');
    await execute('marginalia.actors.splitName', undefined, undefined, 'Jonas Rosenkvist');
    await eventually('they are two', async () => ((await references(one, 'Rosenqvist')) === 2 ? true : undefined));
    match(await card(one, 'Rosenqvist'), /is not “Jonas Rosenkvist”/);
    await execute('marginalia.actors.forget');
    await eventually('they are one again', async () =>
      (await references(one, 'Rosenqvist')) === 4 ? true : undefined,
    );
    deepEqual(decisions(), []);
  });

  it('answer what is doubtful: kept apart, it is offered no more', async () => {
    await writeText(
      `${folder}/three.txt`,
      ' date 2022-03-06 AMMAN: Banker Yasir Nasrawi spoke to reporters on Sunday.\n',
    );
    const four = await openArticle(
      `${folder}/four.txt`,
      ' date 2022-03-07 PARIS: Painter Yasser Nasrawi left for Rome.\n',
    );
    const offer = async () => {
      const at = rangeOf(four.document, 'Nasrawi');
      const actions = await execute<CodeAction[]>('vscode.executeCodeActionProvider', four.document.uri, at);
      return actions.find(({ title }) => title === '“Yasser Nasrawi” Is “Yasir Nasrawi”');
    };
    const offered = await eventually('the other is offered', offer);
    await execute('marginalia.actors.keepApart', ...(offered.command?.arguments ?? []));
    deepEqual(
      decisions().map(({ notAliases }) => notAliases),
      [['Yasir Nasrawi']],
    );
    await eventually('it is offered no more', async () => ((await offer()) === undefined ? true : undefined));
    await execute('marginalia.undoAnnotation');
    const again = await eventually('it is offered again', offer);
    await execute('marginalia.actors.merge', ...(again.command?.arguments ?? []));
    await eventually('they are one', async () => ((await references(four, 'Nasrawi')) === 2 ? true : undefined));
  });

  it('follow what others write into the file, and say what cannot be used', async () => {
    const concepts = [
      { id: 'marginalia:actor/halvorsen', 'skos:prefLabel': 'Minister Halvorsen', 'skos:altLabel': 'Astrid Halvorsen' },
      { id: 'marginalia:actor/bad' },
    ];
    await writeText(FILE, JSON.stringify({ concepts }));
    await eventually('the name is taken', async () =>
      (await outline(one)).includes('Minister Halvorsen') ? true : undefined,
    );
    caret(one, 'Rosenqvist');
    await execute('marginalia.actors.changeType', undefined, undefined, 'place');
    const { concepts: written } = JSON.parse(readFileSync(file().fsPath, 'utf8')) as { concepts: unknown[] };
    equal(written.length, 3);
    deepEqual(written[2], concepts[1]);
  });

  it('never write a file of a newer format', async () => {
    const newer = JSON.stringify({ 'marginalia:format': 9, concepts: [] });
    await writeText(FILE, newer);
    await eventually('it is there', () => existsSync(file().fsPath) || undefined);
    caret(one, 'Halvorsen said');
    await execute('marginalia.actors.reject');
    equal(readFileSync(file().fsPath, 'utf8'), newer);
    await outlined(one, 'Astrid Halvorsen');
  });

  it('have their commands', async () => {
    const all = await commands.getCommands(true);
    for (const id of ['rename', 'merge', 'splitName', 'changeType', 'reject', 'forget', 'decisions', 'keepApart'])
      ok(all.includes(`marginalia.actors.${id}`), id);
    const { data } = await execute<SemanticTokens>('vscode.provideDocumentSemanticTokens', one.document.uri);
    ok(data.length > 0);
  });
});
