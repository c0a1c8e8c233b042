// A sidecar file in memory, as a host's port to a disk.

import type { SidecarFile } from '../../src/annotations/file/update-file';
import { bytesHash } from '../../src/annotations/model/hash';
import type { Result } from '../../src/annotations/model/result';

/** A file in memory; `before` runs before each replacement, as another program might. */
export class MemoryFile implements SidecarFile {
  readonly name = 'a.txt.annotations.json';
  writes = 0;
  before: (() => void) | undefined;
  /** Whether its disk is full. */
  isFull = false;

  constructor(public text?: string) {}

  async read() {
    return { ok: true as const, value: this.text === undefined ? undefined : Buffer.from(this.text) };
  }

  async replace(next: string, seen: string | undefined): Promise<Result<'changed' | 'written'>> {
    this.before?.();
    if (this.isFull) return { ok: false, error: { code: 'unwritable', message: 'The disk is full.' } };
    const now = this.text === undefined ? undefined : bytesHash(Buffer.from(this.text));
    if (now !== seen) return { ok: true as const, value: 'changed' as const };
    this.text = next;
    this.writes++;
    return { ok: true as const, value: 'written' as const };
  }
}
