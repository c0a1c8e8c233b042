// The annotated words, as quoted when the annotation's selectors were made.
import type { Target, TextQuoteSelector } from './types';

/** The text of the target's quote selector; undefined if no selector quotes text. */
export function quoteOf({ selector }: Target): string | undefined {
  const quote = selector.find((each): each is TextQuoteSelector => each.type === 'TextQuoteSelector');
  return typeof quote?.exact === 'string' ? quote.exact : undefined;
}
