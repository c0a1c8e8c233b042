// Splits a text into paragraphs: lines that belong together, in order. Whether single line breaks are wraps is decided once for the
// whole text: in `wraps.ts`.
import type { Span } from '../text/span';
import { linesOf } from './lines';
import { wrapsOf } from './wraps';

/** One or more lines, without blanks at their ends. */
export interface Paragraph extends Span {
  /** Whether it follows an empty line or starts the text. */
  readonly afterEmptyLine: boolean;
}

/**
 * The paragraphs of a text from `start` on. Every line is one, except in a hard-wrapped text: there a line is joined with the one that it
 * goes on in.
 */
export function paragraphsOf(text: string, start: number): Paragraph[] {
  const lines = linesOf(text, start);
  const wraps = wrapsOf(text, lines);
  const paragraphs: { start: number; end: number; afterEmptyLine: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last && wraps(lines[i - 1], line)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end, afterEmptyLine: line.afterEmptyLine });
  }
  return paragraphs;
}
