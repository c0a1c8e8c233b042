import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Annotation,
  commentBody,
  commentsOf,
  newReply,
  type Sidecar,
  serializeSidecar,
  tagBody,
  tagsOf,
} from '../../../src/annotations';
import { madeAnnotation, madeSidecar } from '../../support/made-annotation';
import { UndoableStore } from '../../support/undoable-store';

const ids = (store: UndoableStore) =>
  store.annotations
    .map(({ id }) => id.slice('urn:uuid:'.length))
    .sort()
    .join('');
const withTag = (annotation: Annotation, slug: string) => ({
  ...annotation,
  bodies: [...annotation.bodies, tagBody(slug)],
});
const withNote = (annotation: Annotation, text: string) => ({ ...annotation, bodies: [commentBody(text)] });
const at = (store: UndoableStore, id: string) => store.get(`urn:uuid:${id}`) as Annotation;

describe('an annotation store', () => {
  const start = madeSidecar(madeAnnotation('a'), madeAnnotation('b'));

  it('undoes and redoes changes, those of many annotations as one', () => {
    const store = new UndoableStore(start);
    store.add([madeAnnotation('c'), madeAnnotation('d')]);
    store.remove(['urn:uuid:a', 'urn:uuid:none']);
    store.update([withTag(at(store, 'b'), 'x'), madeAnnotation('none')]);
    deepEqual([ids(store), tagsOf(at(store, 'b'))], ['bcd', ['x']]);
    store.undo();
    deepEqual([ids(store), tagsOf(at(store, 'b'))], ['bcd', []]);
    store.undo();
    equal(ids(store), 'abcd');
    store.undo();
    deepEqual([ids(store), store.isPending, store.undo()], ['ab', false, undefined]);
    for (let i = 0; i < 3; i++) store.redo();
    deepEqual([ids(store), tagsOf(at(store, 'b')), store.redo()], ['bcd', ['x'], undefined]);
  });

  it('forgets what was undone once something else is done; a change without effect is none', () => {
    const store = new UndoableStore(start);
    store.add([madeAnnotation('c')]);
    store.undo();
    store.update([madeAnnotation('a')]);
    store.redo();
    equal(ids(store), 'abc');
    store.undo();
    store.remove(['urn:uuid:a']);
    equal(store.redo(), undefined);
  });

  it('tells its listeners until they go', () => {
    const store = new UndoableStore(start);
    let told = 0;
    const listening = store.onDidChange(() => told++);
    store.add([madeAnnotation('c')]);
    listening.dispose();
    store.undo();
    equal(told, 1);
  });

  it('merges what another program wrote with what is unsaved', () => {
    const store = new UndoableStore(start);
    store.add([madeAnnotation('c')]);
    deepEqual(store.reload(madeSidecar(madeAnnotation('b'), madeAnnotation('d'))), []);
    deepEqual([ids(store), store.isPending], ['bcd', true]);
  });

  it('undoes its own part of an annotation that another program changed since', () => {
    const store = new UndoableStore(start);
    store.update([withTag(at(store, 'a'), 'mine')]);
    store.reload(madeSidecar(withTag(madeAnnotation('a'), 'theirs'), madeAnnotation('b')));
    deepEqual(tagsOf(at(store, 'a')), ['mine', 'theirs']);
    store.undo();
    deepEqual(tagsOf(at(store, 'a')), ['theirs']);
  });

  it('does not undo an addition that another program has written on', () => {
    const store = new UndoableStore(start);
    store.add([madeAnnotation('c')]);
    store.markSaved(store.sidecar);
    store.reload(madeSidecar(...start.annotations, withNote(madeAnnotation('c'), 'Theirs.')));
    store.undo();
    deepEqual(commentsOf(at(store, 'c')), ['Theirs.']);
  });

  it('does not undo an addition that another program has answered', () => {
    const store = new UndoableStore(start);
    const by = { id: 'urn:uuid:r', now: '2022-02-02T00:00:00Z', creator: 'bo' };
    store.add([madeAnnotation('c')]);
    store.markSaved(store.sidecar);
    store.reload(madeSidecar(...store.annotations, newReply(by, 'urn:uuid:c', 'Sure?')));
    store.undo();
    deepEqual(ids(store), 'abcr');
    store.remove(['urn:uuid:c', 'urn:uuid:r']);
    deepEqual(ids(store), 'ab');
  });

  it('undoes an addition whose selectors were refreshed since', () => {
    const store = new UndoableStore(start);
    store.add([madeAnnotation('c')]);
    const article = { file: 'a.txt', sha256: '', length: 1, extra: {} };
    store.refresh(
      article,
      store.annotations.map((each) => ({ ...each, target: { ...each.target, selector: [] } })),
    );
    store.undo();
    equal(ids(store), 'ab');
  });

  it('undoes the time of a change too, although its selectors were refreshed since', () => {
    const before = madeAnnotation('a');
    const store = new UndoableStore(madeSidecar(before));
    store.update([{ ...withTag(before, 'x'), modified: '2022-02-05T08:00:00Z' }]);
    const target = { ...before.target, source: 'b.txt' };
    store.refresh({ file: 'b.txt', sha256: '', length: 9, extra: {} }, [{ ...at(store, 'a'), target }]);
    store.undo();
    deepEqual(at(store, 'a'), { ...before, target });
    store.redo();
    equal(at(store, 'a').modified, '2022-02-05T08:00:00Z');
  });

  it('has every annotation once after any changes, undos, redos and outside writes, or the user deleted it', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'tag', 'remove', 'undo', 'redo', 'outside', 'save'),
      n: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const store = new UndoableStore(madeSidecar());
        let file: Sidecar = madeSidecar();
        let made = 0;
        const outside = new Set<string>();
        for (const { what, n } of steps) {
          const some = store.annotations[n % Math.max(1, store.annotations.length)];
          if (what === 'add') store.add([madeAnnotation(`m${made++}`)]);
          else if (what === 'tag' && some) store.update([withTag(some, `t${n}`)]);
          else if (what === 'remove' && some && !outside.has(some.id)) store.remove([some.id]);
          else if (what === 'undo') store.undo();
          else if (what === 'redo') store.redo();
          else if (what === 'outside') {
            const theirs = madeAnnotation(`o${made++}`);
            outside.add(theirs.id);
            file = { ...file, annotations: [...file.annotations, theirs] };
            store.reload(file);
          } else if (what === 'save') {
            file = store.sidecar;
            store.markSaved(file);
          }
          const all = store.annotations.map(({ id }) => id);
          equal(new Set(all).size, all.length);
          for (const id of outside) ok(all.includes(id), `${what} lost ${id}`);
          equal(store.isPending, serializeSidecar(store.sidecar) !== serializeSidecar(store.saved));
        }
      }),
      { numRuns: 60 },
    );
  });
});
