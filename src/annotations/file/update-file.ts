// The one way our files are written: read the file, compute its new text, replace it if it has not changed meanwhile, else
// start again. A file that cannot be read completely is never overwritten, and nothing is written that could not be read again.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { bytesHash } from '../model/hash';
import { failed, type Result } from '../model/result';
import { writableJson } from './read-json';

/** A file as the host gives access to it. Disk errors are returned as problems, not thrown. */
export interface SidecarFile {
  /** For messages: the path as the user knows it. */
  readonly name: string;
  /** Most bytes that are parsed and written; absent: those of one file. */
  readonly maxSize?: number | undefined;
  /** The bytes; undefined if the file does not exist. */
  read(): Promise<Result<Uint8Array | undefined>>;
  /**
   * Replaces the whole file if its bytes still have the hash `seen` (undefined: the file did not exist). Atomic: after a
   * crash it has the old bytes or the new ones. `changed`: it has other bytes and was left alone.
   */
  replace(next: string, seen: string | undefined): Promise<Result<'written' | 'changed'>>;
}

/** Attempts against other writers. Each failed attempt means that another writer succeeded, so 32 are never reached in practice. */
const ATTEMPTS = 32;

/**
 * Rewrites a file. `change` takes its bytes (undefined: no file) and returns its next text, or undefined to leave it.
 * It is called again if another program wrote meanwhile. Returns whether the file was written.
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
    const writable = writableJson(next.value, file.maxSize);
    if (!writable.ok) return writable;
    const done = await file.replace(next.value, seen);
    if (!done.ok) return done;
    if (done.value === 'written') return { ok: true, value: true };
  }
  return failed('changed', 'Other programs kept changing the file; nothing was written.');
}
