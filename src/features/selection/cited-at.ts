// What is cited at a selection: the quotation there, or the selected words, with their speaker if they are part of a quotation.
import { speakerName } from '../../analysis';
import type { QuoteMention } from '../../quotes';
import { contains, type Span } from '../../text/span';
import { isSure } from '../certainty';
import type { ArticleContext } from '../context';
import type { Cited } from '../wording/citation';
import { isSameSpan, quoteAt } from './quote-at';

/** The citation at a selection; undefined where nothing is selected and no quotation is there. */
export function citedAt(context: ArticleContext, selection: Span): Cited | undefined {
  const { analysis } = context;
  const quote = quoteAt(analysis, selection);
  const isPoint = selection.start === selection.end;
  if (quote && quote.speech !== 'scare' && (isPoint || isSameSpan(quote.span, selection)))
    return citedQuote(context, quote, quote.parts);
  if (isPoint) return undefined;
  const around = analysis.mentions.find((mention): mention is QuoteMention => {
    return (
      mention.kind === 'quote' && mention.speech !== 'scare' && mention.parts.some((part) => contains(part, selection))
    );
  });
  return around ? citedQuote(context, around, [selection]) : { ...sourceOf(context), parts: [selection] };
}

function citedQuote(context: ArticleContext, quote: QuoteMention, parts: readonly Span[]): Cited {
  const { speaker, speech } = quote;
  return {
    ...sourceOf(context),
    parts,
    speech,
    ...(speaker ? { speaker: speakerName(context.analysis, speaker), doubtful: !isSure(speaker) } : {}),
  };
}

function sourceOf({ analysis, index, uri }: ArticleContext): Pick<Cited, 'text' | 'article'> {
  return { text: analysis.article.text, article: index.article(uri) ?? { uri } };
}
