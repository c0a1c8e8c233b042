// A file's bytes -> text, as VS Code decodes them with its default settings, so that offsets agree everywhere.

/** The standard decoder (WHATWG Encoding), which every host has; a pure function of the bytes. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** Encodings that VS Code tells apart by itself; everything else counts as UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How many bytes VS Code looks at for zeros (`ZERO_BYTE_DETECTION_BUFFER_MAX_LEN`). */
const LOOKED_AT = 512;

/** The encoding: by a byte order mark, else UTF-16 where every other byte at the start is zero, else UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  if (!start.includes(0)) return 'utf-8';
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 1))) return 'utf-16le';
  if (start.every((byte, index) => (byte === 0) === (index % 2 === 0))) return 'utf-16be';
  return 'utf-8';
}

/** The text, without a byte order mark; what is not valid becomes U+FFFD. Never throws. */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
