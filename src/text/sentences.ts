// Splits a text into sentences, by its tokens and the abbreviation lexicon. Intl.Segmenter is not used, as it cuts after "Mr."
// and "Jan." and differs from host to host. Does not judge grammar: a heading is a sentence too. The quotes room has a splitter
// of its own, over tokens that hold whole quotations: stops inside of a quotation end no sentence there.
import { abbreviationOf } from './abbreviations';
import { isLowerAt } from './character-class';
import type { Span } from './span';
import { type Token, tokenize } from './tokens';

/** Words that start a sentence far more often than they continue a name after an abbreviation. */
const STARTERS = new Set(
  (
    'The A An He She It They We I You This That These Those There Here But And Or So Yet In On At For From With By To As ' +
    'After Before Since Until While When Where If Although Though However Meanwhile Moreover Instead Still Also Both Some ' +
    'Many Most All No Not Its His Her Their Our My What Who Why How Which One Last Earlier Later Now Then Asked Under Only'
  ).split(' '),
);

/** Verbs of speech after a quoted question: “Why now?” Biden asked. */
const SPEECH_VERBS = new Set(
  'said asked says asks told wrote added replied shouted cried wondered tweeted demanded'.split(' '),
);

/** How many tokens after a quoted question are searched for the verb: "US President Joe Biden asked". */
const SPEAKER_LENGTH = 6;

/** A text with its tokens and sentences. */
export interface SplitText {
  readonly tokens: readonly Token[];
  /** The tokens in lower case. */
  readonly words: readonly string[];
  readonly sentences: readonly Span[];
}

/** Splits a text into tokens and sentences; for callers that need both, or pass them on. Linear. */
export function splitText(text: string): SplitText {
  const tokens = tokenize(text);
  const words = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return { tokens, words, sentences: sentencesOf(text, tokens) };
}

/** A place where a sentence may end: the sentence began at token `first`, its last stop is `stop`, and closing marks follow up to `last`. */
interface Boundary {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly stop: number;
  readonly last: number;
}

/**
 * Splits a text into sentences: sorted, disjoint, without blanks at their ends, every token in one.
 * Closing quotation marks and brackets belong to the sentence that they close. An empty line always ends a sentence. Linear.
 * @param tokens the tokens of the text, if the caller has them already
 */
export function sentencesOf(text: string, tokens: readonly Token[] = tokenize(text)): Span[] {
  const sentences: Span[] = [];
  let first = 0;
  for (let last = 0; last < tokens.length; last++) {
    const run = last;
    if (isStop(text, tokens[run])) last = runEnd(text, tokens, run);
    const end = tokens[last]?.end ?? 0;
    const next = tokens[last + 1];
    if (next && !hasEmptyLine(text, end, next.start)) {
      const stop = lastStop(text, tokens, run, last);
      if (stop < 0 || !endsAt({ text, tokens, first, stop, last })) continue;
    }
    sentences.push({ start: tokens[first]?.start ?? 0, end });
    first = last + 1;
  }
  return sentences;
}

/** The last token of the run of stops, closing marks and brackets that begins at `run`. */
function runEnd(text: string, tokens: readonly Token[], run: number): number {
  let last = run;
  for (let next = tokens[last + 1]; next && closes(text, tokens[last], next); next = tokens[last + 1]) last++;
  return last;
}

/** The last stop of a run, or -1. */
function lastStop(text: string, tokens: readonly Token[], run: number, last: number): number {
  for (let at = last; at >= run; at--) if (isStop(text, tokens[at])) return at;
  return -1;
}

/** Whether a token continues the run of stops and closing marks after `before`. */
function closes(text: string, before: Token | undefined, token: Token): boolean {
  const char = text.charAt(token.start);
  const glued = before?.end === token.start;
  if (token.kind === 'punctuation') return glued && isStop(text, token);
  if (token.kind === 'bracket') return ')]}'.includes(char) && glued;
  if (token.kind !== 'quote-mark') return false;
  // ” and » close anywhere on the line; ambiguous marks only where they touch the stop and no word follows at once.
  if (char === '”' || char === '»') return !text.slice(before?.end, token.start).includes('\n');
  return glued && !'“„‘«'.includes(char) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}

function isStop(text: string, token: Token | undefined): boolean {
  if (token?.kind === 'abbreviation') return text.charAt(token.end - 1) === '.';
  return token?.kind === 'punctuation' && '.!?…'.includes(text.charAt(token.start));
}

/** Whether the sentence ends after a run of stops and closing marks. */
function endsAt({ text, tokens, first, stop: at, last }: Boundary): boolean {
  const stop = tokens[at];
  const next = tokens[last + 1];
  if (!stop || !next || !opensSentence(text, tokens, last + 1)) return false;
  if (stop.kind === 'abbreviation') return last > at || endsAfterAbbreviation(text, stop, next);
  if (next.start === tokens[last]?.end) return isGluedSentence(text, tokens[last - 1], next);
  if (isEllipsis(text, stop)) return last > at || tokens[at - 1]?.end === stop.start || isStarter(text, next);
  // "1. The first demand": the number of a list item does not end the sentence.
  if (at === first + 1 && tokens[first]?.kind === 'number') return false;
  return !(last > at && text.charAt(stop.start) !== '.' && speakerFollows(text, tokens, last + 1));
}

/** Whether an empty line lies between two offsets. */
function hasEmptyLine(text: string, start: number, end: number): boolean {
  let newlines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x0a && ++newlines === 2) return true;
  return false;
}

/** Whether a sentence can start at a token: not at a lower-case word, nor at a mark that continues a sentence. */
function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'punctuation') return isEllipsis(text, token) && !isLowerAt(text, tokens[at + 1]?.start ?? 0);
  if (token.kind === 'dash' || token.kind === 'hyphen' || token.kind === 'possessive') return false;
  if (token.kind === 'bracket') return '([{'.includes(text.charAt(token.start));
  return !isLowerAt(text, token.start);
}

function isEllipsis(text: string, token: Token): boolean {
  return text.charAt(token.start) === '…' || (token.end - token.start > 1 && text.charAt(token.start) === '.');
}

function isStarter(text: string, token: Token): boolean {
  return token.kind === 'quote-mark' || STARTERS.has(text.slice(token.start, token.end));
}

function endsAfterAbbreviation(text: string, stop: Token, next: Token): boolean {
  if (next.start === stop.end) return false;
  const kind = abbreviationOf(text.slice(stop.start, stop.end - 1));
  return (kind === undefined || kind === 'free') && isStarter(text, next);
}

/** "…came to nothing.The minister": a sentence without the blank before it. Not "v2.Beta", nor the name of a file. */
function isGluedSentence(text: string, before: Token | undefined, next: Token): boolean {
  return (
    before?.kind === 'word' && next.kind === 'word' && isLowerAt(text, before.end - 1) && next.end - next.start > 1
  );
}

/** Whether a name and a verb of speech follow: “Will they come?” US President Joe Biden asked. */
function speakerFollows(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + SPEAKER_LENGTH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'abbreviation') return false;
    if (isLowerAt(text, token.start)) return i > at && SPEECH_VERBS.has(text.slice(token.start, token.end));
  }
  return false;
}
