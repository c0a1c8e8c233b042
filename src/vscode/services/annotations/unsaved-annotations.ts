// Annotations that could not be saved survive the window: they are kept in the workspace's memory until their file takes them.

import type { Memento, Uri } from 'vscode';
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

/** Head of the keys of what could not be read when something else was to be kept: a list, the oldest first. */
const ASIDE = 'marginalia.pending.aside:';

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

  /**
   * Keeps what an article has unsaved, or forgets what was kept once it is saved. What could not be read is not forgotten, and makes
   * room for what is unsaved now: it is set aside.
   */
  async remember({ uri, store, syncError }: ArticleAnnotations): Promise<void> {
    const key = KEY + uri.toString();
    const kept = this.#memory.get<unknown>(key);
    if (syncError && store.isPending) {
      // Set aside first: a window that ends between the two has it twice, not never.
      if (kept !== undefined && !isReadable(kept)) await this.#setAside(uri, kept);
      await this.#memory.update(key, pendingIn(store));
    } else if (!syncError) {
      if (kept !== undefined && isReadable(kept)) await this.#memory.update(key, undefined);
      const aside = this.#asideOf(uri);
      if (aside.some(isReadable))
        await this.#keepAside(
          uri,
          aside.filter((each) => !isReadable(each)),
        );
    }
  }

  /**
   * Restores what earlier windows could not save, and returns what that changed. Called once the file was read. What was kept
   * and cannot be read changes nothing: it does not stand for an empty file. Another version may read it.
   */
  restore({ uri, store }: ArticleAnnotations): readonly Change[] {
    const kept = [...this.#asideOf(uri), this.#memory.get<unknown>(KEY + uri.toString())];
    return kept.flatMap((each) => restored(each, store));
  }

  #asideOf(uri: Uri): readonly unknown[] {
    const aside = this.#memory.get<unknown>(ASIDE + uri.toString());
    return Array.isArray(aside) ? aside : [];
  }

  async #setAside(uri: Uri, kept: unknown): Promise<void> {
    const aside = this.#asideOf(uri);
    const isThere = aside.some((each) => JSON.stringify(each) === JSON.stringify(kept));
    if (!isThere) await this.#keepAside(uri, [...aside, kept]);
  }

  async #keepAside(uri: Uri, aside: readonly unknown[]): Promise<void> {
    await this.#memory.update(ASIDE + uri.toString(), aside.length > 0 ? aside : undefined);
  }
}

/** Changes the annotations as a kept value says, merged with what they are now. */
function restored(value: unknown, store: AnnotationStore): readonly Change[] {
  const mine = sidecarIn(fieldsOf(value).mine);
  if (!mine) return [];
  const { sidecar } = mergeSidecars(sidecarIn(fieldsOf(value).saved), mine, store.sidecar);
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

function isReadable(value: unknown): boolean {
  return sidecarIn(fieldsOf(value).mine) !== undefined;
}

/** The fields of a kept value, which another version may have written. */
function fieldsOf(value: unknown): Partial<Record<keyof Pending, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
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
