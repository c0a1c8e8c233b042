import { deepEqual, equal } from 'node:assert/strict';
import { type UndoableEdit, UndoHistory } from '../../../src/annotations';

interface Named extends UndoableEdit {
  readonly what: string;
}

function edit(place: string, what: string): Named {
  return { place, what, nameAt: (at) => at, revert: async () => true, reapply: async () => true };
}

describe('the history of what the user did', () => {
  const one = { label: 'one', edits: [edit('a', '1')] };
  const two = { label: 'two', edits: [edit('b', '2')] };

  it('undoes the last step that touched a place, and redoes it', () => {
    const history = new UndoHistory();
    history.add(one);
    history.add(two);
    equal(history.undo(['a'])?.label, 'one');
    equal(history.undo(['a']), undefined);
    equal(history.undo()?.label, 'two');
    equal(history.redo(['a'])?.label, 'one');
    equal(history.redo()?.label, 'two');
    equal(history.undo()?.label, 'two');
  });

  it('undoes a step as one, in as many places as it has', () => {
    const history = new UndoHistory();
    const edits = [edit('folder', '0'), edit('a', '1'), edit('b', '2')];
    history.add({ label: 'all', edits });
    deepEqual(history.undo(['b'])?.edits, edits);
    history.add({ label: 'nothing', edits: [] });
    equal(history.undo(), undefined);
  });

  it('joins steps with one key that follow each other', () => {
    const history = new UndoHistory();
    const step = (what: string) => history.add({ label: 'grow', edits: [edit('a', what)], joinKey: 'id' });
    step('1');
    step('2');
    history.add({ label: 'other', edits: [edit('b', '3')] });
    step('4');
    const undone = () => history.undo()?.edits.map((each) => (each as Named).what);
    deepEqual([undone(), undone(), undone()], [['4'], ['3'], ['1', '2']]);
  });

  it('forgets a cancelled step, and only if it is the last', () => {
    const history = new UndoHistory();
    history.add({ ...one, joinKey: 'id' });
    equal(history.cancel('other'), undefined);
    equal(history.cancel('id')?.label, 'one');
    equal(history.undo(), undefined);
  });

  it('cannot redo in a place once something else is done there', () => {
    const history = new UndoHistory();
    history.add(one);
    history.add(two);
    history.undo();
    history.undo();
    history.add({ label: 'three', edits: [edit('a', '3')] });
    equal(history.redo(['a']), undefined);
    equal(history.redo(['b'])?.label, 'two');
  });

  it('follows files and folders to their new names', () => {
    const history = new UndoHistory();
    history.add({ label: 'one', edits: [edit('x/a', '1')] });
    history.moved('x', 'y');
    equal(history.undo(['x/a']), undefined);
    equal(history.undo(['y/a'])?.edits[0]?.place, 'y/a');
  });
});
