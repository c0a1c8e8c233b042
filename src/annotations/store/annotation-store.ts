// The state of one article's annotations: what the file held last, what the reader made of it, and how to undo that.
// Reads and writes no file.

import { serializeSidecar } from '../file/sidecar';
import { mergeAnnotation, mergeSidecars, sameAnnotation } from '../merge/merge';
import type { MergeNotice } from '../merge/merge-fields';
import type { AnnotationChanges } from '../model/annotation-changes';
import type { Annotation, ArticleRef, Sidecar } from '../model/types';

/** One annotation before and after; absent means that it did not exist. */
export interface Change {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** Something the reader did, however many annotations it touched: undone and redone as one. */
export interface AnnotationEdit {
  /** For menus: "Tag 12 passages". */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Holds one article's annotations for as long as it is open. */
export class AnnotationStore {
  #saved: Sidecar;
  #mine: Sidecar;
  #byId: ReadonlyMap<string, Annotation>;
  #pending: { readonly of: Sidecar; readonly against: Sidecar; readonly is: boolean } | undefined;
  #undo: AnnotationEdit[] = [];
  #redo: AnnotationEdit[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(act: AnnotationEdit) => void>();

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

  /** Whether the reader's annotations differ from those of the file. */
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

  /** The act that `undo` would take back. */
  get undoable(): AnnotationEdit | undefined {
    return this.#undo.at(-1);
  }

  /** The act that `redo` would bring back. */
  get redoable(): AnnotationEdit | undefined {
    return this.#redo.at(-1);
  }

  /** The annotation of an id. */
  get(id: string): Annotation | undefined {
    return this.#byId.get(id);
  }

  /** Adds annotations as one act; ids that are there already are passed over. */
  add(label: string, annotations: readonly Annotation[]): AnnotationEdit {
    return this.change(label, { add: annotations });
  }

  /** Replaces annotations by changed ones of the same ids, as one act; ids that are gone are passed over. */
  update(label: string, annotations: readonly Annotation[]): AnnotationEdit {
    return this.change(label, { update: annotations });
  }

  /** Removes annotations as one act; ids that are gone are passed over. */
  remove(label: string, ids: readonly string[]): AnnotationEdit {
    return this.change(label, { remove: ids });
  }

  /** Adds, replaces and removes annotations as one act; an annotation is named in one of the three at most. */
  change(label: string, { add = [], update = [], remove = [] }: AnnotationChanges): AnnotationEdit {
    const added = add.flatMap((after) => (this.get(after.id) ? [] : [{ after }]));
    const updated = update.flatMap((after) => {
      const before = this.get(after.id);
      return before && !sameAnnotation(before, after) ? [{ before, after }] : [];
    });
    const removed = [...new Set(remove)].flatMap((id) => {
      const before = this.get(id);
      return before ? [{ before }] : [];
    });
    return this.#do({ label, changes: [...added, ...updated, ...removed] });
  }

  /** Takes back the last act; undefined when there is none. What another hand changed since stays. */
  undo(): AnnotationEdit | undefined {
    const act = this.#undo.at(-1);
    if (act) this.revert(act);
    return act;
  }

  /** Brings back the act undone last; undefined when there is none. */
  redo(): AnnotationEdit | undefined {
    const act = this.#redo.at(-1);
    if (act) this.repeat(act);
    return act;
  }

  /** Takes back an act of whenever, also one of an earlier store of the same file. What was changed since stays. */
  revert(act: AnnotationEdit): void {
    this.#undo = this.#undo.filter((each) => each !== act);
    this.#redo.push(act);
    this.#apply([...act.changes].reverse().map(reversed));
  }

  /** Does an act again that was taken back. */
  repeat(act: AnnotationEdit): void {
    this.#redo = this.#redo.filter((each) => each !== act);
    this.#undo.push(act);
    this.#apply(act.changes);
  }

  /** Takes in what the file holds now, changed by another hand: merged by id with what is unsaved here. */
  reload(theirs: Sidecar): readonly MergeNotice[] {
    const { sidecar, notices } = mergeSidecars(this.#saved, this.#mine, theirs);
    if (serializeSidecar(theirs) === serializeSidecar(this.#saved)) return [];
    this.#saved = theirs;
    this.#set(sidecar);
    return notices;
  }

  /** Notes that the file now holds `written`; what the reader did since stays pending. */
  markSaved(written: Sidecar): void {
    this.#saved = written;
    this.#tell();
  }

  /** Takes annotations whose selectors were described anew, and the text they describe. No act: there is nothing to undo. */
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

  /** Calls `watcher` with every new act until disposed; taking back and bringing back are none. */
  onDidAct(watcher: (act: AnnotationEdit) => void): { dispose(): void } {
    this.#watchers.add(watcher);
    return { dispose: () => void this.#watchers.delete(watcher) };
  }

  #do(act: AnnotationEdit): AnnotationEdit {
    if (act.changes.length === 0) return act;
    this.#apply(act.changes);
    this.#undo.push(act);
    this.#redo.length = 0;
    for (const watcher of [...this.#watchers]) watcher(act);
    return act;
  }

  #apply(changes: readonly Change[]): void {
    const annotations = new Map(this.#byId);
    for (const { before, after } of changes) {
      const id = (after ?? before)?.id;
      if (id === undefined) continue;
      const merged = mergeAnnotation({ base: before, ours: after, theirs: annotations.get(id) }, []);
      if (merged) annotations.set(id, merged);
      else annotations.delete(id);
    }
    this.#set({ ...this.#mine, annotations: [...annotations.values()] });
  }

  #set(sidecar: Sidecar): void {
    this.#mine = sidecar;
    this.#byId = new Map(sidecar.annotations.map((annotation) => [annotation.id, annotation]));
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function reversed({ before, after }: Change): Change {
  return { ...(after ? { before: after } : {}), ...(before ? { after: before } : {}) };
}
