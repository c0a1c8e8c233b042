// A span follows edits typed into its text. Knows offsets only; what cannot be followed is re-anchored by the words.
import type { Span } from '../../text/span';

/** Replaces [start, end) of the text before it by `text`. UTF-16 units of the canonical text. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The span after edits, applied one after the other. Text typed at an edge stays outside; text typed inside, inside.
 * Undefined once nothing of its words is left; the caller then keeps the span to restore on undo.
 */
export function followEdits(span: Span, edits: readonly OffsetEdit[]): Span | undefined {
  let now: Span | undefined = span;
  for (const edit of edits) {
    if (!now) return undefined;
    now = followEdit(now, edit);
  }
  return now;
}

function followEdit(span: Span, edit: OffsetEdit): Span | undefined {
  const by = edit.text.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + by, end: span.end + by };
  if (edit.start >= span.end) return span;
  if (edit.start <= span.start && edit.end >= span.end) return undefined;
  if (edit.start >= span.start && edit.end <= span.end) return { start: span.start, end: span.end + by };
  if (edit.start < span.start) return { start: edit.start + edit.text.length, end: span.end + by };
  return { start: span.start, end: edit.start };
}
