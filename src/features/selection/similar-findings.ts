// The findings of an article that are of the same kind and in the same words.
import type { Analysis, Mention } from '../../analysis';

/** All findings of an article like a given one, which is among them, in text order. */
export function findingsLike({ mentions, article }: Analysis, like: Mention): Mention[] {
  const words = article.text.slice(like.span.start, like.span.end);
  const length = words.length;
  return mentions.filter(
    ({ kind, span }) =>
      kind === like.kind && span.end - span.start === length && article.text.startsWith(words, span.start),
  );
}
