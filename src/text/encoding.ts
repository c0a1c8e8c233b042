// Bytes -> the encoding to decode them with. Decides as VS Code does with its defaults, so that the CLI and the editor
// read the same characters from the same bytes; decoding itself is the host's.

/** Names that TextDecoder knows. Invalid bytes become U+FFFD there as in VS Code: never decode as `fatal`. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** VS Code looks for zero bytes in so many bytes of a file. */
const PROBE_LENGTH = 512;

/**
 * The encoding of a file: by its byte order mark; else UTF-16 when in its first 512 bytes every second byte is zero and no
 * other; else UTF-8. One leading U+FEFF is left to `canonicalText`.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const probe = bytes.subarray(0, PROBE_LENGTH);
  if (!probe.includes(0)) return 'utf-8';
  if (probe.every((byte, at) => (byte === 0) === (at % 2 === 1))) return 'utf-16le';
  if (probe.every((byte, at) => (byte === 0) === (at % 2 === 0))) return 'utf-16be';
  return 'utf-8';
}
