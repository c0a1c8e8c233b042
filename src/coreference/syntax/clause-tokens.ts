// A block -> its tokens with what each can be in a clause.
import { isUpperAt } from '../../text/character-class';
import { sentencesOf } from '../../text/sentences';
import { type Token, tokenize } from '../../text/tokens';
import { Flag, flagsOf } from '../lexicon/word-flags';
import type { ClauseTokens } from '../types';

/** Words that may be a capitalised verb or adverb but mostly are names are not looked up: only closed classes count at a capital. */
const CAPITALISED_TOO = ~(Flag.past | Flag.sForm | Flag.ing);

/** The tokens of a block, and their words in lower case. Linear. */
export function clauseTokensOf(block: string): { readonly tokens: ClauseTokens; readonly words: readonly string[] } {
  const found = tokenize(block);
  const sentenceSpans = sentencesOf(block, found);
  const [starts, ends, flags, verbs, sentences]: number[][] = [[], [], [], [], []];
  const words: string[] = [];
  let [sentence, count] = [0, 0];
  for (const token of found) {
    while ((sentenceSpans[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    const lower = block.slice(token.start, token.end).toLowerCase();
    const flag = flagsOfToken(block, token, lower);
    starts?.push(token.start);
    ends?.push(token.end);
    flags?.push(flag);
    verbs?.push(count);
    sentences?.push(sentence);
    words.push(lower);
    if (flag & (Flag.past | Flag.auxiliary)) count++;
  }
  return { tokens: { starts, ends, flags, verbs, sentences } as ClauseTokens, words };
}

function flagsOfToken(block: string, { kind, start }: Token, lower: string): number {
  switch (kind) {
    case 'word':
    case 'abbreviation': {
      const flags = flagsOf(lower) | Flag.word;
      return isUpperAt(block, start) ? (flags & CAPITALISED_TOO) | Flag.capital : flags;
    }
    case 'number':
      return Flag.number;
    case 'possessive':
      return Flag.possessiveMark;
    case 'quote-mark':
      return Flag.quoteMark;
    case 'hyphen':
      return Flag.hyphen;
    default:
      return lower === ',' ? Flag.comma : Flag.break;
  }
}
