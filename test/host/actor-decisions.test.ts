import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commands, type TextEditor, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { type ActorDecisions, NO_DECISIONS, parseActorDecisions, serializeActorDecisions } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor, rangeOf, within } from './support/editors';
import { codeActions, countTokens, hoverText, outlineGroup, references, workspaceSymbols } from './support/providers';
import { workspaceFolder, writeText } from './support/workspace';

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

async function actorsInOutline({ document }: TextEditor): Promise<readonly string[]> {
  return (await outlineGroup(document, 'Actors')).map(({ name }) => name);
}

/** Waits until the outline has these actors. */
async function outlineHas(editor: TextEditor, ...names: string[]): Promise<void> {
  await eventually(`the outline has ${names.join(', ')}`, async () => {
    const shown = await actorsInOutline(editor);
    return names.every((name) => shown.includes(name));
  });
}

/** How many references to the actor at a text are in the article's own folder. */
async function countReferences(editor: TextEditor, text: string): Promise<number> {
  const folder = Uri.joinPath(editor.document.uri, '..').path;
  return (await references(editor, text)).filter(({ uri }) => uri.path.startsWith(`${folder}/`)).length;
}

/** Waits until the actor at a text has so many references in the article's own folder. */
async function hasReferences(editor: TextEditor, text: string, wanted: number): Promise<void> {
  await eventually(`“${text}” has ${wanted} references`, async () => (await countReferences(editor, text)) === wanted);
}

