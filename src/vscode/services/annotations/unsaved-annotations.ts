// Annotations that could not be saved survive the window: they are kept in the workspace's memory until their file takes them.

import type { Memento } from 'vscode';
import {
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

/** What was unsaved: the file as it was known then, and as the user changed it; both as a file's text. */
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

  /** Keeps what an article has unsaved, or forgets what was kept once it is saved. */
  async remember({ uri, store, syncError }: ArticleAnnotations): Promise<void> {
    const key = KEY + uri.toString();
    if (syncError && store.isPending) {
      const pending: Pending = { saved: serializeSidecar(store.saved), mine: serializeSidecar(store.sidecar) };
      await this.#memory.update(key, pending);
    } else if (!syncError && this.#memory.get(key) !== undefined) await this.#memory.update(key, undefined);
  }

  /** Restores what an earlier window could not save, and returns what that changed. Called once the file was read. */
  restore({ uri, store }: ArticleAnnotations): readonly Change[] {
    const kept = this.#memory.get<Partial<Pending>>(KEY + uri.toString());
    if (typeof kept?.mine !== 'string' || typeof kept.saved !== 'string') return [];
    const { sidecar } = mergeSidecars(sidecarIn(kept.saved), sidecarIn(kept.mine), store.sidecar);
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

function sidecarIn(text: string): Sidecar {
  const parsed = parseSidecar(text);
  return parsed.ok ? parsed.value.sidecar : emptySidecar();
}
