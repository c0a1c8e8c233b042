// One block's quotations with the speakers that its own sentences offer. Pure function of the block's words.
import type { Span } from '../text/span';
import type { Attribution, CueRule } from './attribution';
import { attributionsOf, topicOf } from './cues';
import { attributionAtEnd } from './cues-behind';
import { Word } from './lexicon';
import { type MarkedSpan, pairMarks } from './marks';
import type { Phrase } from './phrase';
import { chunk } from './phrases';
import type { Report } from './report-bounds';
import { mayHoldReport } from './report-verbs';
import { mayReport, reportsOf } from './reports';
import type { Sentence } from './sentence';
import { lastMarkOf, splitSentences } from './sentences';
import { type QuoteShape, shapeOf } from './shape';
import { type Token, tokenize } from './tokens';

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
}

/** Finds quoted stretches and reported speech in one block. Linear; never throws. */
export function findQuotes(block: string): BlockSpeech {
  const marked = pairMarks(block).map((span) => (span.missing === 'close' ? closed(block, span) : span));
  if (marked.length === 0 && !mayHoldReport(block)) return { quotes: [], reports: [] };
  const sentences = splitSentences(block, tokenize(block, marked, 0, block.length)).map(toSentence);
  const quotes: QuoteFinding[] = [];
  const reports: ReportFinding[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.tokens.some(({ kind }) => kind === 'quote')) {
      sentence.phrases.forEach((phrase, at) => {
        const token = phrase.kind === 'quote' ? sentence.tokens[phrase.from] : undefined;
        const span = token?.quote === undefined ? undefined : marked[token.quote];
        if (token && span) quotes.push(toFinding(block, span, { sentences, index, at }));
      });
    }
    if (mayReport(sentence.tokens)) reports.push(...reportsOf(sentence).map((report) => toReport(sentence, report)));
  });
  return { quotes, reports };
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

/** Chunked when its phrases are first looked at: most sentences are never asked. */
function toSentence(tokens: Token[]): Sentence {
  let phrases: Phrase[] | undefined;
  return {
    tokens,
    get phrases() {
      phrases ??= chunk(tokens);
      return phrases;
    },
  };
}

interface Place {
  readonly sentences: readonly Sentence[];
  readonly index: number;
  /** Phrase of the quotation. */
  readonly at: number;
}

function toFinding(block: string, span: MarkedSpan, place: Place): QuoteFinding {
  const sentence = place.sentences[place.index];
  if (!sentence) throw new Error('a quotation stands in a sentence');
  const candidates = attributionsOf(block, sentence, place.at).map((found) =>
    toCandidate(sentence, found, sentence.phrases[place.at]?.from ?? 0),
  );
  const bare = sentence.tokens.every((token) => token.kind !== 'word');
  const before = place.sentences[place.index - 1];
  const topic = candidates.length === 0 && before ? topicOf(block, before) : undefined;
  const previous = topic && before ? toCandidate(before, topic, before.tokens.length) : undefined;
  return {
    ...span,
    sentence: place.index,
    bare,
    whole: isWhole(block, span),
    lastMark: lastMarkOf(block, span),
    shape: shapeOf(block, span, sentence.tokens, sentence.phrases[place.at]?.from ?? 0),
    candidates,
    ...(previous ? { previous } : {}),
  };
}

function isWhole(block: string, span: Span): boolean {
  const first = /[\p{L}\p{N}]/u.exec(block.slice(span.start, span.end))?.[0] ?? '';
  return first !== first.toLowerCase() && /[.?!,…]/.test(lastMarkOf(block, span));
}

function toCandidate(sentence: Sentence, found: Attribution, at: number): SpeakerCandidate {
  const span = (from: number, to: number): Span => ({
    start: sentence.tokens[from]?.start ?? 0,
    end: sentence.tokens[to - 1]?.end ?? 0,
  });
  return {
    speaker: span(found.speaker.from, found.speaker.to),
    head: span(found.speaker.from, found.speaker.headTo),
    ...(found.antecedent ? { antecedent: span(found.antecedent.from, found.antecedent.to) } : {}),
    cue: span(found.cue.from, found.cue.to),
    verb: found.verb,
    isNamed: isNamed(sentence.tokens.slice(found.speaker.from, found.speaker.headTo)),
    distance: at < found.cue.from ? found.cue.from - at - 1 : at - found.cue.to,
    rule: found.rule,
  };
}

/** A capital that is not just the sentence's first, or a pronoun. */
function isNamed(words: readonly Token[]): boolean {
  return words.some(({ flags }) => {
    if (flags & Word.subjectPronoun && !(flags & Word.determiner)) return true;
    return (flags & Word.capital) !== 0 && !(flags & (Word.determiner | Word.possessive));
  });
}