describe('decisions about actors', () => {
  let one: TextEditor;
  // A folder for each test: a deletion is reported late, and would hit new files of the same names.
  let folder = '';
  let folders = 0;
  const other = () => openArticle(`${folder}/two.txt`, TWO);

  beforeEach(async () => {
    folder = `decided-${++folders}`;
    await writeText(`${folder}/two.txt`, TWO);
    one = await openArticle(`${folder}/one.txt`, ONE);
    const bothAreRead = async () => (await countReferences(one, 'Halvorsen')) >= 4;
    await eventually('both articles are read', bothAreRead);
    await outlineHas(one, 'Jonas Rosenqvist', 'Astrid Halvorsen');
  });

  afterEach(async () => {
    await closeAll();
    // Emptied, not deleted: some watchers report nothing when a deletion follows right after a write.
    if (existsSync(file().fsPath)) await writeText(FILE, serializeActorDecisions(NO_DECISIONS));
    await workspace.fs.delete(Uri.joinPath(workspaceFolder(), folder), { recursive: true });
  });

  it('rename by F2 in every article, without editing the text', async () => {
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
    await outlineHas(one, 'A. Halvorsen');
    match(await hoverText(one, 'Halvorsen said'), /\*\*A\. Halvorsen\*\*[\s\S]*Decided by you/);
    const two = await other();
    await outlineHas(two, 'A. Halvorsen');
    equal(one.document.getText(), ONE);
    equal(one.document.isDirty || two.document.isDirty, false);
  });

  it('offer the name to rename, and refuse what is not a name', async () => {
    const prepared = await execute<{ range: unknown; placeholder: string }>(
      'vscode.prepareRename',
      one.document.uri,
      within(one.document, 'Halvorsen said'),
    );
    equal(prepared.placeholder, 'Astrid Halvorsen');
    await rejects(execute('vscode.prepareRename', one.document.uri, within(one.document, 'door')));
  });

  it('change the type and reject: each shows at once in all articles and is undone in one step', async () => {
    const two = await other();
    one = await window.showTextDocument(one.document);
    placeCursor(one, 'Rosenqvist');
    await execute('marginalia.actors.changeType', undefined, undefined, 'organization');
    equal(decisions()[0]?.type, 'organization');
    await execute('marginalia.actors.reject');
    equal(decisions()[0]?.notAnActor, true);
    await eventually(
      'nobody is left',
      async () => !(await actorsInOutline(one)).some((name) => name.includes('Rosen')),
    );
    await execute('marginalia.undoAnnotation');
    await outlineHas(one, 'Jonas Rosenqvist');
    await execute('marginalia.undoAnnotation');
    deepEqual(decisions(), []);
    await execute('marginalia.redoAnnotation');
    equal(decisions()[0]?.type, 'organization');
    ok(two.document.getText() === TWO);
  });

  it('split a name off', async () => {
    placeCursor(one, 'Halvorsen said');
    await execute('marginalia.actors.splitName');
    deepEqual(
      decisions().map(({ name, notAliases }) => [name, notAliases]),
      [['Astrid Halvorsen', ['Halvorsen']]],
    );
    await outlineHas(one, 'Astrid Halvorsen', 'Halvorsen');
    match(await hoverText(one, 'Halvorsen said'), /\*\*Halvorsen\*\*/);
  });

  it('merge two actors that are not linked', async () => {
    const actions = await codeActions(one.document, rangeOf(one.document, 'Rosenqvist'));
    const titles = actions.map(({ title }) => title);
    ok(titles.includes('Rename “Jonas Rosenqvist”…'), titles.join(' | '));
    ok((await workspaceSymbols('Astrid Halvorsen')).length > 0);
    const rosenqvist = actions.find(({ title }) => title.startsWith('Merge “Jonas'));
    const [key, uri] = rosenqvist?.command?.arguments ?? [];
    placeCursor(one, 'Halvorsen said');
    const halvorsen = (await codeActions(one.document, one.selection)).find(({ title }) =>
      title.startsWith('Merge “Astrid'),
    );
    await execute('marginalia.actors.merge', key, uri, halvorsen?.command?.arguments?.[0]);
    equal(decisions().length, 1);
    await eventually('one of them is left', async () => {
      const left = (await actorsInOutline(one)).filter(
        (name) => name === 'Astrid Halvorsen' || name === 'Jonas Rosenqvist',
      );
      return left.length === 1;
    });
    await eventually('all mentions are of one actor', async () => (await countReferences(one, 'Halvorsen said')) >= 6);
  });

  it('separate a spelling that is taken for the same actor', async () => {
    await hasReferences(one, 'Rosenqvist', 4);
    placeCursor(one, 'Rosenqvist');
    await execute('marginalia.actors.splitName', undefined, undefined, 'Jonas Rosenkvist');
    await hasReferences(one, 'Rosenqvist', 2);
    match(await hoverText(one, 'Rosenqvist'), /is not “Jonas Rosenkvist”/);
    await execute('marginalia.actors.forget');
    await hasReferences(one, 'Rosenqvist', 4);
    deepEqual(decisions(), []);
  });

  it('answer a suggestion: what is separated is no longer suggested', async () => {
    await writeText(
      `${folder}/three.txt`,
      ' date 2022-03-06 AMMAN: Banker Yasir Nasrawi spoke to reporters on Sunday.\n',
    );
    const four = await openArticle(
      `${folder}/four.txt`,
      ' date 2022-03-07 PARIS: Painter Yasser Nasrawi left for Rome.\n',
    );
    const suggestion = async () => {
      const actions = await codeActions(four.document, rangeOf(four.document, 'Nasrawi'));
      return actions.find(({ title }) => title === '“Yasser Nasrawi” Is the Same as “Yasir Nasrawi”');
    };
    const suggested = await eventually('the other is suggested', suggestion);
    await execute('marginalia.actors.keepApart', ...(suggested.command?.arguments ?? []));
    deepEqual(
      decisions().map(({ notAliases }) => notAliases),
      [['Yasir Nasrawi']],
    );
    await eventually('it is no longer suggested', async () => (await suggestion()) === undefined);
    await execute('marginalia.undoAnnotation');
    const again = await eventually('it is suggested again', suggestion);
    await execute('marginalia.actors.merge', ...(again.command?.arguments ?? []));
    await hasReferences(four, 'Nasrawi', 2);
  });

  it('follow what others write into the file, and keep what cannot be read', async () => {
    const concepts = [
      { id: 'marginalia:actor/halvorsen', 'skos:prefLabel': 'Minister Halvorsen', 'skos:altLabel': 'Astrid Halvorsen' },
      { id: 'marginalia:actor/bad' },
    ];
    await writeText(FILE, JSON.stringify({ concepts }));
    await outlineHas(one, 'Minister Halvorsen');
    placeCursor(one, 'Rosenqvist');
    await execute('marginalia.actors.changeType', undefined, undefined, 'place');
    const { concepts: written } = JSON.parse(readFileSync(file().fsPath, 'utf8')) as { concepts: unknown[] };
    equal(written.length, 3);
    deepEqual(written[2], concepts[1]);
  });

  it('never write a file of a newer format', async () => {
    const newer = JSON.stringify({ 'marginalia:format': 9, concepts: [] });
    await writeText(FILE, newer);
    await eventually('it is there', () => existsSync(file().fsPath));
    placeCursor(one, 'Halvorsen said');
    await execute('marginalia.actors.reject');
    equal(readFileSync(file().fsPath, 'utf8'), newer);
    await outlineHas(one, 'Astrid Halvorsen');
  });

  it('have their commands', async () => {
    const all = await commands.getCommands(true);
    for (const id of ['rename', 'merge', 'splitName', 'changeType', 'reject', 'forget', 'decisions', 'keepApart'])
      ok(all.includes(`marginalia.actors.${id}`), id);
    ok((await countTokens(one.document)) > 0);
  });
});
