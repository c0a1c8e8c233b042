import { deepEqual, ok } from 'node:assert/strict';
import { commentsOf, quoteOf } from '../../src/annotations';
import { eventually } from '../support/eventually';
import { execute, note } from './support/commands';
import { closeAll, open, openArticle, placeCursor, rangeOf } from './support/editors';
import { annotationsOf } from './support/on-disk';
import { withList } from './support/user-interface';
import { writeText } from './support/workspace';

const HEAD = ' date 2022-03-04 OSLO: Norway said it was ready.\n\n';
const SENTENCE = 'The “northern” delegation left before the closing session began.';

describe('a passage that went to another article', () => {
  afterEach(closeAll);

  it('is found there by its words, and moved with its replies in one step over both files', async () => {
    const other = await writeText(
      'moved/second.txt',
      `${HEAD}Later. ${SENTENCE.replace(/[“”]/g, '"')} That was all.\n`,
    );
    await open(other);
    const editor = await openArticle('moved/first.txt', `${HEAD}${SENTENCE}\n`);
    await note(editor, SENTENCE, 'Who left?');
    placeCursor(editor, SENTENCE);
    await execute('marginalia.replyToNote', undefined, 'All of them.');
    const [root] = annotationsOf(editor).filter(({ motivation }) => motivation === 'commenting');
    ok(root);
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, SENTENCE)));
    await editor.document.save();
    const text = editor.document.getText();
    const passage = {
      annotation: root,
      anchor: { status: 'orphan' },
      words: SENTENCE,
      tags: [],
      notes: ['Who left?'],
      replies: [],
      resolved: false,
    };
    const entry = {
      article: { uri: editor.document.uri.toString(), name: 'first.txt', text },
      passage,
      label: SENTENCE,
      detail: '',
      status: 'orphan',
    };
    await withList(async (list) => {
      const done = execute('marginalia.review.open', entry);
      await eventually('it is found', async () => (await list.active()).endsWith('moved/second.txt') || undefined);
      await list.accept();
      await done;
    });
    const said = () => [editor.document.uri, other].map((uri) => annotationsOf(uri).flatMap(commentsOf).sort());
    deepEqual(said(), [[], ['All of them.', 'Who left?']]);
    const moved = annotationsOf(other).find(({ id }) => id === root.id);
    deepEqual([moved?.target.source, moved && quoteOf(moved.target)], ['second.txt', SENTENCE.replace(/[“”]/g, '"')]);
    await open(other);
    await execute('marginalia.undoAnnotation');
    deepEqual(said(), [['All of them.', 'Who left?'], []]);
    await execute('marginalia.redoAnnotation');
    deepEqual(said(), [[], ['All of them.', 'Who left?']]);
  });
});
