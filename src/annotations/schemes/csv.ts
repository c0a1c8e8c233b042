// Rows of text to CSV (RFC 4180) and back. A cell that a spreadsheet would take for a formula gets an apostrophe in front,
// which reading takes away again. Linear; never throws.

/** What a spreadsheet may take for a formula (OWASP), behind apostrophes that are part of the text. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Rows as CSV with CRLF line ends. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The rows of a CSV text; commas, or semicolons or tabs where the first line has more of those. Empty lines are passed over. */
export function fromCsv(text: string): string[][] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const comma = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const [value, end] = source[at] === '"' ? quoted(source, at) : plain(source, at, comma);
    row.push(FORMULA.test(value) && value.startsWith("'") ? value.slice(1) : value);
    at = end;
    if (source[at] === comma) {
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
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const count = (sign: string) => line.split(sign).length - 1;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** The cell in quotes that begins at `at`, and where it ends; one that is never closed goes to the end. */
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

function plain(text: string, at: number, comma: string): readonly [string, number] {
  let end = at;
  while (end < text.length && text[end] !== comma && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(at, end), end];
}
