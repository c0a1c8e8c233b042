// Splits a text into paragraphs: lines that belong together, in order. Judges lines by their lengths and blanks, not by their words.
import { CharClass, classAt } from '../text/character-class';
import type { Span } from '../text/span';

/** One or more lines, without blanks at their ends. */
export interface Paragraph extends Span {
  /** Whether it follows an empty line or starts the text. */
  readonly afterEmptyLine: boolean;
}

interface Line extends Span {
  /** Length with the blanks at its ends. */
  readonly length: number;
  readonly afterEmptyLine: boolean;
}

/** Text with wider lines is not hard-wrapped: mail and plain text are wrapped at 65 to 80, a few at 100. */
const WIDEST_WRAP = 110;
/** Text with only narrower lines neither: verse, lists. */
const NARROWEST_WRAP = 40;
/** Share of line ends within paragraphs that must look wrapped. In a hard-wrapped file nearly all do. */
const WRAPPED_SHARE = 0.6;

/**
 * The paragraphs of a text from `start` on. Every line is one, except in a hard-wrapped text: there a line that had no room
 * for the first word of the next line is joined with it.
 */
export function paragraphsOf(text: string, start: number): Paragraph[] {
  const lines = linesOf(text, start);
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number; afterEmptyLine: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && wraps(text, lines[i - 1], line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, afterEmptyLine: line.afterEmptyLine });
  }
  return paragraphs;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let afterEmptyLine = true;
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trim(text, start, end);
    if (line.start < line.end) lines.push({ ...line, length: end - (start === from ? 0 : start), afterEmptyLine });
    afterEmptyLine = line.start === line.end;
    start = end + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === CharClass.blank || kind === CharClass.invisible;
}

/** The width at which the text was hard-wrapped; 0 if it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { length } of lines) width = Math.max(width, length);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let inner = 0;
  let wrapped = 0;
  for (const [i, line] of lines.entries()) {
    if (line.afterEmptyLine) continue;
    inner++;
    if (wraps(text, lines[i - 1], line, width)) wrapped++;
  }
  // One wrapped end proves nothing: the longest line of any text has no room for another word.
  return wrapped >= 2 && wrapped >= inner * WRAPPED_SHARE ? width : 0;
}

/** Whether the line before had no room for the first word of this line. */
function wraps(text: string, before: Line | undefined, line: Line, width: number): boolean {
  if (!before || line.afterEmptyLine || width === 0) return false;
  let word = 0;
  while (line.start + word < line.end && !isBlank(text, line.start + word)) word++;
  return before.length + 1 + word > width;
}
