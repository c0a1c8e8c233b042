// What an annotation says that it is about, in the words of the text that it was made on.
import type { Target, TextQuoteSelector } from './types';

/** The annotated words; undefined where no selector quotes them. */
export function quoteOf({ selector }: Target): string | undefined {
  const quote = selector.find((each): each is TextQuoteSelector => each.type === 'TextQuoteSelector');
  return typeof quote?.exact === 'string' ? quote.exact : undefined;
}
