// SHA-256 of texts and of files, in lower-case hex.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The hash of a file's bytes: `SidecarFile.replace` compares it. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The hash of a canonical text encoded as UTF-8. */
export function hashOf(text: string): string {
  return bytesHash(utf8ToBytes(text));
}
