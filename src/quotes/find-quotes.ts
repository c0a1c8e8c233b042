// One block's quotations with the speakers that its own sentences offer. Pure function of the block's words.
import type { Span } from '../text/span';
import type { Attribution, CueRule } from './cues/attribution';
import { attributionAtEnd } from './cues/cues-after';
import { type QuoteShape, shapeOf } from './cues/quote-context';
import { attributionsOf, topicOf } from './cues/rank-attributions';
import { Word } from './lexicon/word-flags';
import { type MarkedSpan, pairMarks } from './marks/pair-quote-marks';
import { mayReport, reportsOf } from './reports/find-reports';
import type { Report } from './reports/report-bounds';
import { mayHoldReport } from './reports/report-verbs';
import { type Label, labelOf } from './speakers/transcript';
import { chunk } from './syntax/chunk-phrases';
import type { Sentence } from './syntax/sentence';
import { lastMarkOf, splitSentences } from './syntax/split-sentences';
import { type Token, tokenize } from './syntax/tokenize';

/** A speaker that a quotation's own sentence offers; offsets in the block. */
export interface SpeakerCandidate {
  readonly speaker: Span;
  /** The part of the speaker that names it, without appositions. */
  readonly head: Span;
  /** For a relative pronoun: the words it stands for. */
  readonly antecedent?: Span;
  readonly cue: Span;
  readonly verb: string;
  /** Whether the speaker is a name or a pronoun, and not a common noun alone. */
  readonly isNamed: boolean;
  /** Tokens between the cue and the quotation; 0 when they touch. */
  readonly distance: number;
  readonly rule: CueRule;
}

/** A quoted stretch found in one block; offsets count from the block's start. Pure function of the block's text. */
export interface QuoteFinding {
  readonly start: number;
  readonly end: number;
  readonly missing?: 'open' | 'close';
  readonly single?: true;
  /** Index of its sentence among the block's. */
  readonly sentence: number;
  /** Whether its sentence consists of quotations alone. */
  readonly bare: boolean;
  /** Whether it is as long as a sentence: begins one, or follows a colon or a comma with a capital. */
  readonly whole: boolean;
  /** The last mark inside. */
  readonly lastMark: string;
  readonly shape: QuoteShape;
  /** Best first. */
  readonly candidates: readonly SpeakerCandidate[];
  /** For a bare one that opens no attribution: whom the sentence before is about. */
  readonly previous?: SpeakerCandidate;
}

/** Speech that is reported without marks; offsets in the block. */
export interface ReportFinding {
  /** What is said: one stretch, or two around the attribution. */
  readonly parts: readonly Span[];
  readonly candidate: SpeakerCandidate;
}

/** What one block holds of others' words, each in text order. */
export interface BlockSpeech {
  readonly quotes: readonly QuoteFinding[];
  readonly reports: readonly ReportFinding[];
  /** Who speaks, where the block begins with that: it counts in a transcript only. */
  readonly label?: Label;
}

/** Finds quoted stretches and reported speech in one block. Linear; never throws. */
export function findQuotes(block: string): BlockSpeech {
  const label = labelOf(block);
  const speech = findSpeech(block);
  return label ? { ...speech, label } : speech;
}

function findSpeech(block: string): BlockSpeech {
  const marked = pairMarks(block).map((span) => (span.missing === 'close' ? closed(block, span) : span));
  if (marked.length === 0 && !mayHoldReport(block)) return { quotes: [], reports: [] };
  const runs = splitSentences(block, tokenize(block, marked, 0, block.length));
  const read: Sentence[] = [];
  const sentenceAt = (index: number): Sentence | undefined => {
    const tokens = runs[index];
    if (tokens) read[index] ??= toSentence(tokens);
    return read[index];
  };
  const quotes: QuoteFinding[] = [];
  const reports: ReportFinding[] = [];
  runs.forEach((tokens, index) => {
    const holdsQuote = tokens.some(({ kind }) => kind === 'quote');
    const reporting = mayReport(tokens);
    const sentence = holdsQuote || reporting ? sentenceAt(index) : undefined;
    if (!sentence) return;
    if (holdsQuote) quotes.push(...quotesIn(block, marked, { sentence, index, before: () => sentenceAt(index - 1) }));
    if (reporting) reports.push(...reportsOf(sentence).map((report) => toReport(sentence, report)));
  });
  return { quotes, reports };
}

/** A sentence that holds quotations. */
interface Place {
  readonly sentence: Sentence;
  readonly index: number;
  /** The sentence before; chunked when it is first asked for. */
  readonly before: () => Sentence | undefined;
}

