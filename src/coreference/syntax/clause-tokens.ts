// A block -> its tokens with what each can be in a clause.
import { isUpperAt } from '../../text/character-class';
import type { SplitText } from '../../text/sentences';
import type { Token } from '../../text/tokens';
import { Flag, flagsByEnding } from '../lexicon/word-flags';
import type { WordEntry, WordLexicon } from '../lexicon/word-lexicon';
import type { ClauseTokens } from '../types';

/** A block's tokens with their words. */
export interface Words {
  readonly tokens: ClauseTokens;
  /** In lower case. */
  readonly words: readonly string[];
  /** What the lexicon knows of each. */
  readonly entries: readonly (WordEntry | undefined)[];
}

/** A capitalised word is a name rather than a verb: only closed classes count. */
const CAPITALISED_TOO = ~(Flag.past | Flag.sForm | Flag.ing);

/** Splits a block into tokens with their words. Linear. */
export function clauseTokensOf(block: string, lexicon: WordLexicon, split: SplitText): Words {
  const list = () => new Int32Array(split.tokens.length);
  const tokens = { starts: list(), ends: list(), flags: list(), verbs: list(), sentences: list() };
  const entries: (WordEntry | undefined)[] = [];
  let [sentence, count] = [0, 0];
  for (let at = 0; at < split.tokens.length; at++) {
    const token = split.tokens[at] as Token;
    while ((split.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    const word = split.words[at] ?? '';
    const isWord = token.kind === 'word' || token.kind === 'abbreviation';
    const entry = isWord ? lexicon.get(word) : undefined;
    const flag = isWord
      ? flagsOfWord(block, token, entry ? entry.flags : flagsByEnding(word))
      : flagOfMark(token, word);
    tokens.starts[at] = token.start;
    tokens.ends[at] = entry?.length === undefined ? token.end : token.start + entry.length;
    tokens.flags[at] = flag;
    tokens.verbs[at] = count;
    tokens.sentences[at] = sentence;
    entries.push(entry);
    if (flag & (Flag.past | Flag.auxiliary) || entry?.length !== undefined) count++;
  }
  return { tokens, words: split.words, entries };
}

function flagsOfWord(block: string, { start }: Token, flags: number): number {
  return isUpperAt(block, start) ? (flags & CAPITALISED_TOO) | Flag.word | Flag.capital : flags | Flag.word;
}

function flagOfMark({ kind }: Token, mark: string): number {
  switch (kind) {
    case 'number':
      return Flag.number;
    case 'possessive':
      return Flag.possessiveMark;
    case 'quote-mark':
      return Flag.quoteMark;
    case 'hyphen':
      return Flag.hyphen;
    default:
      return mark === ',' ? Flag.comma : Flag.break;
  }
}
