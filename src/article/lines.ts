// The lines of a text that are not empty.
import { CharClass, classAt } from '../text/character-class';
import type { Span } from '../text/span';

/** A line that is not empty, without blanks at its ends. */
export interface Line extends Span {
  /** Length with the blanks at its ends. */
  readonly length: number;
  readonly afterEmptyLine: boolean;
}

/** The lines of a text from `from` on. */
export function linesOf(text: string, from: number): Line[] {
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
