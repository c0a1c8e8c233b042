// What encloses a place in an article, step by step: word, mention, clause, quotation, sentence, paragraph, section.
import type { Analysis } from '../../analysis';
import { sentencesOf } from '../../text/sentences';
import { contains, type Span, shift, touches } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';
import { mentionsAt, spansOf } from './mentions-at';

/** Marks that separate clauses. Brackets and quotation marks do too. */
const CLAUSE_MARK = /^[,;:.!?…]/;

/** The spans around an offset from small to large, each within the next, the whole text last. */
export function enclosingSpans(analysis: Analysis, offset: number): Span[] {
  const { blocks, sections, text } = analysis.article;
  const block = blocks.find(({ span }) => touches(span, offset))?.span;
  const mentions = mentionsAt(analysis, offset).flatMap((mention) => [...spansOf(mention), mention.span]);
  const candidates = [
    ...(block ? spansInBlock(text, block, offset) : []),
    ...mentions,
    ...(block ? [block] : []),
    ...sections.map(({ span }) => span),
    { start: 0, end: text.length },
  ].filter((span) => span.end > span.start && touches(span, offset));
  const spans: Span[] = [];
  for (const span of candidates.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = spans.at(-1);
    // A mention may cross a clause: then the smaller of the two is a step, and the larger one is left out.
    if (!last || (contains(span, last) && !contains(last, span))) spans.push(span);
  }
  return spans;
}

/** The word, clause and sentence at an offset of a block. */
function spansInBlock(text: string, block: Span, offset: number): Span[] {
  const words = text.slice(block.start, block.end);
  const at = offset - block.start;
  const tokens = tokenize(words);
  const sentence = sentencesOf(words, tokens).find((span) => touches(span, at));
  const token = tokens.find((each) => each.start <= at && at < each.end) ?? tokens.find((each) => touches(each, at));
  const clause = sentence && token && clauseAt(words, tokens, sentence, token);
  return [token, clause, sentence].flatMap((span) => (span ? [shift(span, block.start)] : []));
}

/** The words around a token up to the next mark on both sides; undefined where the token is a mark itself. */
function clauseAt(text: string, tokens: readonly Token[], sentence: Span, token: Token): Span | undefined {
  const separates = ({ kind, start, end }: Token) =>
    kind === 'dash' || kind === 'bracket' || kind === 'quote-mark' || CLAUSE_MARK.test(text.slice(start, end));
  if (separates(token)) return undefined;
  const at = tokens.indexOf(token);
  const isOutside = (each: Token | undefined) => !each || !contains(sentence, each) || separates(each);
  let [first, last] = [at, at];
  while (!isOutside(tokens[first - 1])) first--;
  while (!isOutside(tokens[last + 1])) last++;
  return { start: tokens[first]?.start ?? token.start, end: tokens[last]?.end ?? token.end };
}
