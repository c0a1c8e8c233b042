// Annotations that could not be saved outlive the window: kept in the workspace's memory until their file takes them.
import type { Memento } from 'vscode';
import {
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

/** What was unsaved: the file as it was known then, and what the reader made of it; both as a file's text. */
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
  async remember({ uri, store, trouble }: ArticleAnnotations): Promise<void> {
    const key = KEY + uri.toString();
    if (trouble && store.isPending) {
      const pending: Pending = { saved: serializeSidecar(store.saved), mine: serializeSidecar(store.sidecar) };
      await this.#memory.update(key, pending);
    } else if (!trouble && this.#memory.get(key) !== undefined) await this.#memory.update(key, undefined);
  }

  /** Brings back what an earlier window could not save; says whether there was any. Call once the file was read. */
  restore(label: string, { uri, store }: ArticleAnnotations): boolean {
    const kept = this.#memory.get<Partial<Pending>>(KEY + uri.toString());
    if (typeof kept?.mine !== 'string' || typeof kept.saved !== 'string') return false;
    const mine = sidecarIn(kept.mine);
    const { sidecar } = mergeSidecars(sidecarIn(kept.saved), mine, store.sidecar);
    const left = new Set(sidecar.annotations.map(({ id }) => id));
    store.change(label, {
      add: sidecar.annotations.filter(({ id }) => !store.get(id)),
      update: sidecar.annotations.filter((each) => {
        const known = store.get(each.id);
        return known && !sameAnnotation(known, each);
      }),
      remove: store.annotations.filter(({ id }) => !left.has(id)).map(({ id }) => id),
    });
    return store.isPending;
  }
}

function sidecarIn(text: string): Sidecar {
  const parsed = parseSidecar(text);
  return parsed.ok ? parsed.value.sidecar : emptySidecar();
}
