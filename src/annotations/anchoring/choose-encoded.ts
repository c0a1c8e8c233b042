// Looks for a passage without regard to encoding: in the plain text, with the plain words. Texts and passages without marks
// are what they were.
import type { Span } from '../../text/span';
import type { Anchor } from '../model/anchor';
import type { AnchorText } from './anchor-text';
import { chooseMatch } from './choose-match';
import { plainOffset, plainText, unplained } from './plain-text';
import type { QuoteToFind } from './quote-match';

/** The anchor of a quote that is not unchanged at its old position. */
export function chooseEncoded(into: AnchorText, quote: QuoteToFind): Anchor {
  const { plain } = into;
  const wanted = plainQuote(quote);
  if (wanted.exact.trim() === '' || (plain.into === into && wanted === quote)) return chooseMatch(into, quote);
  const anchor = chooseMatch(plain.into, plain.into === into ? wanted : inPlainText(into, quote, wanted));
  return encoded(into, quote, anchor);
}

/** The quote without encoding; itself if it has no marks. */
function plainQuote(quote: QuoteToFind): QuoteToFind {
  const { prefix, exact, suffix } = quote;
  const around = prefix + exact + suffix;
  const plain = plainText(around);
  if (plain.text === around) return quote;
  const start = plainOffset(plain, prefix.length);
  const end = plainOffset(plain, prefix.length + exact.length);
  const { text } = plain;
  return { ...quote, prefix: text.slice(0, start), exact: text.slice(start, end), suffix: text.slice(end) };
}

/** The plain quote with what its selectors say of the text with its marks: the position, and which occurrence it is. */
function inPlainText(into: AnchorText, quote: QuoteToFind, wanted: QuoteToFind): QuoteToFind {
  const { plain } = into;
  const { exact, oldSpan, occurrences, ordinal } = quote;
  const starts = into.occurrencesOf(exact, occurrences + 1);
  const counted = starts.length === occurrences ? starts[ordinal] : undefined;
  return {
    ...wanted,
    ...(counted === undefined ? {} : { countedStart: plainOffset(plain, counted) }),
    ...(oldSpan ? { oldSpan: { start: plainOffset(plain, oldSpan.start), end: plainOffset(plain, oldSpan.end) } } : {}),
  };
}

/** The anchor in the text with its marks. Words with other marks are not the same words. */
function encoded(into: AnchorText, { exact, oldSpan }: QuoteToFind, anchor: Anchor): Anchor {
  const { text, plain } = into;
  const original = (span: Span) => (plain.into === into ? span : unplained(plain, span));
  const candidates =
    'candidates' in anchor && anchor.candidates
      ? { candidates: anchor.candidates.map((each) => ({ ...each, span: original(each.span) })) }
      : {};
  if (anchor.status === 'orphan') return { ...anchor, ...candidates };
  const span = original(anchor.span);
  if (anchor.status === 'ambiguous') return { ...anchor, span, candidates: candidates.candidates ?? [] };
  const { score } = anchor;
  if (anchor.status === 'approximate' || text.slice(span.start, span.end) !== exact)
    return { status: 'approximate', span, score };
  return { status: oldSpan?.start === span.start ? 'exact' : 'moved', span, score };
}
