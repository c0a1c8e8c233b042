// A sidecar file in memory, as a host's port to a disk.

import type { SidecarFile } from '../../src/annotations/file/update-file';
import { bytesHash } from '../../src/annotations/model/hash';

/** A file in memory; `before` runs before each replacement, as another program might. */
export class MemoryFile implements SidecarFile {
  readonly name = 'a.txt.annotations.json';
  writes = 0;
  before: (() => void) | undefined;

  constructor(public text?: string) {}

  async read() {
    return { ok: true as const, value: this.text === undefined ? undefined : Buffer.from(this.text) };
  }

  async replace(next: string, seen: string | undefined) {
    this.before?.();
    const now = this.text === undefined ? undefined : bytesHash(Buffer.from(this.text));
    if (now !== seen) return { ok: true as const, value: 'changed' as const };
    this.text = next;
    this.writes++;
    return { ok: true as const, value: 'written' as const };
  }
}
