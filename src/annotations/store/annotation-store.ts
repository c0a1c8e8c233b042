// The state of one article's annotations: what the file held last, and what the user changed since. Reads and writes no file.

import { serializeSidecar } from '../file/sidecar';
import { mergeAnnotation, mergeSidecars, sameAnnotation } from '../merge/merge';
import type { MergeNotice } from '../merge/merge-fields';
import type { AnnotationChanges } from '../model/annotation-changes';
import type { Annotation, ArticleRef, Sidecar } from '../model/types';

/** One annotation before and after a change; absent where it did not exist. */
export interface Change {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** Holds one article's annotations for as long as it is open. */
export class AnnotationStore {
  #saved: Sidecar;
  #mine: Sidecar;
  #byId: ReadonlyMap<string, Annotation>;
  #pending: { readonly of: Sidecar; readonly against: Sidecar; readonly is: boolean } | undefined;
  readonly #listeners = new Set<() => void>();

  /** `saved` is what the file holds. */
  constructor(saved: Sidecar) {
    this.#saved = saved;
    this.#mine = saved;
    this.#byId = new Map(saved.annotations.map((annotation) => [annotation.id, annotation]));
  }

  /** Every annotation, unsaved ones included. */
  get annotations(): readonly Annotation[] {
    return this.#mine.annotations;
  }

  /** What a save should write. */
  get sidecar(): Sidecar {
    return this.#mine;
  }

  /** What the file held when it was last read or written. */
  get saved(): Sidecar {
    return this.#saved;
  }

  /** Whether the annotations differ from those of the file. */
  get isPending(): boolean {
    if (this.#mine === this.#saved) return false;
    if (this.#pending?.of !== this.#mine || this.#pending.against !== this.#saved) {
      const { article, ...saved } = this.#saved;
      const { article: _, ...mine } = this.#mine;
      const is = serializeSidecar(mine) !== serializeSidecar(saved);
      this.#pending = { of: this.#mine, against: this.#saved, is };
    }
    return this.#pending.is;
  }

  /** The annotation of an id. */
  get(id: string): Annotation | undefined {
    return this.#byId.get(id);
  }

  /** Adds annotations; ids that are there already are passed over. */
  add(annotations: readonly Annotation[]): readonly Change[] {
    return this.change({ add: annotations });
  }

  /** Replaces annotations by changed ones of the same ids; ids that are gone are passed over. */
  update(annotations: readonly Annotation[]): readonly Change[] {
    return this.change({ update: annotations });
  }

  /** Removes annotations; ids that are gone are passed over. */
  remove(ids: readonly string[]): readonly Change[] {
    return this.change({ remove: ids });
  }

  /** Adds, replaces and removes annotations. Returns what changed, for {@link revert}; nothing where all is as it was. */
  change({ add = [], update = [], remove = [] }: AnnotationChanges): readonly Change[] {
    const added = add.flatMap((after) => (this.get(after.id) ? [] : [{ after }]));
    const updated = update.flatMap((after) => {
      const before = this.get(after.id);
      return before && !sameAnnotation(before, after) ? [{ before, after }] : [];
    });
    const removed = [...new Set(remove)].flatMap((id) => {
      const before = this.get(id);
      return before ? [{ before }] : [];
    });
    const changes = [...added, ...updated, ...removed];
    if (changes.length > 0) this.#setAll(this.#merged(changes));
    return changes;
  }

  /** Undoes changes made at any time, also in an earlier store of the same file. What was changed or answered since stays. */
  revert(changes: readonly Change[]): void {
    this.reapply([...changes].reverse().map(reversed));
  }

  /** Makes changes again that were undone. What was changed or answered since stays. */
  reapply(changes: readonly Change[]): void {
    const merged = this.#merged(changes);
    const left = [...merged.values()];
    for (const { target } of left) {
      const answered = merged.has(target.source) ? undefined : this.get(target.source);
      if (!answered) continue;
      merged.set(answered.id, answered);
      left.push(answered);
    }
    this.#setAll(merged);
  }

  /** Takes in what the file holds now, changed by another program: merged by id with what is unsaved here. */
  reload(theirs: Sidecar): readonly MergeNotice[] {
    const { sidecar, notices } = mergeSidecars(this.#saved, this.#mine, theirs);
    if (serializeSidecar(theirs) === serializeSidecar(this.#saved)) return [];
    this.#saved = theirs;
    this.#set(sidecar);
    return notices;
  }

  /** Records that the file now holds `written`; what the user did since stays pending. */
  markSaved(written: Sidecar): void {
    this.#saved = written;
    this.#notify();
  }

  /** Takes annotations with refreshed selectors, and the text that these describe. Not a change by the user: there is nothing to undo. */
  refresh(article: ArticleRef, annotations: readonly Annotation[]): void {
    const fresh = new Map(this.#byId);
    for (const annotation of annotations) if (fresh.has(annotation.id)) fresh.set(annotation.id, annotation);
    this.#set({ ...this.#mine, article, annotations: [...fresh.values()] });
  }

  /** Calls `listener` after every change until disposed. */
  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  #merged(changes: readonly Change[]): Map<string, Annotation> {
    const annotations = new Map(this.#byId);
    for (const { before, after } of changes) {
      const id = (after ?? before)?.id;
      if (id === undefined) continue;
      const merged = mergeAnnotation({ base: before, ours: after, theirs: annotations.get(id) }, []);
      if (merged) annotations.set(id, merged);
      else annotations.delete(id);
    }
    return annotations;
  }

  #setAll(annotations: ReadonlyMap<string, Annotation>): void {
    this.#set({ ...this.#mine, annotations: [...annotations.values()] });
  }

  #set(sidecar: Sidecar): void {
    this.#mine = sidecar;
    this.#byId = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function reversed({ before, after }: Change): Change {
  return { ...(after ? { before: after } : {}), ...(before ? { after: before } : {}) };
}
