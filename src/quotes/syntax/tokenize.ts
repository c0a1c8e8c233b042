// Splits a block into words, punctuation marks and whole quotations.
import type { Span } from '../../text/span';
import { isAbbreviation } from '../lexicon/abbreviations';
import { Flag } from '../lexicon/word-flags';
import type { QuotedSpan } from '../marks/quote-marks';
import { CharacterKind, characterKindAt, characterWidthAt, endOfLetters } from './character-kinds';
import { type AnalyzedWord, analyzeWord } from './word-analysis';

/** A word, a punctuation mark, or a whole quotation. */
export interface Token {
  readonly kind: 'word' | 'punctuation' | 'quote';
  readonly start: number;
  readonly end: number;
  /** A word in lower case without its full stop; a punctuation mark as it is; empty for a quotation. */
  readonly lower: string;
  /** Bits of `Flag`. */
  readonly flags: number;
  /** For a quotation: its index among the quoted spans. */
  readonly quote?: number;
}

/** The tokens of [start, end) of a block. `quotes` are the block's quoted spans, sorted. Linear. */
export function tokenize(block: string, quotes: readonly QuotedSpan[], start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index];
    if (!quote || quote.end <= start) continue;
    if (quote.start >= end) break;
    tokenizeGap(block, at, quote.start, tokens);
    tokens.push({ kind: 'quote', start: quote.start, end: quote.end, lower: '', flags: 0, quote: index });
    at = quote.end;
  }
  tokenizeGap(block, at, end, tokens);
  return tokens;
}

/** Adds the tokens of [start, end), which holds no quotation. */
function tokenizeGap(block: string, start: number, end: number, into: Token[]): void {
  for (let at = start; at < end; ) {
    const kind = characterKindAt(block, at, end);
    if (kind === CharacterKind.blank) at++;
    else if (kind === CharacterKind.punctuation || kind === CharacterKind.joiner || kind === CharacterKind.combining)
      at = pushPunctuation(block, at, end, into);
    else {
      const to = wordEnd(block, at, end);
      const beforeFullStop = to < end && block.charCodeAt(to) === FULL_STOP;
      at = to + pushWord(analyzeWord(block, at, to), { start: at, end: to }, beforeFullStop, into);
    }
  }
}

const FULL_STOP = 0x2e;

/** Adds the mark at `at` and returns where it ends. The apostrophe after a plural becomes the possessive `’s`. */
function pushPunctuation(block: string, at: number, end: number, into: Token[]): number {
  const to = at + characterWidthAt(block, at, end);
  const mark = block.slice(at, to);
  const last = into.at(-1);
  const isPlural =
    (mark === '’' || mark === "'") && last?.kind === 'word' && last.end === at && last.lower.endsWith('s');
  into.push({
    kind: isPlural ? 'word' : 'punctuation',
    start: at,
    end: to,
    lower: isPlural ? '’s' : mark,
    flags: isPlural ? Flag.possessive : 0,
  });
  return to;
}

/**
 * The end of the word that begins at `at`: letters, digits, combining marks, and joiners between two letters or digits.
 */
function wordEnd(block: string, at: number, end: number): number {
  let to = at + characterWidthAt(block, at, end);
  for (;;) {
    to = endOfLetters(block, to, end);
    if (to >= end) break;
    const kind = characterKindAt(block, to, end);
    if (kind === CharacterKind.letter || kind === CharacterKind.combining || block[to] === '%')
      to += characterWidthAt(block, to, end);
    else if (
      (kind === CharacterKind.joiner || block[to] === '@') &&
      characterKindAt(block, to + 1, end) === CharacterKind.letter
    )
      to++;
    else break;
  }
  return to;
}

/**
 * Adds a word, and its clitic as a token of its own. Returns how many further units it took: 1 for a full stop, else 0.
 */
function pushWord(
  { written, lower, flags, host }: AnalyzedWord,
  { start, end }: Span,
  beforeFullStop: boolean,
  into: Token[],
): number {
  if (host) {
    const cut = start + host.length;
    into.push({ kind: 'word', start, end: cut, lower: host.lower, flags: host.flags });
    into.push({ kind: 'word', start: cut, end, lower, flags });
    return 0;
  }
  const extra = beforeFullStop && keepsFullStop(written, lower) ? 1 : 0;
  into.push({ kind: 'word', start, end: end + extra, lower, flags });
  return extra;
}

/** Whether a full stop after the word belongs to it: after an abbreviation or an initial. */
function keepsFullStop(word: string, lower: string): boolean {
  return isAbbreviation(lower) || (word.length === 1 && lower !== word) || /\.\p{L}$|^\p{L}-\p{L}/u.test(word);
}
