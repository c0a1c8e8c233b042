// The one way our files are written: read again, compare, take in what another hand wrote meanwhile, then replace whole.
// What cannot be read whole is never overwritten.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { MergeNotice } from '../merge/merge-fields';
import type { Result } from '../model/types';
import type { AnnotationStore } from '../store/annotation-store';
import { failed } from './read-json';
import { parseSidecar, serializeSidecar } from './sidecar';

/** A file as a host reaches it. Failures of the disk come back as problems, not as exceptions. */
export interface SidecarFile {
  /** For messages: the path as the reader knows it. */
  readonly name: string;
  /** The bytes, or undefined where there is no file. */
  read(): Promise<Result<Uint8Array | undefined>>;
  /**
   * Replaces the whole file, if its bytes still have the hash `seen` (undefined: there was no file), so that it holds
   * the old bytes or the new ones whenever the machine stops. `changed`: it held other bytes and was left alone.
   */
  replace(next: string, seen: string | undefined): Promise<Result<'written' | 'changed'>>;
}

/** What a save did. */
export interface Saved {
  /** False where the file held these bytes already. */
  readonly written: boolean;
  readonly notices: readonly MergeNotice[];
}

/** Attempts against other writers. Each failed one means that another got through, so that 32 are never reached in practice. */
const ATTEMPTS = 32;

/** The SHA-256 of a file's bytes in lower-case hex: what `replace` compares. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * Rewrites a file: `change` gets its bytes (undefined: no file) and gives its next text, or undefined to leave it.
 * It is called again when another writer came between. Answers whether the file was written.
 */
export async function updateFile(
  file: SidecarFile,
  change: (bytes: Uint8Array | undefined) => Result<string | undefined>,
): Promise<Result<boolean>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const read = await file.read();
    if (!read.ok) return read;
    const next = change(read.value);
    if (!next.ok) return next;
    const seen = read.value && bytesHash(read.value);
    if (next.value === undefined || seen === bytesHash(utf8ToBytes(next.value))) return { ok: true, value: false };
    const done = await file.replace(next.value, seen);
    if (!done.ok) return done;
    if (done.value === 'written') return { ok: true, value: true };
  }
  return failed('changed', 'Other programs kept changing the file; nothing was written.');
}

/**
 * Writes what is pending in the store, merged with what the file holds. On failure everything stays pending and the
 * file's bytes stay as they were. Without anything pending, and for no annotations where there is no file, writes nothing.
 */
export async function saveAnnotations(store: AnnotationStore, file: SidecarFile): Promise<Result<Saved>> {
  if (!store.isPending) return { ok: true, value: { written: false, notices: [] } };
  const notices: MergeNotice[] = [];
  let saving = store.sidecar;
  const done = await updateFile(file, (bytes) => {
    if (bytes) {
      const parsed = parseSidecar(bytes);
      if (!parsed.ok) return parsed;
      if (parsed.value.readOnly) return { ok: false, error: parsed.value.readOnly };
      notices.push(...store.reload(parsed.value.sidecar));
    }
    saving = store.sidecar;
    const nothing = !bytes && saving.annotations.length === 0 && saving.kept.length === 0;
    return { ok: true, value: nothing ? undefined : serializeSidecar(saving) };
  });
  if (!done.ok) return done;
  store.markSaved(saving);
  return { ok: true, value: { written: done.value, notices } };
}
