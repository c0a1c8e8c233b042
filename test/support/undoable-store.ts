// An annotation store with the undo of a single article, as the editor composes it for many.
import type { AnnotationChanges } from '../../src/annotations/model/annotation-changes';
import { AnnotationStore, type Change } from '../../src/annotations/store/annotation-store';

/** Remembers every change that it made. */
export class UndoableStore extends AnnotationStore {
  readonly #done: (readonly Change[])[] = [];
  readonly #undone: (readonly Change[])[] = [];

  override change(changes: AnnotationChanges): readonly Change[] {
    const made = super.change(changes);
    if (made.length > 0) {
      this.#done.push(made);
      this.#undone.length = 0;
    }
    return made;
  }

  /** Undoes the last change; undefined where there is none. */
  undo(): readonly Change[] | undefined {
    const changes = this.#done.pop();
    if (!changes) return undefined;
    this.#undone.push(changes);
    this.revert(changes);
    return changes;
  }

  /** Redoes the change undone last; undefined where there is none. */
  redo(): readonly Change[] | undefined {
    const changes = this.#undone.pop();
    if (!changes) return undefined;
    this.#done.push(changes);
    this.reapply(changes);
    return changes;
  }
}
