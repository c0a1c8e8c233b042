// Cuts a block into words, punctuation and quotations, the latter whole. Looks at no context beyond a word's own stop.
import type { Span } from '../../text/span';
import { isAbbreviation, Word } from '../lexicon/word-flags';
import type { MarkedSpan } from '../marks/pair-quote-marks';
import { lettersEnd, Unit, unitAt, widthAt } from './character-kinds';
import { type KnownWord, wordOf } from './word-analysis';

/** A word, a punctuation mark, or a whole quotation. */
export interface Token {
  readonly kind: 'word' | 'punctuation' | 'quote';
  readonly start: number;
  readonly end: number;
  /** A word in lower case without its stop; a punctuation mark as it is; nothing for a quotation. */
  readonly lower: string;
  /** Flags of `Word`. */
  readonly flags: number;
  /** Index of the marked span, for a quotation. */
  readonly quote?: number;
}

/** Tokens of [start, end) of a block. `quotes` are the block's marked spans. Linear. */
export function tokenize(block: string, quotes: readonly MarkedSpan[], start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (let index = 0; index < quotes.length; index++) {
    const quote = quotes[index];
    if (!quote || quote.end <= start) continue;
    if (quote.start >= end) break;
    readPieces(block, at, quote.start, tokens);
    tokens.push({ kind: 'quote', start: quote.start, end: quote.end, lower: '', flags: 0, quote: index });
    at = quote.end;
  }
  readPieces(block, at, end, tokens);
  return tokens;
}

function readPieces(block: string, start: number, end: number, into: Token[]): void {
  for (let at = start; at < end; ) {
    const kind = unitAt(block, at, end);
    if (kind === Unit.blank) at++;
    else if (kind === Unit.mark || kind === Unit.joiner || kind === Unit.accent) at = pushMark(block, at, end, into);
    else {
      const to = wordEnd(block, at, end);
      const stopped = to < end && block.charCodeAt(to) === STOP;
      at = to + pushWord(wordOf(block, at, to), { start: at, end: to }, stopped, into);
    }
  }
}

const STOP = 0x2e;

/** Pushes the mark at `at`, which may be the apostrophe of a plural's owner; returns where it ends. */
function pushMark(block: string, at: number, end: number, into: Token[]): number {
  const to = at + widthAt(block, at, end);
  const mark = block.slice(at, to);
  const last = into.at(-1);
  const isPlural =
    (mark === '’' || mark === "'") && last?.kind === 'word' && last.end === at && last.lower.endsWith('s');
  into.push({
    kind: isPlural ? 'word' : 'punctuation',
    start: at,
    end: to,
    lower: isPlural ? '’s' : mark,
    flags: isPlural ? Word.possessive : 0,
  });
  return to;
}

/** The end of the word that begins at `at`: letters, digits, accents, and marks between two letters or digits. */
function wordEnd(block: string, at: number, end: number): number {
  let to = at + widthAt(block, at, end);
  for (;;) {
    to = lettersEnd(block, to, end);
    if (to >= end) break;
    const kind = unitAt(block, to, end);
    if (kind === Unit.letter || kind === Unit.accent || block[to] === '%') to += widthAt(block, to, end);
    else if ((kind === Unit.joiner || block[to] === '@') && unitAt(block, to + 1, end) === Unit.letter) to++;
    else break;
  }
  return to;
}

/** Pushes a word with its clitic; returns how many further units it took (the stop of an abbreviation). */
function pushWord(
  { written, lower, flags, host }: KnownWord,
  { start, end }: Span,
  stopped: boolean,
  into: Token[],
): number {
  if (host) {
    const cut = start + host.length;
    into.push({ kind: 'word', start, end: cut, lower: host.lower, flags: host.flags });
    into.push({ kind: 'word', start: cut, end, lower, flags });
    return 0;
  }
  const takes = stopped && isShortened(written, lower) ? 1 : 0;
  into.push({ kind: 'word', start, end: end + takes, lower, flags });
  return takes;
}

/** Whether a stop behind the word belongs to it. */
function isShortened(word: string, lower: string): boolean {
  return isAbbreviation(lower) || (word.length === 1 && lower !== word) || /\.\p{L}$|^\p{L}-\p{L}/u.test(word);
}
