// The quotation at a selection, and the words that name its speaker.
import type { Analysis } from '../../analysis';
import type { UnnamedSource } from '../../coreference';
import type { QuoteMention } from '../../quotes';
import { type Span, touches } from '../../text/span';
import { mentionsAt } from './mentions-at';

/** The quotation that is selected as a whole, or else the one at the start of the selection: there may be its words, its cue or its speaker. */
export function quoteAt(analysis: Analysis, selection: Span): QuoteMention | undefined {
  const quotes = analysis.mentions.filter((mention) => mention.kind === 'quote');
  const whole = quotes.find(({ span }) => isSameSpan(span, selection));
  if (whole) return whole;
  const offset = selection.start;
  return (
    mentionsAt(analysis, offset).find((mention) => mention.kind === 'quote') ??
    quotes.find(({ cue, speaker }) =>
      [cue, speaker?.span].some((span) => span && hasWords(span) && touches(span, offset)),
    )
  );
}

/** The words that name the speaker of a quotation. If the selection is at these words already, the first full name of the speaker. */
export function speakerPlaceAt(analysis: Analysis, selection: Span): Span | undefined {
  const speaker = quoteAt(analysis, selection)?.speaker;
  if (!speaker) return undefined;
  const full = analysis.mentions.find(
    (mention) => mention.kind === 'actor' && mention.actor === speaker.actor && mention.form === 'full',
  );
  if (hasWords(speaker.span) && !touches(speaker.span, selection.start)) return speaker.span;
  return full?.span ?? (hasWords(speaker.span) ? speaker.span : undefined);
}

/** Whether two spans are equal. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A speaker whom no words name has an empty span. */
function hasWords({ start, end }: Span): boolean {
  return end > start;
}

/** The unnamed source that speaks a quotation; undefined if it has another speaker. */
export function unnamedSourceOf({ unnamedSources }: Analysis, { span }: QuoteMention): UnnamedSource | undefined {
  return unnamedSources.find(({ quotes }) => quotes.some((each) => isSameSpan(each, span)));
}
