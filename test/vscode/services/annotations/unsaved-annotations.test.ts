import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Memento, Uri } from 'vscode';
import { AnnotationStore, type Problem, type Sidecar, serializeSidecar, tagsOf } from '../../../../src/annotations';
import type { ArticleAnnotations } from '../../../../src/vscode/services/annotations/article-annotations';
import { UnsavedAnnotations } from '../../../../src/vscode/services/annotations/unsaved-annotations';
import { madeAnnotation, madeSidecar } from '../../../support/made-annotation';

/** The workspace's memory, which outlives a window. */
function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) =>
      void (value === undefined ? values.delete(key) : values.set(key, value)),
  } as Memento;
}

const DISK_FULL: Problem = { code: 'unwritable', message: 'The disk is full.' };

function annotationsOn(saved: Sidecar, syncError?: Problem): ArticleAnnotations {
  const uri = { toString: () => 'file:///a.txt' } as Uri;
  return { uri, store: new AnnotationStore(saved), syncError } as unknown as ArticleAnnotations;
}

function tags({ store }: ArticleAnnotations): string[] {
  return store.annotations.map((each) => tagsOf(each).join('+')).sort();
}

const OLD = madeAnnotation('1', { tags: ['old'] });
const GONE = madeAnnotation('2', { tags: ['gone'] });

describe('UnsavedAnnotations', () => {
  it('restores what could not be saved: new, changed and removed', async () => {
    const kept = memory();
    const before = annotationsOn(madeSidecar(OLD, GONE), DISK_FULL);
    before.store.add([madeAnnotation('3', { tags: ['new'] })]);
    before.store.update([{ ...madeAnnotation('1', { tags: ['old', 'more'] }) }]);
    before.store.remove([GONE.id]);
    await new UnsavedAnnotations(kept).remember(before);
    const after = annotationsOn(madeSidecar(OLD, GONE));
    equal(new UnsavedAnnotations(kept).restore(after).length, 3);
    deepEqual(tags(after), ['new', 'old+more']);
    equal(after.store.isPending, true);
  });

  it('merges it with what another program wrote meanwhile', async () => {
    const kept = memory();
    const before = annotationsOn(madeSidecar(OLD), DISK_FULL);
    before.store.add([madeAnnotation('3', { tags: ['new'] })]);
    await new UnsavedAnnotations(kept).remember(before);
    const after = annotationsOn(madeSidecar(OLD, madeAnnotation('4', { tags: ['theirs'] })));
    new UnsavedAnnotations(kept).restore(after);
    deepEqual(tags(after), ['new', 'old', 'theirs']);
  });

  it('changes nothing where what was kept cannot be read, and does not forget it', async () => {
    for (const mine of ['', '{', '{"items": [], "marginalia:format": 9}', '<<<<<<< a']) {
      const kept = memory();
      await kept.update('marginalia.pending:file:///a.txt', { saved: serializeSidecar(madeSidecar(OLD)), mine });
      const after = annotationsOn(madeSidecar(OLD, GONE));
      deepEqual(new UnsavedAnnotations(kept).restore(after), []);
      deepEqual([tags(after), after.store.isPending], [['gone', 'old'], false]);
      await new UnsavedAnnotations(kept).remember(after);
      equal(kept.keys().length, 1);
    }
  });

  it('keeps what cannot be read beside what a later window cannot save, until a version reads it', async () => {
    const kept = memory();
    const key = 'marginalia.pending:file:///a.txt';
    const newer = { mine: '{"items": [], "marginalia:format": 9}' };
    await kept.update(key, newer);
    const pending = new UnsavedAnnotations(kept);
    const failing = annotationsOn(madeSidecar(), DISK_FULL);
    for (const id of ['3', '4']) {
      failing.store.add([madeAnnotation(id, { tags: [`new${id}`] })]);
      await pending.remember(failing);
    }
    deepEqual(kept.get('marginalia.pending.aside:file:///a.txt'), [newer]);
    const mine = serializeSidecar(madeSidecar(madeAnnotation('5', { tags: ['old'] })));
    await kept.update('marginalia.pending.aside:file:///a.txt', [{ saved: '', mine }, newer]);
    const after = annotationsOn(madeSidecar());
    equal(pending.restore(after).length, 3);
    deepEqual(tags(after), ['new3', 'new4', 'old']);
    await pending.remember(after);
    deepEqual(kept.keys(), ['marginalia.pending.aside:file:///a.txt']);
    deepEqual(kept.get('marginalia.pending.aside:file:///a.txt'), [newer]);
  });

  it('loses nothing over any windows that fail, save or find what they cannot read', () => {
    const event = fc.constantFrom('note', 'fail', 'save', 'unreadable', 'window');
    return fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
        const kept = memory();
        const key = 'marginalia.pending:file:///a.txt';
        const written: string[] = [];
        const broken: string[] = [];
        let file = madeSidecar();
        let notes = annotationsOn(file);
        for (const [index, each] of [...events, 'window', 'save'].entries()) {
          const pending = new UnsavedAnnotations(kept);
          if (each === 'note') {
            notes.store.add([madeAnnotation(`${index}`, { tags: [`n${index}`] })]);
            written.push(`n${index}`);
          }
          if (each === 'note' || each === 'fail')
            await pending.remember({ ...notes, store: notes.store, syncError: DISK_FULL } as ArticleAnnotations);
          if (each === 'save') {
            file = notes.store.sidecar;
            notes.store.markSaved(file);
            await pending.remember({
              ...notes,
              store: notes.store,
              syncError: undefined,
            } as unknown as ArticleAnnotations);
          }
          // Another version kept something that this one does not know, where nothing was kept.
          if (each === 'unreadable' && kept.get(key) === undefined) {
            await kept.update(key, { mine: `<<< ${index}` });
            broken.push(`<<< ${index}`);
          }
          if (each === 'window') {
            notes = annotationsOn(file);
            pending.restore(notes);
          }
        }
        deepEqual(file.annotations.flatMap(tagsOf).sort(), written.sort());
        const left = kept
          .keys()
          .map((each) => JSON.stringify(kept.get(each)))
          .join();
        for (const text of broken) ok(left.includes(text), `${text} is lost: ${left}`);
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('removes nothing where only what was saved cannot be read', async () => {
    const kept = memory();
    const mine = serializeSidecar(madeSidecar(madeAnnotation('3', { tags: ['new'] })));
    await kept.update('marginalia.pending:file:///a.txt', { saved: '{', mine });
    const after = annotationsOn(madeSidecar(OLD));
    new UnsavedAnnotations(kept).restore(after);
    deepEqual(tags(after), ['new', 'old']);
  });

  it('forgets it once it is saved, and keeps nothing while all goes well', async () => {
    const kept = memory();
    const notes = annotationsOn(madeSidecar(), DISK_FULL);
    notes.store.add([OLD]);
    const pending = new UnsavedAnnotations(kept);
    await pending.remember(notes);
    const well = annotationsOn(madeSidecar());
    well.store.add([OLD]);
    await pending.remember(well);
    deepEqual(kept.keys(), []);
    deepEqual(pending.restore(annotationsOn(madeSidecar())), []);
  });
});
