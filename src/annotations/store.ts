// The state of one article's annotations: what the file held last, what the reader made of it, and how to undo that.
// Reads and writes no file.
import { type MergeNotice, mergeSidecars, sameAnnotation } from './merge';
import type { Annotation, ArticleRef, Sidecar } from './types';

/** One annotation before and after; absent means that it did not exist. */
export interface Change {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** Something the reader did, however many annotations it touched: undone and redone as one. */
export interface Act {
  /** For menus: "Tag 12 passages". */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Holds one article's annotations for as long as it is open. */
export class AnnotationStore {
  #saved: Sidecar;
  #mine: Sidecar;
  readonly #undo: Act[] = [];
  readonly #redo: Act[] = [];
  readonly #listeners = new Set<() => void>();

  /** `saved` is what the file holds. */
  constructor(saved: Sidecar) {
    this.#saved = saved;
    this.#mine = saved;
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

  /** Whether there is something to save. */
  get isPending(): boolean {
    return this.#mine !== this.#saved;
  }

  /** The act that `undo` would take back. */
  get undoable(): Act | undefined {
    return this.#undo.at(-1);
  }

  /** The act that `redo` would bring back. */
  get redoable(): Act | undefined {
    return this.#redo.at(-1);
  }

  get(id: string): Annotation | undefined {
    return this.annotations.find((annotation) => annotation.id === id);
  }

  /** Adds annotations as one act. Their ids must be new. */
  add(label: string, annotations: readonly Annotation[]): Act {
    return this.#do({ label, changes: annotations.map((after) => ({ after })) });
  }

  /** Replaces annotations by changed ones of the same ids, as one act; ids that are gone are passed over. */
  update(label: string, annotations: readonly Annotation[]): Act {
    const changes = annotations.flatMap((after) => {
      const before = this.get(after.id);
      return before && !sameAnnotation(before, after) ? [{ before, after }] : [];
    });
    return this.#do({ label, changes });
  }

  /** Removes annotations as one act; ids that are gone are passed over. */
  remove(label: string, ids: readonly string[]): Act {
    const changes = ids.flatMap((id) => {
      const before = this.get(id);
      return before ? [{ before }] : [];
    });
    return this.#do({ label, changes });
  }

  /** Takes back the last act; undefined when there is none. */
  undo(): Act | undefined {
    const act = this.#undo.pop();
    if (!act) return undefined;
    this.#apply(act.changes.map(reversed));
    this.#redo.push(act);
    return act;
  }

  /** Brings back the act undone last; undefined when there is none. */
  redo(): Act | undefined {
    const act = this.#redo.pop();
    if (!act) return undefined;
    this.#apply(act.changes);
    this.#undo.push(act);
    return act;
  }

  /** Takes in what the file holds now, changed by another hand: merged by id with what is unsaved here. */
  reload(theirs: Sidecar): readonly MergeNotice[] {
    const { sidecar, notices } = this.isPending
      ? mergeSidecars(this.#saved, this.#mine, theirs)
      : { sidecar: theirs, notices: [] };
    this.#saved = theirs;
    this.#mine = sidecar;
    this.#tell();
    return notices;
  }

  /** Notes that the file now holds `written`; what was done since stays pending. */
  markSaved(written: Sidecar): void {
    if (this.#mine === written) this.#saved = written;
    else {
      const { sidecar } = mergeSidecars(this.#saved, this.#mine, written);
      this.#saved = written;
      this.#mine = sidecar;
    }
    this.#tell();
  }

  /** Sets which text the selectors describe. Counts as pending only along with annotations. */
  describeArticle(article: ArticleRef): void {
    this.#mine = { ...this.#mine, article };
  }

  /** Calls `listener` after every change until disposed. */
  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  #do(act: Act): Act {
    if (act.changes.length === 0) return act;
    this.#apply(act.changes);
    this.#undo.push(act);
    this.#redo.length = 0;
    return act;
  }

  #apply(changes: readonly Change[]): void {
    const annotations = new Map(this.annotations.map((annotation) => [annotation.id, annotation]));
    for (const { before, after } of changes) {
      if (after) annotations.set(after.id, after);
      else if (before) annotations.delete(before.id);
    }
    this.#mine = { ...this.#mine, annotations: [...annotations.values()] };
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function reversed({ before, after }: Change): Change {
  return { ...(after ? { before: after } : {}), ...(before ? { after: before } : {}) };
}
