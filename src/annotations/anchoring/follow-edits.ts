// Moves a span along with edits of its text. Uses offsets only; a span that cannot be followed is re-anchored by its words.
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/**
 * The span after edits that are applied one after the other. Text inserted at an edge of the span stays outside; text
 * inserted inside becomes part of it. Undefined if nothing of its words is left; the caller keeps the old span for undo.
 */
export function followEdits(span: Span, edits: readonly TextEdit[]): Span | undefined {
  let followed: Span | undefined = span;
  for (const edit of edits) {
    if (!followed) return undefined;
    followed = followEdit(followed, edit);
  }
  return followed;
}

function followEdit(span: Span, edit: TextEdit): Span | undefined {
  const growth = edit.text.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + growth, end: span.end + growth };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  if (edit.start >= span.start && edit.end <= span.end) return { start: span.start, end: span.end + growth };
  if (edit.start < span.start) return { start: edit.start + edit.text.length, end: span.end + growth };
  return { start: span.start, end: edit.start };
}
