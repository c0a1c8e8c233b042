// Writes and reads CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front, which is removed
// when reading. Linear; never throws.

/**
 * Where a spreadsheet may see a formula begin (OWASP): at the start of a cell and, as it may separate cells in another way, after a
 * semicolon, tab or line break in it. The signs that begin one are known in their full-width forms too. Apostrophes in between are
 * part of the text.
 */
const FORMULA = /(?<=^|[;\t\r\n])'*(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** The rows as CSV with CRLF line breaks. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The rows of a CSV text, without empty lines. Cells are separated by commas, or by semicolons or tabs if the first line has more. */
export function fromCsv(text: string): string[][] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const [value, end] = source[at] === '"' ? quoted(source, at) : plain(source, at, separator);
    row.push(value.replace(FORMULA, (apostrophes) => apostrophes.slice(1)));
    at = end;
    if (source[at] === separator) {
      at++;
      if (at === source.length) row.push('');
      else continue;
    }
    while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

function cell(text: string): string {
  const safe = text.replace(FORMULA, "'$&");
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const count = (separator: string) => line.split(separator).length - 1;
  return [';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best), ',');
}

/** The quoted cell that starts at `at`, and its end; an unclosed one extends to the end of the text. */
function quoted(text: string, at: number): readonly [string, number] {
  const pieces: string[] = [];
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [pieces.join('') + text.slice(from), text.length];
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') return [pieces.join(''), quote + 1];
    pieces.push('"');
    from = quote + 2;
  }
}

/** The unquoted cell that starts at `at`, and its end. */
function plain(text: string, at: number, separator: string): readonly [string, number] {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(at, end), end];
}
