// What the user did in this session, in order, over all files. A step is undone and redone as one, however many files it touched.
// Remembers and orders; the edits themselves know how they are undone.

/** A change in one place that can be undone and redone. */
export interface UndoableEdit {
  /** URI of the article or folder that it changed. */
  readonly place: string;
  /** The name of the changed file, for messages. `place` is where it lies now, after any renames. */
  nameAt(place: string): string;
  /** Undoes the change; what was changed since stays. False where the file cannot be changed now. */
  revert(place: string): Promise<boolean>;
  /** Makes the change again. False where the file cannot be changed now. */
  reapply(place: string): Promise<boolean>;
}

/** One step of undo. */
export interface UndoStep {
  /** For menus: "Tag 12 Passages". */
  readonly label: string;
  readonly edits: readonly UndoableEdit[];
  /** Consecutive steps with the same key are joined into one. */
  readonly joinKey?: string;
}

/** Steps that are remembered: more than a user undoes. */
const MOST_STEPS = 500;

/** The steps of one window. */
export class UndoHistory {
  #done: readonly UndoStep[] = [];
  #undone: readonly UndoStep[] = [];

  /** Adds a step. What was undone in its places before can no longer be redone. A step without edits is none. */
  add(step: UndoStep): void {
    if (step.edits.length === 0) return;
    const last = this.#done.at(-1);
    const joined = step.joinKey !== undefined && last?.joinKey === step.joinKey;
    const added = joined ? { ...step, edits: [...last.edits, ...step.edits] } : step;
    this.#done = [...this.#done.slice(0, joined ? -1 : undefined), added].slice(-MOST_STEPS);
    const places = step.edits.map(({ place }) => place);
    this.#undone = this.#undone.filter((each) => !concerns(each, places));
  }

  /** Forgets a step that was stopped halfway and reverted. */
  forget(step: UndoStep): void {
    this.#done = this.#done.filter((each) => each !== step);
  }

  /** Forgets the last step if it has this key, and returns it: for a mode that the user cancels. */
  cancel(joinKey: string): UndoStep | undefined {
    const last = this.#done.at(-1);
    if (last?.joinKey !== joinKey) return undefined;
    this.forget(last);
    return last;
  }

  /** The last step that changed one of these places, or any place if none are given. It counts as undone from now on. */
  undo(places?: readonly string[]): UndoStep | undefined {
    const step = this.#done.findLast((each) => concerns(each, places));
    if (!step) return undefined;
    this.#done = this.#done.filter((each) => each !== step);
    this.#undone = [...this.#undone, step];
    return step;
  }

  /** The step undone last that changed one of these places, or any place if none are given. It counts as done from now on. */
  redo(places?: readonly string[]): UndoStep | undefined {
    const step = this.#undone.findLast((each) => concerns(each, places));
    if (!step) return undefined;
    this.#undone = this.#undone.filter((each) => each !== step);
    this.#done = [...this.#done, step];
    return step;
  }

  /** Follows a file or folder to its new URI. */
  moved(from: string, to: string): void {
    const follow = (step: UndoStep): UndoStep => {
      const isMoved = ({ place }: UndoableEdit) => place === from || place.startsWith(`${from}/`);
      if (!step.edits.some(isMoved)) return step;
      const edits = step.edits.map((edit) =>
        isMoved(edit) ? { ...edit, place: to + edit.place.slice(from.length) } : edit,
      );
      return { ...step, edits };
    };
    this.#done = this.#done.map(follow);
    this.#undone = this.#undone.map(follow);
  }
}

function concerns({ edits }: UndoStep, places: readonly string[] | undefined): boolean {
  return places === undefined || edits.some(({ place }) => places.includes(place));
}
