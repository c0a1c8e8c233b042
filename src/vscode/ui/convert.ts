// Spans of the canonical text <-> ranges of an editor. By line and character, never by document.offsetAt:
// an editor counts CRLF as two units, the canonical text has LF only.
import { Position, Range } from 'vscode';
import type { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';

/** The editor's place of an offset. */
export function toPosition(lines: LineMap, offset: number): Position {
  const { line, character } = lines.positionAt(offset);
  return new Position(line, character);
}

/** The editor's range of a span. */
export function toRange(lines: LineMap, span: Span): Range {
  return new Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** The span of an editor's range. */
export function toSpan(lines: LineMap, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}
