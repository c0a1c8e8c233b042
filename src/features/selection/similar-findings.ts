// The findings of an article that are of the same kind and in the same words.
import type { Analysis, Finding } from '../../analysis';

/** All findings of an article like a given one, which is among them, in text order. */
export function findingsLike({ mentions, references, article }: Analysis, like: Finding): Finding[] {
  const words = article.text.slice(like.span.start, like.span.end);
  const length = words.length;
  return [...mentions, ...references].filter(
    ({ kind, span }) =>
      kind === like.kind && span.end - span.start === length && article.text.startsWith(words, span.start),
  );
}
