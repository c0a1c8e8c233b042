// The first bytes of a file on disk.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Reads the first `most` bytes of a file, fewer where it has no more. Rejects where it cannot be read. */
export async function fileHead(path: string, most: number): Promise<Uint8Array> {
  // A pipe without a writer would never open.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
