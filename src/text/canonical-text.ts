// Canonical text: the text that all our offsets count in. No BOM, line ends as LF; nothing else is changed
// (NUL, lone surrogates and invisible characters stay, so that offsets agree with what the user sees).

const BOM = '\uFEFF';

/**
 * The canonical form of a decoded text.
 * Removes one leading BOM; turns CRLF and lone CR into LF, as VS Code breaks lines. U+2028 and U+2029 are no line ends there, nor here.
 */
export function canonicalText(raw: string): string {
  const text = raw.startsWith(BOM) ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
