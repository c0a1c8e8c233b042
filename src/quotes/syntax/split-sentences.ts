// Splits the tokens of a block into sentences. A quotation is one token, so punctuation inside it splits nothing; whether it
// ends a sentence depends on its last punctuation mark and on what follows.
import { isTitleAbbreviation } from '../lexicon/abbreviations';
import { Flag } from '../lexicon/word-flags';
import { finalPunctuationOf } from '../marks/final-punctuation';
import type { Token } from './tokenize';

/**
 * Longest sentence in tokens; a longer one is split, so that work per quotation stays bounded. Prose stays below 120.
 */
const LONGEST_SENTENCE = 200;

/** Splits tokens into sentences, in order; every token is in one. */
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
  if (token.kind === 'quote') return endsAtQuotation(block, tokens, index, next);
  if (token.kind === 'word') return endsAtAbbreviation(block, token, next);
  if (token.lower === ')' || token.lower === ']') return false;
  return /[.?!…]/.test(token.lower) && startsSentence(next);
}

function startsSentence(next: Token): boolean {
  return (
    next.kind === 'quote' ||
    (next.flags & (Flag.capital | Flag.number)) !== 0 ||
    next.lower === '(' ||
    next.lower === '['
  );
}

/**
 * Whether an abbreviation ends the sentence: `Inc. The …`. It does if the next word is of a closed class and has a
 * capital.
 */
function endsAtAbbreviation(block: string, token: Token, next: Token): boolean {
  if (block[token.end - 1] !== '.' || isTitleAbbreviation(token.lower)) return false;
  if (next.kind === 'quote') return !/^\p{L}$/u.test(token.lower);
  return (
    (next.flags & Flag.capital) !== 0 &&
    (next.flags & (Flag.determiner | Flag.subjectPronoun | Flag.subordinator | Flag.possessive)) !== 0
  );
}

function endsAtQuotation(block: string, tokens: readonly Token[], index: number, next: Token): boolean {
  const mark = finalPunctuationOf(block, tokens[index] ?? { start: 0, end: 0 });
  if (!/[.?!…]/.test(mark)) return false;
  if (next.kind === 'quote') return true;
  if (!(next.flags & (Flag.capital | Flag.number))) return false;
  return !isAttribution(tokens, index + 1, mark === '.');
}

/**
 * Most tokens between a quotation and its verb, titles and appositions included: `“…?” Anna Berg, the mayor, asked`.
 */
const LONGEST_SPEAKER = 20;

/**
 * Whether the tokens at `from` are a name and a verb of speech that belong to the quotation before. `closed`: the quotation
 * ends in a full stop.
 */
function isAttribution(tokens: readonly Token[], from: number, closed: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_SPEAKER); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /^[.:;?!]$/.test(token.lower)) return false;
    if (token.kind === 'punctuation') continue;
    if (token.flags & Flag.auxiliary && !(token.flags & Flag.capital)) return false;
    if (i === from || !(token.flags & Flag.speech) || token.flags & (Flag.capital | Flag.base | Flag.ing)) continue;
    const after = tokens[i + 1];
    if (!after || after.lower === '.') return true;
    if (closed) return false;
    return (
      after.kind !== 'word' ||
      (after.flags & (Flag.preposition | Flag.time | Flag.adverb)) !== 0 ||
      /^(?:told|asked)$/.test(token.lower)
    );
  }
  return false;
}
