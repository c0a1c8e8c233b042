// Cuts a block into words, punctuation and quotations, the latter whole. Looks at no context beyond a word's own stop.
import { flagsOf, isAbbreviation, Word } from './lexicon';
import type { MarkedSpan } from './marks';

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

const PIECE =
  /(?<word>[\p{L}\p{N}@#$£€%](?:[\p{L}\p{N}\p{M}%]|[-–'’‘.,&/_@](?=[\p{L}\p{N}]))*)|(?<punctuation>[^\s\p{L}\p{N}])/gu;
const POSSESSIVE = /['’‘]s$/i;
const CONTRACTION = /['’‘](?:ll|d|re|ve|m)$/i;
/** Words whose 's is a verb. */
const IS_HOSTS = new Set('he she it that who what there here where how let i one'.split(' '));

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
  if (start >= end) return;
  const text = block.slice(start, end);
  PIECE.lastIndex = 0;
  for (let m = PIECE.exec(text); m; m = PIECE.exec(text)) {
    const at = start + m.index;
    if (m[1] === undefined) {
      const last = into.at(-1);
      const isPlural =
        (m[0] === '’' || m[0] === "'") && last?.kind === 'word' && last.end === at && last.lower.endsWith('s');
      into.push({
        kind: isPlural ? 'word' : 'punctuation',
        start: at,
        end: at + 1,
        lower: isPlural ? '’s' : m[0],
        flags: isPlural ? Word.possessive : 0,
      });
      continue;
    }
    PIECE.lastIndex += pushWord(m[0], at, text[m.index + m[0].length] === '.', into);
  }
}

/** Pushes a word with its clitics; returns how many further units it took (the stop of an abbreviation). */
function pushWord(word: string, at: number, stopped: boolean, into: Token[]): number {
  const lower = word.toLowerCase();
  const clitic = POSSESSIVE.exec(word) ?? CONTRACTION.exec(word);
  if (clitic) {
    const cut = clitic.index;
    const host = lower.slice(0, cut);
    into.push(plainWord(word.slice(0, cut), host, at, at + cut));
    const isVerb = !POSSESSIVE.test(word) || IS_HOSTS.has(host);
    into.push({
      kind: 'word',
      start: at + cut,
      end: at + word.length,
      lower: isVerb ? lower.slice(cut) : '’s',
      flags: isVerb ? Word.auxiliary : Word.possessive,
    });
    return 0;
  }
  const takes =
    stopped && (isAbbreviation(lower) || (word.length === 1 && lower !== word) || /\.\p{L}$|^\p{L}-\p{L}/u.test(word))
      ? 1
      : 0;
  into.push(plainWord(word, lower, at, at + word.length + takes));
  return takes;
}

function plainWord(word: string, lower: string, start: number, end: number): Token {
  const first = word.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  const capital = isDigit ? Word.number : word[0] !== lower[0] || first === 64 || first === 35 ? Word.capital : 0;
  return { kind: 'word', start, end, lower, flags: flagsOf(lower) | capital };
}
