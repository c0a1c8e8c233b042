import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Range, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { dateOf, quoteOf, speakerOf, verdictOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor, select, within } from './support/editors';
import { annotationsOf } from './support/on-disk';
import {
  codeActions,
  countTokens,
  hoverText,
  inlayHints,
  inSeveralArticles,
  outline,
  references,
} from './support/providers';
import { withList } from './support/user-interface';
import { workspaceFolder, writeText } from './support/workspace';

const TEXT = [
  ' date 2022-03-04 OSLO: Foreign Minister Ingeborg Solheim met Danish diplomats on Thursday.',
  '“We will leave the lights on for everyone who wants to stay,” Solheim said. Trade envoy Jonas Lindqvist was there.',
  '“Nobody asked us to come along to any of this,” he said.\n',
].join('\n\n');

let files = 0;
async function fresh(text = TEXT): Promise<TextEditor> {
  return openArticle(`corrected/article-${++files}.txt`, text);
}

/** The rows of all groups of the outline, each as `name | detail`. */
async function outlineRows(document: TextDocument): Promise<string[]> {
  const groups = await outline(document);
  return groups.flatMap(({ children }) => children.map(({ name, detail }) => `${name} | ${detail}`));
}

describe('corrections', () => {
  afterEach(closeAll);
  // Other tests count articles that name the same people.
  after(async () => workspace.fs.delete(Uri.joinPath(workspaceFolder(), 'corrected'), { recursive: true }));

  it('give a date another value, in the sidecar and everywhere it is shown', async () => {
    const editor = await fresh();
    match(await hoverText(editor, 'Thursday'), /3 March 2022/);
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    deepEqual(
      [annotation.motivation, dateOf(annotation), quoteOf(annotation.target)],
      ['identifying', { value: '2022-02-24' }, 'Thursday'],
    );
    const card = await hoverText(editor, 'Thursday');
    match(card, /\*\*Thursday, 24 February 2022\*\*/);
    match(card, /Corrected by you\*; detected: Thursday, 3 March 2022/);
    ok((await inlayHints(editor)).includes('2022-02-24'));
    await eventually('the outline has it', async () =>
      (await outlineRows(editor.document)).includes('Thursday | 2022-02-24'),
    );
  });

  it('read relative dates from the day of the article, and refuse what is not a date', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', 'last Monday');
    deepEqual(annotationsOf(editor).map(dateOf), [{ value: '2022-02-28' }]);
    await execute('marginalia.correctDate', 'early 2021');
    deepEqual(annotationsOf(editor).map(dateOf), [{ value: '2021', mod: 'START' }]);
    for (const typed of ['2022-02-30', 'the minister', '2022-03/2022-02'])
      await execute('marginalia.correctDate', typed);
    deepEqual(annotationsOf(editor).map(dateOf), [{ value: '2021', mod: 'START' }]);
  });

  it('are undone by Undo, and removed by the command that restores the detected value', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    await execute('marginalia.undoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    await execute('marginalia.redoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
    await execute('marginalia.putBack');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    equal(annotationsOf(editor).length, 0);
    await execute('marginalia.undoAnnotation');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
  });

  it('stay on their text while other text is typed before it', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    await editor.edit((edit) => edit.insert(within(editor.document, 'Foreign'), 'oreign, very f'));
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 24 February 2022/);
  });

  it('make a date of words that were not detected as one', async () => {
    const editor = await fresh();
    select(editor, 'diplomats');
    await execute('marginalia.correctDate', '1999');
    match(await hoverText(editor, 'diplomats'), /\*\*1999\*\*/);
    match(await hoverText(editor, 'diplomats'), /no date was detected here/);
  });

  it('count for the same day in other articles', async () => {
    const { document } = await fresh(' date 2022-02-25 OSLO: The talks took place on 24 February 2022, she said.\n');
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    const found = await references(editor, 'Thursday');
    ok(
      found.some(({ uri }) => uri.toString() === document.uri.toString()),
      found.map(({ uri }) => uri.path).join(),
    );
  });

  it('count in an article that is not open, read from its sidecar', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '1905-06-07');
    const { uri } = editor.document;
    await closeAll();
    const other = await fresh(' date 2022-02-25 OSLO: It was signed on 7 June 1905.\n');
    await eventually('the closed article is on that day', async () =>
      (await references(other, '7 June')).some((location) => location.uri.toString() === uri.toString()),
    );
  });

  it('reject what is not a date, and restore it', async () => {
    const editor = await fresh();
    const before = await countTokens(editor.document);
    placeCursor(editor, 'Thursday');
    await execute('marginalia.rejectFinding', 'date');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    const { verdict, finding } = verdictOf(annotation) ?? {};
    deepEqual([verdict, finding], ['rejected', 'date']);
    equal(await countTokens(editor.document), before - 1);
    match(await hoverText(editor, 'Thursday'), /Rejected as a date\*\* by you · detected: Thursday, 3 March 2022/);
    await eventually(
      'the outline drops it',
      async () => !/Thursday/.test((await outlineRows(editor.document)).join('\n')),
    );
    await execute('marginalia.putBack', 'date');
    equal(await countTokens(editor.document), before);
    equal(annotationsOf(editor).length, 0);
  });

  it('reject all dates of the same words in one step', async () => {
    const editor = await fresh(
      ' date 2022-03-04 OSLO: It rained on Thursday. It snowed on Thursday. Thursday was cold.\n',
    );
    const before = await countTokens(editor.document);
    placeCursor(editor, 'Thursday');
    await withList(async (list) => {
      const rejected = execute('marginalia.rejectFinding', 'date');
      match(await list.next(), /all 3/);
      await list.accept();
      await rejected;
    });
    equal(annotationsOf(editor).length, 3);
    equal(await countTokens(editor.document), before - 3);
    await execute('marginalia.undoAnnotation');
    equal(await countTokens(editor.document), before);
  });

  it('confirm what was detected, so that it stays', async () => {
    const editor = await fresh();
    placeCursor(editor, 'Thursday');
    await execute('marginalia.confirmFinding');
    deepEqual(annotationsOf(editor).map(dateOf), [{ value: '2022-03-03' }]);
    match(await hoverText(editor, 'Thursday'), /Confirmed by you/);
    placeCursor(editor, 'leave the lights');
    await execute('marginalia.confirmFinding');
    deepEqual(
      annotationsOf(editor).flatMap((each) => speakerOf(each)?.name ?? []),
      ['Ingeborg Solheim'],
    );
  });

  it('give a quotation another speaker, who is an actor of the article', async () => {
    const editor = await fresh();
    placeCursor(editor, 'leave the lights');
    match(await hoverText(editor, 'leave the lights'), /\*\*Ingeborg Solheim\*\*/);
    await execute('marginalia.setSpeaker', 'Jonas Lindqvist');
    const [annotation] = annotationsOf(editor);
    ok(annotation);
    const speaker = speakerOf(annotation);
    equal(speaker?.name, 'Jonas Lindqvist');
    ok(speaker?.actor?.startsWith('person-'));
    const card = await hoverText(editor, 'leave the lights');
    match(card, /\*\*Jonas Lindqvist\*\*/);
    match(card, /Corrected by you\*; detected: Ingeborg Solheim/);
    await eventually('the outline names him', async () =>
      (await outlineRows(editor.document)).find((row) => /^“We will leave.* \| Jonas Lindqvist$/.test(row)),
    );
    await execute('marginalia.putBack');
    match(await hoverText(editor, 'leave the lights'), /\*\*Ingeborg Solheim\*\*/);
  });

  it('name a speaker who is not an actor, and none', async () => {
    const editor = await fresh();
    placeCursor(editor, 'leave the lights');
    await execute('marginalia.setSpeaker', 'a senior official');
    match(await hoverText(editor, 'leave the lights'), /\*\*a senior official\*\*/);
    ok((await inlayHints(editor)).includes('a senior official'));
    await execute('marginalia.setSpeaker', '');
    deepEqual(
      annotationsOf(editor).map((each) => verdictOf(each)?.finding),
      ['quote'],
    );
    match(await hoverText(editor, 'leave the lights'), /Rejected as a quotation\*\* by you/);
  });

  it('lead from a quotation to the mention of its speaker, and on to the full name', async () => {
    const editor = await fresh();
    placeCursor(editor, 'leave the lights');
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
    await inSeveralArticles('Ingeborg Solheim');
    placeCursor(editor, 'leave the lights');
    await withList(async (list) => {
      const shown = execute('marginalia.showQuotes');
      await list.next();
      await eventually(
        'the second quote is previewed',
        () => window.activeTextEditor?.document.uri.toString() !== editor.document.uri.toString(),
      );
      await list.accept();
      await shown;
    });
    await eventually('the chosen quote is open', () => {
      const at = window.activeTextEditor;
      return at?.document.getText(at.selection).startsWith('“');
    });
  });

  it('are offered by the light bulb', async () => {
    const { document } = await fresh();
    const at = within(document, 'Thursday');
    const titles = (await codeActions(document, new Range(at, at))).map(({ title }) => title);
    ok(titles.includes('Correct Date…') && titles.includes('Not a Date'), titles.join());
  });

  it('are not written into a sidecar of a newer format', async () => {
    const article = await writeText(`corrected/newer-${++files}.txt`, TEXT);
    const newer = '{"type":"AnnotationPage","marginalia:format":99,"items":[]}';
    await writeText(`corrected/newer-${files}.txt.annotations.json`, newer);
    const editor = await openArticle(`corrected/newer-${files}.txt`, TEXT);
    placeCursor(editor, 'Thursday');
    await execute('marginalia.correctDate', '2022-02-24');
    match(await hoverText(editor, 'Thursday'), /\*\*Thursday, 3 March 2022/);
    equal(readFileSync(`${article.fsPath}.annotations.json`, 'utf8'), newer);
  });
});
