// Saves one article's annotations: merges them with what other programs wrote to the file, then replaces it.
import { parseSidecar, serializeSidecar } from '../file/sidecar';
import { type SidecarFile, updateFile } from '../file/update-file';
import type { MergeNotice } from '../merge/merge-fields';
import type { Result } from '../model/result';
import type { AnnotationStore } from './annotation-store';

/** The outcome of a save. */
export interface Saved {
  /** False if the file had the same bytes already. */
  readonly written: boolean;
  readonly notices: readonly MergeNotice[];
}

/**
 * Writes the unsaved changes of the store, merged with the content of the file. If this fails, the changes stay unsaved and
 * the file keeps its bytes. Writes nothing if nothing is unsaved, or if there are no annotations and no file.
 */
export async function saveAnnotations(store: AnnotationStore, file: SidecarFile): Promise<Result<Saved>> {
  if (!store.isPending) return { ok: true, value: { written: false, notices: [] } };
  const notices: MergeNotice[] = [];
  let saving = store.sidecar;
  const done = await updateFile(file, (bytes) => {
    if (bytes) {
      const parsed = parseSidecar(bytes, file.maxSize);
      if (!parsed.ok) return parsed;
      if (parsed.value.readOnly) return { ok: false, error: parsed.value.readOnly };
      for (const notice of store.reload(parsed.value.sidecar)) notices.push(notice);
    }
    saving = store.sidecar;
    const nothing = !bytes && saving.annotations.length === 0 && saving.kept.length === 0;
    return { ok: true, value: nothing ? undefined : serializeSidecar(saving) };
  });
  if (!done.ok) return done;
  store.markSaved(saving);
  return { ok: true, value: { written: done.value, notices } };
}
