// The text around a mention, for a row of a tree.
import type { Span } from '../../text/span';
import { oneLine } from '../wording/plain-text';

/** A line of text around a mention, and where the mention is in it. */
export interface Snippet {
  readonly label: string;
  readonly highlight: readonly [start: number, end: number];
}

/** How many UTF-16 units are shown before and after a mention: it stays visible in a narrow side bar. */
const AROUND = { before: 12, after: 96 };

/** The text around a span, on one line. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const near = Math.max(line, start - AROUND.before);
  const space = text.indexOf(' ', near);
  // Cut between words, if there is a space before the mention.
  const from = near === line || space < 0 || space >= start ? near : space + 1;
  const stop = text.indexOf('\n', end);
  const words = oneLine(text.slice(start, end));
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + AROUND.after));
  const head = `${from > line ? '…' : ''}${oneLine(before)}${/\S\s+$/.test(before) ? ' ' : ''}`;
  const tail = `${/^\s/.test(after) ? ' ' : ''}${oneLine(after)}`;
  return { label: `${head}${words}${tail}`, highlight: [head.length, head.length + words.length] };
}
