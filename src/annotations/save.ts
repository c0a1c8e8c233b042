// The one way a sidecar is written: read again, compare, merge what another hand wrote meanwhile, then replace.
// What cannot be read whole is never overwritten.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { MergeNotice } from './merge';
import { failed } from './read-json';
import { parseSidecar, serializeSidecar } from './sidecar';
import type { AnnotationStore } from './store';
import type { Result } from './types';

/** A file as a host reaches it. `name` is for messages. Failures of the disk come back as problems, not as exceptions. */
export interface SidecarFile {
  readonly name: string;
  /** The bytes, or undefined where there is no file. */
  read(): Promise<Result<Uint8Array | undefined>>;
  /** Replaces the file as a whole if its bytes still have the hash `seen` (undefined: no file); says whether it did. */
  replace(next: string, seen: string | undefined): Promise<Result<'written' | 'changed'>>;
}

/** What a save did. */
export interface Saved {
  /** False where the file held these bytes already. */
  readonly written: boolean;
  readonly notices: readonly MergeNotice[];
}

/** Attempts against other writers. Each failed one means that another writer got through, so this is never reached in practice. */
const ATTEMPTS = 32;

/** The SHA-256 of a file's bytes in lower-case hex: what `replace` compares. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Writes what is pending in the store. On failure everything stays pending and the file's bytes stay as they were. */
export async function saveAnnotations(store: AnnotationStore, file: SidecarFile): Promise<Result<Saved>> {
  const notices: MergeNotice[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const read = await file.read();
    if (!read.ok) return read;
    const bytes = read.value;
    if (bytes) {
      const parsed = parseSidecar(bytes);
      if (!parsed.ok) return parsed;
      if (parsed.value.readOnly) return { ok: false, error: parsed.value.readOnly };
      notices.push(...store.reload(parsed.value.sidecar));
    }
    const mine = store.sidecar;
    const next = serializeSidecar(mine);
    if (bytes && serializedIs(bytes, next)) {
      store.markSaved(mine);
      return { ok: true, value: { written: false, notices } };
    }
    const done = await file.replace(next, bytes && bytesHash(bytes));
    if (!done.ok) return done;
    if (done.value === 'written') {
      store.markSaved(mine);
      return { ok: true, value: { written: true, notices } };
    }
  }
  return failed('changed', 'Other programs kept changing the file; nothing was written.');
}

function serializedIs(bytes: Uint8Array, text: string): boolean {
  const parsed = parseSidecar(bytes);
  return parsed.ok && serializeSidecar(parsed.value.sidecar) === text;
}
