// Looks names up by their place in the text.
import { overlaps, type Span } from '../../text/span';
import type { NamedSpan } from '../types';

/** How many names end at or before `offset`. `names` sorted by start; logarithmic. */
export function countNamesBefore(names: readonly NamedSpan[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Names within `span`, in order. `names` sorted by start; logarithmic plus the number found. */
export function namesWithin(names: readonly NamedSpan[], span: Span): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = countNamesBefore(names, span.start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.span.start >= span.end) break;
    if (overlaps(name.span, span)) found.push(name);
  }
  return found;
}
