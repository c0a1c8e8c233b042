// Cuts a block's tokens into sentences. A quotation is one token, so stops inside of it cut nothing; whether one ends a
// sentence is told by its last mark and by what follows.
import { isTitleAbbreviation, Word } from '../lexicon/word-flags';
import type { Token } from './tokenize';

/** Longest sentence in tokens; what runs on is cut there, so that no quotation is looked at from afar. Prose stays below 120. */
const LONGEST_SENTENCE = 200;

/** Tokens in runs that are sentences; every token is in one run, in order. */
export function splitSentences(block: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    if (current.length >= LONGEST_SENTENCE || endsSentence(block, tokens, index)) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function endsSentence(block: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (token.kind === 'quote') return endsQuoted(block, tokens, index, next);
  if (token.kind === 'word') return endsWithAbbreviation(block, token, next);
  if (token.lower === ')' || token.lower === ']') return false;
  return /[.?!…]/.test(token.lower) && startsSentence(next);
}

function startsSentence(next: Token): boolean {
  return (
    next.kind === 'quote' ||
    (next.flags & (Word.capital | Word.number)) !== 0 ||
    next.lower === '(' ||
    next.lower === '['
  );
}

/** `Inc. The …`: an abbreviation that no name follows ends the sentence where a closed word with a capital begins the next. */
function endsWithAbbreviation(block: string, token: Token, next: Token): boolean {
  if (block[token.end - 1] !== '.' || isTitleAbbreviation(token.lower)) return false;
  if (next.kind === 'quote') return !/^\p{L}$/u.test(token.lower);
  return (
    (next.flags & Word.capital) !== 0 &&
    (next.flags & (Word.determiner | Word.subjectPronoun | Word.subordinator | Word.possessive)) !== 0
  );
}

/** The last mark inside a quotation: `,` `.` `?` …, or an empty string. Looks at nothing outside of it: that keeps runs of marks linear. */
export function lastMarkOf(block: string, quote: { readonly start: number; readonly end: number }): string {
  let at = quote.end - 1;
  while (at > quote.start && /["“”„«»'‘’`\s)\]]/.test(block[at] ?? '')) at--;
  const mark = block[at] ?? '';
  return /[.,?!…—–\-:;]/.test(mark) ? mark : '';
}

function endsQuoted(block: string, tokens: readonly Token[], index: number, next: Token): boolean {
  const mark = lastMarkOf(block, tokens[index] ?? { start: 0, end: 0 });
  if (!/[.?!…]/.test(mark)) return false;
  if (next.kind === 'quote') return true;
  if (!(next.flags & (Word.capital | Word.number))) return false;
  return !attributes(tokens, index + 1, mark === '.');
}

/** How many tokens a name with its titles and appositions may have before the verb of `“…?” Anna Berg, the mayor, asked`. */
const LONGEST_NAME = 20;

/** Whether the tokens at `from` are a name and a verb of speech that belong to the quotation before. */
function attributes(tokens: readonly Token[], from: number, closed: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_NAME); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /^[.:;?!]$/.test(token.lower)) return false;
    if (token.kind === 'punctuation') continue;
    if (token.flags & Word.auxiliary && !(token.flags & Word.capital)) return false;
    if (i === from || !(token.flags & Word.speech) || token.flags & (Word.capital | Word.base | Word.ing)) continue;
    const after = tokens[i + 1];
    if (!after || after.lower === '.') return true;
    if (closed) return false;
    return (
      after.kind !== 'word' ||
      (after.flags & (Word.preposition | Word.time | Word.adverb)) !== 0 ||
      /^(?:told|asked)$/.test(token.lower)
    );
  }
  return false;
}
