// Spans: how everything points into a text. Pure arithmetic; does not look at the text.

/** A half-open range [start, end) in UTF-16 units of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in the span. The end counts too, so that a caret right after a word still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies within `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sort order: by start; of equal starts the longer span first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span moved by `by` units. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
