// The reference by which the words for a speaker mean someone.
import type { Span } from '../../text/span';
import type { Reference } from '../types';

/**
 * Returns, for the words for a speaker, the reference that stands for them: a pronoun that is all of them, or the description with which
 * they begin. `Her lawyer` is not she. `references` sorted by start, the longer first.
 */
export function speakerReferences(references: readonly Reference[]): (words: Span) => Reference | undefined {
  const byStart = new Map<number, Reference[]>();
  for (const reference of references) {
    const known = byStart.get(reference.span.start);
    if (known) known.push(reference);
    else byStart.set(reference.span.start, [reference]);
  }
  return ({ start, end }) =>
    byStart.get(start)?.find(({ form, span }) => span.end === end || (form === 'nominal' && span.end < end));
}
