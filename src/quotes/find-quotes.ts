// Finds the quotations and reports of one block, with the speakers that its own sentences offer. A pure function of the
// block's text.
import type { Span } from '../text/span';
import { commaOfFinalAttribution } from './cues/final-attribution';
import { quoteContextOf } from './cues/quote-context';
import { rankAttributions } from './cues/rank-attributions';
import { sentenceTopic } from './cues/sentence-topic';
import { toSpeakerCandidate } from './cues/speaker-candidate';
import { findSpeakerLabel } from './cues/speaker-label';
import { finalPunctuationOf } from './marks/final-punctuation';
import { pairQuoteMarks } from './marks/pair-quote-marks';
import type { QuotedSpan } from './marks/quote-marks';
import { findReports, mayReport } from './reports/find-reports';
import type { Report } from './reports/report-bounds';
import { mayHoldReport } from './reports/report-verbs';
import { toSentence } from './syntax/chunk-phrases';
import type { Sentence } from './syntax/sentence';
import { splitSentences } from './syntax/split-sentences';
import { type Token, tokenize } from './syntax/tokenize';
import type { BlockSpeech, QuoteFinding, ReportFinding } from './types';

/** Finds the quotations and the reported speech of one block. Linear; never throws. */
export function findQuotes(block: string): BlockSpeech {
  const label = findSpeakerLabel(block);
  const speech = findSpeech(block);
  return label ? { ...speech, label } : speech;
}

function findSpeech(block: string): BlockSpeech {
  const quoted = pairQuoteMarks(block).map((span) => (span.missing === 'close' ? inferClose(block, span) : span));
  if (quoted.length === 0 && !mayHoldReport(block)) return { quotes: [], reports: [] };
  const tokensBySentence = splitSentences(block, tokenize(block, quoted, 0, block.length));
  const sentences: Sentence[] = [];
  const sentenceAt = (index: number): Sentence | undefined => {
    const tokens = tokensBySentence[index];
    if (tokens) sentences[index] ??= toSentence(tokens);
    return sentences[index];
  };
  const quotes: QuoteFinding[] = [];
  const reports: ReportFinding[] = [];
  tokensBySentence.forEach((tokens, index) => {
    const holdsQuote = tokens.some(({ kind }) => kind === 'quote');
    const reporting = mayReport(tokens);
    const sentence = holdsQuote || reporting ? sentenceAt(index) : undefined;
    if (!sentence) return;
    const place = { sentence, index, before: () => sentenceAt(index - 1) };
    if (holdsQuote) for (const quote of quotationsIn(block, quoted, place)) quotes.push(quote);
    if (reporting) for (const report of findReports(sentence)) reports.push(toReportFinding(sentence, report));
  });
  return { quotes, reports };
}

/** A sentence with quotations in it. */
interface SentencePlace {
  readonly sentence: Sentence;
  /** Its index among the sentences of the block. */
  readonly index: number;
  /** The sentence before; chunked on the first call. */
  readonly before: () => Sentence | undefined;
}

/** The quotations of a sentence. */
function quotationsIn(block: string, quoted: readonly QuotedSpan[], place: SentencePlace): QuoteFinding[] {
  const { phrases, tokens } = place.sentence;
  return phrases.flatMap((phrase, at) => {
    const token = phrase.kind === 'quote' ? tokens[phrase.from] : undefined;
    const span = token?.quote === undefined ? undefined : quoted[token.quote];
    return span ? [toQuoteFinding(block, span, place, at)] : [];
  });
}

function toReportFinding(sentence: Sentence, { attribution, contents }: Report): ReportFinding {
  const { tokens, phrases } = sentence;
  const parts = contents.map(({ from, to }) => ({
    start: tokens[phrases[from]?.from ?? 0]?.start ?? 0,
    end: tokens[(phrases[to - 1]?.to ?? 1) - 1]?.end ?? 0,
  }));
  return { parts, candidate: toSpeakerCandidate(sentence, attribution, phrases[contents[0]?.from ?? 0]?.from ?? 0) };
}

/**
 * Ends a quotation without closing mark before an attribution at the end of the block, if there is one: `…, the envoy
 * said.`
 */
function inferClose(block: string, span: QuotedSpan): QuotedSpan {
  const sentences = splitSentences(block, tokenize(block, [], span.start + 1, span.end));
  const last = sentences.at(-1);
  const comma = last && commaOfFinalAttribution(toSentence(last));
  return comma ? { ...span, end: comma.end } : span;
}

function toQuoteFinding(block: string, span: QuotedSpan, place: SentencePlace, at: number): QuoteFinding {
  const { sentence } = place;
  const token = sentence.phrases[at]?.from ?? 0;
  const candidates = rankAttributions(block, sentence, at).map((found) => toSpeakerCandidate(sentence, found, token));
  const aloneInSentence = sentence.tokens.every((token) => token.kind !== 'word');
  const before = candidates.length === 0 ? place.before() : undefined;
  const topic = before && sentenceTopic(block, before);
  const previousTopic = topic && before ? toSpeakerCandidate(before, topic, before.tokens.length) : undefined;
  const finalPunctuation = finalPunctuationOf(block, span);
  const finding = {
    ...span,
    sentence: place.index,
    aloneInSentence,
    isSentence: isWholeSentence(block, span, finalPunctuation, sentence.tokens[token - 1]),
    finalPunctuation,
    context: quoteContextOf(block, span, sentence, token),
    candidates,
  };
  return previousTopic ? { ...finding, previousTopic } : finding;
}

/**
 * Whether quoted words are a whole sentence: they begin with a capital, and their full stop or comma is inside the marks. It may
 * be outside if the quotation opens its sentence: `“We left”, she said`.
 */
function isWholeSentence(block: string, span: Span, finalPunctuation: string, before: Token | undefined): boolean {
  const first = /[\p{L}\p{N}]/u.exec(block.slice(span.start, span.end))?.[0] ?? '';
  if (first === first.toLowerCase()) return false;
  return /[.?!,…]/.test(finalPunctuation) || (before === undefined && block[span.end] === ',');
}
