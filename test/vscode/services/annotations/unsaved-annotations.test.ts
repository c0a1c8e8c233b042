import { deepEqual, equal } from 'node:assert/strict';
import type { Memento, Uri } from 'vscode';
import { AnnotationStore, type Problem, type Sidecar, tagsOf } from '../../../../src/annotations';
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

const TROUBLE: Problem = { code: 'unwritable', message: 'The disk is full.' };

function notesOn(saved: Sidecar, trouble?: Problem): ArticleAnnotations {
  const article = { toString: () => 'file:///a.txt' } as Uri;
  return { article, store: new AnnotationStore(saved), trouble } as unknown as ArticleAnnotations;
}

function tags({ store }: ArticleAnnotations): string[] {
  return store.annotations.map((each) => tagsOf(each).join('+')).sort();
}

const OLD = madeAnnotation('1', { tags: ['old'] });
const GONE = madeAnnotation('2', { tags: ['gone'] });

describe('PendingNotes', () => {
  it('brings back what could not be saved: new, changed and removed', async () => {
    const kept = memory();
    const before = notesOn(madeSidecar(OLD, GONE), TROUBLE);
    before.store.add('Tag', [madeAnnotation('3', { tags: ['new'] })]);
    before.store.update('Tag', [{ ...madeAnnotation('1', { tags: ['old', 'more'] }) }]);
    before.store.remove('Remove', [GONE.id]);
    await new UnsavedAnnotations(kept).remember(before);
    const after = notesOn(madeSidecar(OLD, GONE));
    equal(new UnsavedAnnotations(kept).restore('Restore', after), true);
    deepEqual(tags(after), ['new', 'old+more']);
    equal(after.store.isPending, true);
  });

  it('merges it with what another hand wrote meanwhile', async () => {
    const kept = memory();
    const before = notesOn(madeSidecar(OLD), TROUBLE);
    before.store.add('Tag', [madeAnnotation('3', { tags: ['new'] })]);
    await new UnsavedAnnotations(kept).remember(before);
    const after = notesOn(madeSidecar(OLD, madeAnnotation('4', { tags: ['theirs'] })));
    new UnsavedAnnotations(kept).restore('Restore', after);
    deepEqual(tags(after), ['new', 'old', 'theirs']);
  });

  it('forgets it once it is saved, and keeps nothing while all goes well', async () => {
    const kept = memory();
    const notes = notesOn(madeSidecar(), TROUBLE);
    notes.store.add('Tag', [OLD]);
    const pending = new UnsavedAnnotations(kept);
    await pending.remember(notes);
    const well = notesOn(madeSidecar());
    well.store.add('Tag', [OLD]);
    await pending.remember(well);
    deepEqual(kept.keys(), []);
    equal(pending.restore('Restore', notesOn(madeSidecar())), false);
  });
});
