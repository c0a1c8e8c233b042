// Reports about deletions and their undo. README.md has their sources.
import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type Annotation,
  commentsOf,
  emptySidecar,
  type Passage,
  withoutConversation,
  withText,
} from '../../src/annotations';
import { on, passagesIn, replyTo, TEXT } from '../support/made-passages';
import { UndoableStore } from '../support/undoable-store';

const LATER = '2022-02-09T08:00:00Z';
const note = on('Denmark was not', { note: 'Since when?' });
const annotations = [note, replyTo(note, 'Since May.'), replyTo(note, 'So they say.', 3)];

/** A store from which the note and its replies were deleted, in one step. */
function afterDeletion(): UndoableStore {
  const store = new UndoableStore({ ...emptySidecar(), annotations });
  const [passage] = passagesIn(TEXT, annotations);
  store.change(withoutConversation(passage as Passage, LATER));
  return store;
}

const sorted = (list: readonly Annotation[]) => [...list].sort((one, other) => (one.id < other.id ? -1 : 1));

describe('reports about undo', () => {
  it('ApryseSDK/webviewer-ui#43: replies go with the note that they answer', () => {
    deepEqual(afterDeletion().annotations, []);
  });

  it('mozilla/pdf.js#20586: undo of a deletion restores every field, the dates too', () => {
    const store = afterDeletion();
    store.undo();
    deepEqual(sorted(store.annotations), sorted(annotations));
  });

  it('Gram-ax/gramax#952: a note that came back by undo can be edited', () => {
    const store = afterDeletion();
    store.undo();
    const back = store.get(note.id);
    ok(back);
    store.change({ update: [withText(back, 0, 'Since May?', LATER)] });
    equal(store.get(note.id)?.modified, LATER);
    deepEqual(commentsOf(store.get(note.id) ?? note), ['Since May?']);
  });
});
