// Pronouns and descriptions in the editor: the card, the way to other mentions, and corrections of them.
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { commands, type TextEditor, window } from 'vscode';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor } from './support/editors';
import { annotationsOf } from './support/on-disk';
import { hoverHas, hoverText, inlayHints, references } from './support/providers';
import { withSetting } from './support/workspace';

const TEXT = [
  ' date 2022-03-04 OSLO: Prime Minister Torvald Brenne met his Danish counterpart, Kirsten Aabye, on Thursday.',
  'Brenne said the talks were useful. He left for Bergen in the evening.',
].join('\n\n');

let articles = 0;

describe('pronouns and descriptions', () => {
  afterEach(closeAll);

  const openTalks = () => openArticle(`references/article-${++articles}.txt`, `${TEXT}\n`);
  const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);
  const words = async (editor: TextEditor) =>
    (await references(editor, 'Torvald Brenne'))
      .filter(({ uri }) => uri.toString() === editor.document.uri.toString())
      .map(({ range }) => editor.document.getText(range));

  it('have a card that says whom they mean and why', async () => {
    const editor = await openTalks();
    match(await hoverText(editor, 'He left'), /\*He\* → .*Torvald Brenne/);
  });

  it('are references and related mentions, unless only names are wanted', async () => {
    const editor = await openTalks();
    ok((await words(editor)).includes('He'));
    placeCursor(editor, 'Brenne said');
    await execute('marginalia.nextRelated');
    equal(selected(), 'He');
    await withSetting('marginalia.relatedMentions', 'names', async () => {
      deepEqual(await words(editor), ['Torvald Brenne', 'Brenne']);
    });
  });

  it('show the name after them on demand', async () => {
    const editor = await openTalks();
    const names = async () => (await inlayHints(editor)).filter((label) => /Brenne/.test(label));
    deepEqual(await names(), []);
    await withSetting('marginalia.referenceHints', true, async () => ok((await names()).length > 0));
  });

  it('can be set to another actor and rejected; both are kept in the file, and undone', async () => {
    const editor = await openTalks();
    placeCursor(editor, 'He left');
    await execute('marginalia.setReferent', 'Kirsten Aabye');
    await hoverHas(editor, 'He left', 'Kirsten Aabye');
    match(await hoverText(editor, 'He left'), /Corrected by you.*detected: .*Torvald Brenne/);
    await eventually('it is in the file', () => /"referent"/.test(JSON.stringify(annotationsOf(editor))));
    await execute('marginalia.undoAnnotation');
    await hoverHas(editor, 'He left', 'Torvald Brenne');
    doesNotMatch(await hoverText(editor, 'He left'), /Corrected by you/);
    await commands.executeCommand('marginalia.rejectFinding', 'reference');
    await hoverHas(editor, 'He left', 'Rejected as a mention');
    await eventually('it is no mention', async () => !(await words(editor)).includes('He'));
    await execute('marginalia.putBack', 'reference');
    await eventually('it is one again', async () => (await words(editor)).includes('He'));
  });
});
