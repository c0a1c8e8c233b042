// Text -> runs of lines that belong together, in order. Judges lines by their lengths and blanks, not by their words.
import { CharClass, classAt } from '../text/character-class';
import type { Span } from '../text/span';

/** A run of lines without blanks at its ends. */
export interface Piece extends Span {
  /** Whether an empty line, or the text's begin, stands before it. */
  readonly apart: boolean;
}

interface Line extends Span {
  /** Length with its blanks. */
  readonly length: number;
  readonly apart: boolean;
}

/** Wider lines than this are no hard wraps: mail and plain-text style wrap at 65 to 80, a few at 100. */
const WIDEST_WRAP = 110;
/** Narrower ones neither: verse, lists. */
const NARROWEST_WRAP = 40;
/** Share of line ends within paragraphs that must look wrapped. In a wrapped file nearly all do. */
const WRAPPED_SHARE = 0.6;

/**
 * The paragraphs of a text from `start` on. Every line is one, except in a hard-wrapped text: there lines that had no room
 * for the next one's first word go on in it.
 */
export function paragraphsOf(text: string, start: number): Piece[] {
  const lines = linesOf(text, start);
  const width = wrapWidth(text, lines);
  const pieces: { start: number; end: number; apart: boolean }[] = [];
  for (const [i, line] of lines.entries()) {
    const last = pieces.at(-1);
    if (last && wraps(text, lines[i - 1], line, width)) last.end = line.end;
    else pieces.push({ start: line.start, end: line.end, apart: line.apart });
  }
  return pieces;
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trim(text, start, end);
    if (line.start < line.end) lines.push({ ...line, length: end - (start === from ? 0 : start), apart });
    apart = line.start === line.end;
    start = end + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isUnseen(text, start)) start++;
  while (end > start && isUnseen(text, end - 1)) end--;
  return { start, end };
}

function isUnseen(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === CharClass.blank || kind === CharClass.invisible;
}

/** The width that the text was wrapped at, 0 when it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const { length } of lines) width = Math.max(width, length);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let inner = 0;
  let wrapped = 0;
  for (const [i, line] of lines.entries()) {
    if (line.apart) continue;
    inner++;
    if (wraps(text, lines[i - 1], line, width)) wrapped++;
  }
  // Fewer than two wrapped ends prove nothing: the longest line of any text has no room for another word.
  return wrapped >= 2 && wrapped >= inner * WRAPPED_SHARE ? width : 0;
}

/** Whether the line before had no room left for this line's first word. */
function wraps(text: string, before: Line | undefined, line: Line, width: number): boolean {
  if (!before || line.apart || width === 0) return false;
  let word = 0;
  while (line.start + word < line.end && !isUnseen(text, line.start + word)) word++;
  return before.length + 1 + word > width;
}
