import { deepEqual, equal, ok } from 'node:assert/strict';
import { Position, type TextEditor } from 'vscode';
import { type Annotation, commentsOf, tagsOf } from '../../src/annotations';
import { RESOLVED } from '../../src/annotations/model/passages';
import { execute } from './support/commands';
import { closeAll, openArticle, placeCursor } from './support/editors';
import { annotationsOf, sidecarText } from './support/on-disk';
import { writeText } from './support/workspace';

const TEXT = ' date 2022-03-04 OSLO: Norway said it was ready. Denmark was not.\n\nSweden said nothing.\n';

let tests = 0;
const open = () => openArticle(`whole-article/article-${++tests}.txt`, TEXT);
const said = (editor: TextEditor) => annotationsOf(editor).map((each) => [...commentsOf(each), ...tagsOf(each)]);
const isWhole = ({ target }: Annotation) => target.selector.length === 0;

describe('notes on the article', () => {
  afterEach(closeAll);

  it('are written, replied to, edited by state and undone, and keep no place', async () => {
    const editor = await open();
    placeCursor(editor, 'Sweden');
    await execute('marginalia.addArticleNote', undefined, 'Compare the report.');
    await execute('marginalia.addArticleNote', undefined, 'A second note.');
    deepEqual(said(editor).flat().sort(), ['A second note.', 'Compare the report.']);
    ok(annotationsOf(editor).every(isWhole));
    await execute('marginalia.undoAnnotation');
    deepEqual(said(editor), [['Compare the report.']]);
    placeCursor(editor, 'OSLO');
    await execute('marginalia.replyToNote', undefined, 'Which?');
    await execute('marginalia.resolveNote');
    const [root] = annotationsOf(editor).filter(({ motivation }) => motivation === 'commenting');
    const [reply] = annotationsOf(editor).filter(({ motivation }) => motivation === 'replying');
    deepEqual([root?.extra[RESOLVED], reply?.target.source], [true, root?.id]);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'A line before.\n'));
    await editor.document.save();
    await execute('marginalia.addArticleNote', undefined, 'After an edit.');
    ok(
      annotationsOf(editor)
        .filter(({ motivation }) => motivation === 'commenting')
        .every(isWhole),
    );
    for (let steps = 0; steps < 4; steps++) await execute('marginalia.undoAnnotation');
    deepEqual(said(editor), []);
  });

  it('are tags too: the user’s own are one annotation, and notes stay apart', async () => {
    const editor = await open();
    await execute('marginalia.addArticleNote', undefined, 'A note.');
    await execute('marginalia.tagArticle', undefined, ['Background']);
    await execute('marginalia.tagArticle', undefined, ['Analysis']);
    deepEqual(said(editor).sort(), [['A note.'], ['background', 'analysis']]);
    await execute('marginalia.undoAnnotation');
    deepEqual(said(editor).sort(), [['A note.'], ['background']]);
    await execute('marginalia.removeAnnotation', {
      article: { uri: editor.document.uri.toString() },
      passage: passage(editor),
    });
    deepEqual(said(editor), [['background']]);
  });

  it('are not written to a file of a newer version', async () => {
    const name = `whole-article/article-${++tests}.txt`;
    const newer = '{ "type": "AnnotationPage", "marginalia:format": 99, "items": [] }\n';
    await writeText(`${name}.annotations.json`, newer);
    const editor = await openArticle(name, TEXT);
    await execute('marginalia.addArticleNote', undefined, 'Compare.');
    await execute('marginalia.tagArticle', undefined, ['Background']);
    equal(sidecarText(editor.document.uri), newer);
  });
});

/** The note as a row of the Annotations view brings it. */
function passage(editor: TextEditor) {
  return { annotation: annotationsOf(editor).find((each) => commentsOf(each).length > 0) };
}
