// Annotations that could not be saved survive the window: they are kept in the workspace's memory until their file takes them.

import type { Memento } from 'vscode';
import {
  type Annotation,
  type AnnotationStore,
  type Change,
  emptySidecar,
  mergeSidecars,
  parseSidecar,
  type Sidecar,
  sameAnnotation,
  serializeSidecar,
} from '../../../annotations';
import type { ArticleAnnotations } from './article-annotations';

/** Head of the keys in the workspace's memory; the article's URI follows. */
const KEY = 'marginalia.pending:';

/** What was unsaved: the annotations as the file had them, and as the user changed them; both as a file's text. */
interface Pending {
  readonly saved: string;
  readonly mine: string;
}

/** The memory of unsaved annotations. */
export class UnsavedAnnotations {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Keeps what an article has unsaved, or forgets what was kept once it is saved. A save does not forget what could not be read. */
  async remember({ uri, store, syncError }: ArticleAnnotations): Promise<void> {
    const key = KEY + uri.toString();
    if (syncError && store.isPending) await this.#memory.update(key, pendingIn(store));
    else if (!syncError && sidecarIn(this.#memory.get<Partial<Pending>>(key)?.mine))
      await this.#memory.update(key, undefined);
  }

  /**
   * Restores what an earlier window could not save, and returns what that changed. Called once the file was read. What was kept
   * and cannot be read changes nothing: it does not stand for an empty file.
   */
  restore({ uri, store }: ArticleAnnotations): readonly Change[] {
    const kept = this.#memory.get<Partial<Pending>>(KEY + uri.toString());
    const mine = sidecarIn(kept?.mine);
    if (!mine) return [];
    const { sidecar } = mergeSidecars(sidecarIn(kept?.saved), mine, store.sidecar);
    const left = new Set(sidecar.annotations.map(({ id }) => id));
    return store.change({
      add: sidecar.annotations.filter(({ id }) => !store.get(id)),
      update: sidecar.annotations.filter((each) => {
        const known = store.get(each.id);
        return known && !sameAnnotation(known, each);
      }),
      remove: store.annotations.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    });
  }
}

/** Only the annotations that were changed: what is too large for a file can be kept and read again. */
function pendingIn({ saved, sidecar: mine }: AnnotationStore): Pending {
  const unlike = (others: readonly Annotation[]) => {
    const byId = new Map(others.map((each) => [each.id, each]));
    return (each: Annotation) => {
      const other = byId.get(each.id);
      return !other || !sameAnnotation(each, other);
    };
  };
  const textOf = (annotations: readonly Annotation[]) => serializeSidecar({ ...emptySidecar(), annotations });
  return {
    saved: textOf(saved.annotations.filter(unlike(mine.annotations))),
    mine: textOf(mine.annotations.filter(unlike(saved.annotations))),
  };
}

/** The sidecar in a kept text; undefined if it cannot be read, or is of a newer format. */
function sidecarIn(text: unknown): Sidecar | undefined {
  const parsed = typeof text === 'string' ? parseSidecar(text) : undefined;
  return parsed?.ok && !parsed.value.readOnly ? parsed.value.sidecar : undefined;
}
