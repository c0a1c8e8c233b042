// Decodes a file's bytes as VS Code does with its default settings, so that offsets agree everywhere.

/** The standard decoder (WHATWG Encoding), which every host has. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Encodings that VS Code detects by itself; everything else counts as UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes VS Code searches for zeros (`ZERO_BYTE_DETECTION_BUFFER_MAX_LEN`). */
const DETECTION_LENGTH = 512;

/** Detects the encoding: by the byte order mark, else UTF-16 where every other byte at the start is zero, else UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, DETECTION_LENGTH);
  if (!start.includes(0)) return 'utf-8';
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 1))) return 'utf-16le';
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 0))) return 'utf-16be';
  return 'utf-8';
}

/** Decodes to text without a byte order mark. Invalid bytes become U+FFFD. Never throws. */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
