// Test cases that look like the text. A file under test/fixtures holds cases like this one:
//
//   ### a name for the case
//   @published 2022-01-27
//   Russia said on Thursday it was clear.
//                  ^^^^^^^^ date 2022-01-27
//   ~~~~~~ said is no date
//
// - `### ` begins a case. `@key value` lines right below are its directives; `@published` is the day of publication.
// - Every other line is text, blank lines too (those at the case's end are dropped; the text has no final newline).
// - A caret line marks a span of the text line above it (columns count UTF-16 units) and says what is expected there.
//   Several caret lines may follow one text line. `^^^^ + quote Roe` adds on to the last `quote Roe` of an earlier line: the
//   span then runs from the first carets to the last. `+` alone adds on to the expectation before it.
// - Everything found must be expected and the other way round. A `~~~~ why` line expects nothing: it shows readers a trap.
// - Lines before the first case are commentary.
import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/span';

/** A span with the words that describe what is found there: `date 2022-01-27`. */
export interface Expectation {
  readonly span: Span;
  readonly words: string;
}

/** One case of a fixture file. */
export interface FixtureCase {
  readonly name: string;
  /** Day of publication, YYYY-MM-DD, where the case gives one. */
  readonly published?: string;
  /** All `@key value` lines. */
  readonly directives: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const CARETS = /^(?<indent>\s*)(?<carets>\^+)(?:\s+(?<words>.*))?$/;
const ADDED = /^\+\s*(?<words>.*)$/;
const TRAP = /^\s*~+(?:\s|$)/;
const DIRECTIVE = /^@(?<key>\w+)\s+(?<value>.*\S)\s*$/;

/** Reads the cases of fixture text. Throws on carets that mark nothing: the fixture's author must see it. */
export function parseFixture(source: string): FixtureCase[] {
  return source
    .split(/^### +/m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n');
      return parseCase(name.trim(), lines);
    });
}

function parseCase(name: string, lines: readonly string[]): FixtureCase {
  const directives: Record<string, string> = {};
  const texts: string[] = [];
  const expected: { span: Span; words: string }[] = [];
  let lineStart = 0;
  let length = 0;
  for (const line of lines) {
    const directive = texts.length === 0 ? DIRECTIVE.exec(line)?.groups : undefined;
    const marked = CARETS.exec(line)?.groups;
    if (directive) directives[directive.key ?? ''] = directive.value ?? '';
    else if (marked)
      mark(lineStart + (marked.indent?.length ?? 0), marked.carets?.length ?? 0, marked.words?.trim() ?? '');
    else if (!TRAP.test(line)) {
      lineStart = texts.length ? length + 1 : 0;
      length = lineStart + line.length;
      texts.push(line);
    }
  }

  function mark(start: number, carets: number, words: string): void {
    const end = start + carets;
    if (end > length) throw new Error(`${name}: carets reach beyond the text of their line: ${words}`);
    const added = ADDED.exec(words)?.groups?.words;
    if (added === undefined) {
      expected.push({ span: { start, end }, words });
      return;
    }
    const last = expected.findLast((one) => added === '' || one.words === added);
    if (!last) throw new Error(`${name}: “${words}” adds on to nothing`);
    last.span = { start: last.span.start, end };
  }

  const text = texts.join('\n').replace(/\n+$/, '');
  const published = directives.published;
  return { name, ...(published === undefined ? {} : { published }), directives, text, expected };
}

/** Shows a text with carets, in one normal form: compare two of these and the difference points into the text. */
export function showCarets(text: string, found: readonly Expectation[]): string {
  const sorted = [...found].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.words < b.words ? -1 : 1),
  );
  const shown: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    shown.push(line);
    for (const { span, words } of sorted) {
      if (span.start > end || span.end <= start || (span.start === end && line.length > 0)) continue;
      const from = Math.max(span.start, start);
      const carets = '^'.repeat(Math.min(span.end, end) - from);
      if (carets || span.start >= start)
        shown.push(`${' '.repeat(from - start)}${carets} ${span.start < start ? `+ ${words}` : words}`);
    }
    start = end + 1;
  }
  return shown.join('\n');
}

/** The cases of `test/fixtures/<file>`. */
export function fixtureCases(file: string): FixtureCase[] {
  return parseFixture(readFileSync(join(__dirname, '../../../test/fixtures', file), 'utf8'));
}

/** One mocha test per case of `test/fixtures/<file>`: what `find` finds must be what the carets say. */
export function describeFixture(
  file: string,
  find: (
    text: string,
    published: string | undefined,
    directives: Readonly<Record<string, string>>,
  ) => readonly Expectation[],
): void {
  describe(file, () => {
    for (const { name, text, published, directives, expected } of fixtureCases(file)) {
      it(name, () => equal(showCarets(text, find(text, published, directives)), showCarets(text, expected)));
    }
  });
}
