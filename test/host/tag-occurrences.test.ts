import { deepEqual, equal, ok } from 'node:assert/strict';
import type { TextEditor, Uri } from 'vscode';
import { tagsOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, tag } from './support/commands';
import { closeAll, openArticle, placeCursor, select } from './support/editors';
import { annotationsOf, quotesOf } from './support/on-disk';
import { writeText } from './support/workspace';

const TEXT =
  ' date 2022-03-04 OSLO: Prime Minister Aino Virtanen said the talks would go on. Virtanen left at once.\n\n' +
  'The Talks, as Virtanen calls them, are no talkshow. Talks bore Aino Virtanen.\n';

const quotes = (article: Uri) => quotesOf(article).toSorted();

let tests = 0;
async function articles(): Promise<{ editor: TextEditor; closed: Uri; label: string }> {
  const closed = await writeText(`many/closed-${++tests}.txt`, TEXT);
  const editor = await openArticle(`many/open-${tests}.txt`, TEXT);
  return { editor, closed, label: `Many ${tests}` };
}

describe('tagging all occurrences', () => {
  afterEach(closeAll);

  it('tags the selected words, as whole words in upper or lower case, as one step', async () => {
    const { editor, label } = await articles();
    const { uri } = editor.document;
    select(editor, 'talks');
    await execute('marginalia.tagOccurrences', [label], { sure: true });
    deepEqual(quotes(uri), ['Talks', 'Talks', 'talks']);
    await execute('marginalia.undoAnnotation');
    deepEqual(quotes(uri), []);
    await execute('marginalia.redoAnnotation');
    equal(quotes(uri).length, 3);
    await execute('marginalia.tagOccurrences', [label], { sure: true });
    equal(quotes(uri).length, 3, 'what is tagged already stays as it is');
    await execute('marginalia.tagOccurrences', [label], { sure: true, wholeWords: false });
    equal(quotes(uri).length, 4);
    await execute('marginalia.undoAnnotation');
    equal(quotes(uri).length, 3);
  });

  it('tags every name of the actor at the cursor', async () => {
    const { editor, label } = await articles();
    placeCursor(editor, 'Virtanen left');
    await execute('marginalia.tagOccurrences', [label], { sure: true });
    deepEqual(quotes(editor.document.uri), ['Aino Virtanen', 'Aino Virtanen', 'Virtanen', 'Virtanen']);
  });

  it('tags in all articles of the folder, closed ones without annotations too, and undoes all at once', async () => {
    const { editor, closed, label } = await articles();
    await eventually('the other article is known', async () => {
      select(editor, 'calls them');
      await execute('marginalia.tagOccurrences', [label], { sure: true, folder: true });
      if (quotes(closed).length === 0) await execute('marginalia.undoAnnotation');
      return quotes(closed).length > 0;
    });
    for (const uri of [editor.document.uri, closed]) deepEqual(quotes(uri), ['calls them']);
    ok(annotationsOf(closed).every((each) => tagsOf(each)[0] === label.toLowerCase().replace(' ', '-')));
    await execute('marginalia.undoAnnotation');
    for (const uri of [editor.document.uri, closed]) deepEqual(quotes(uri), []);
  });

  it('adds the tag to passages that have another, rather than a second annotation', async () => {
    const { editor, label } = await articles();
    await tag(editor, 'talks', 'Other');
    await execute('marginalia.tagOccurrences', [label], { sure: true });
    const all = annotationsOf(editor);
    equal(all.length, 3);
    equal(all.filter((each) => tagsOf(each).length === 2).length, 1);
  });
});