function quotesIn(block: string, marked: readonly MarkedSpan[], place: Place): QuoteFinding[] {
  const { phrases, tokens } = place.sentence;
  return phrases.flatMap((phrase, at) => {
    const token = phrase.kind === 'quote' ? tokens[phrase.from] : undefined;
    const span = token?.quote === undefined ? undefined : marked[token.quote];
    return span ? [toFinding(block, span, place, at)] : [];
  });
}

function toReport(sentence: Sentence, { attribution, contents }: Report): ReportFinding {
  const { tokens, phrases } = sentence;
  const parts = contents.map(({ from, to }) => ({
    start: tokens[phrases[from]?.from ?? 0]?.start ?? 0,
    end: tokens[(phrases[to - 1]?.to ?? 1) - 1]?.end ?? 0,
  }));
  return { parts, candidate: toCandidate(sentence, attribution, phrases[contents[0]?.from ?? 0]?.from ?? 0) };
}

/** Where words without their closing mark end: before an attribution that ends the block, `…, the envoy said.` */
function closed(block: string, span: MarkedSpan): MarkedSpan {
  const sentences = splitSentences(block, tokenize(block, [], span.start + 1, span.end));
  const last = sentences.at(-1);
  const comma = last && attributionAtEnd(toSentence(last));
  return comma ? { ...span, end: comma.end } : span;
}

/** Whom the last sentence of a block without quotations is about: its last reporting verb's subject, else its first verb's. */
export function closingSpeaker(block: string): SpeakerCandidate | undefined {
  const sentences = splitSentences(block, tokenize(block, pairMarks(block), 0, block.length));
  const last = sentences.at(-1);
  const sentence = last && toSentence(last);
  const topic = sentence && topicOf(block, sentence);
  return topic && toCandidate(sentence, topic, sentence.tokens.length);
}

function toSentence(tokens: Token[]): Sentence {
  return { tokens, phrases: chunk(tokens) };
}

function toFinding(block: string, span: MarkedSpan, place: Place, at: number): QuoteFinding {
  const { sentence } = place;
  const token = sentence.phrases[at]?.from ?? 0;
  const candidates = attributionsOf(block, sentence, at).map((found) => toCandidate(sentence, found, token));
  const bare = sentence.tokens.every((token) => token.kind !== 'word');
  const before = candidates.length === 0 ? place.before() : undefined;
  const topic = before && topicOf(block, before);
  const previous = topic && before ? toCandidate(before, topic, before.tokens.length) : undefined;
  const lastMark = lastMarkOf(block, span);
  const finding = {
    ...span,
    sentence: place.index,
    bare,
    whole: isWhole(block, span, lastMark, sentence.tokens[token - 1]),
    lastMark,
    shape: shapeOf(block, span, sentence.tokens, token),
    candidates,
  };
  return previous ? { ...finding, previous } : finding;
}

/** A sentence in marks, its stop or comma inside of them; or outside, where the quotation opens its sentence: `“We left”, she said`. */
function isWhole(block: string, span: Span, lastMark: string, before: Token | undefined): boolean {
  const first = /[\p{L}\p{N}]/u.exec(block.slice(span.start, span.end))?.[0] ?? '';
  if (first === first.toLowerCase()) return false;
  return /[.?!,…]/.test(lastMark) || (before === undefined && block[span.end] === ',');
}

function toCandidate(sentence: Sentence, found: Attribution, at: number): SpeakerCandidate {
  const span = (from: number, to: number): Span => ({
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  });
  const candidate = {
    speaker: span(found.speaker.from, found.speaker.to),
    head: span(found.speaker.from, found.speaker.headTo),
    cue: span(found.cue.from, found.cue.to),
    verb: found.verb,
    isNamed: isNamed(sentence.tokens.slice(found.speaker.from, found.speaker.headTo)),
    distance: at < found.cue.from ? found.cue.from - at - 1 : at - found.cue.to,
    rule: found.rule,
  };
  const { antecedent } = found;
  return antecedent ? { ...candidate, antecedent: span(antecedent.from, antecedent.to) } : candidate;
}

/** A capital that is not just the sentence's first, or a pronoun. */
function isNamed(words: readonly Token[]): boolean {
  return words.some(({ flags }) => {
    if (flags & Word.subjectPronoun && !(flags & Word.determiner)) return true;
    return (flags & Word.capital) !== 0 && !(flags & (Word.determiner | Word.possessive));
  });
}
