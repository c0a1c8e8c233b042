// How a quotation is written and what stands beside it. This tells speech from titles, terms and names that nobody says.
import type { Span } from '../../text/span';
import { Flag, VERB_FORM } from '../lexicon/word-flags';
import { BROADCAST_WORDS, NAMING_WORDS, WORK_NOUNS } from '../lexicon/work-words';
import { finalPunctuationOf } from '../marks/final-punctuation';
import { CharacterKind, characterKindAt, characterWidthAt } from '../syntax/character-kinds';
import type { Sentence } from '../syntax/sentence';
import type { Token } from '../syntax/tokenize';
import type { Neighbour, QuoteContext } from '../types';
import { isNamedThing } from './naming';

/** Describes the quotation at token `at`. */
export function quoteContextOf(block: string, span: Span, sentence: Sentence, at: number): QuoteContext {
  const { tokens } = sentence;
  const words = firstWords(block, span);
  const written = { words: words.length, isTitle: isTitle(words) };
  return {
    ...written,
    before: isNamedThing(sentence, at, { ...written, finalPunctuation: finalPunctuationOf(block, span) })
      ? 'name'
      : neighbourBefore(tokens, at),
    after: neighbourAfter(tokens, at),
  };
}

/** Enough words to decide: a term has fewer, and more would not make a title any surer. */
const MAX_WORDS = 12;

/** The first words inside the quotation. Looks at nothing after it: this keeps long runs of quotation marks linear. */
function firstWords(block: string, { start, end }: Span): string[] {
  const words: string[] = [];
  for (let at = start; at < end && words.length < MAX_WORDS; ) {
    const isWord = characterKindAt(block, at, end) === CharacterKind.letter;
    let to = at + characterWidthAt(block, at, end);
    while (
      isWord &&
      to < end &&
      (characterKindAt(block, to, end) === CharacterKind.letter || "’'-".includes(block.charAt(to)))
    )
      to += characterWidthAt(block, to, end);
    if (isWord) words.push(block.slice(at, to));
    at = to;
  }
  return words;
}

/** Words that are written in lower case inside titles. */
const LOWER_CASE_IN_TITLES = /^(?:a|an|the|of|in|on|for|to|and|or|at|by|with|from|is|it|as|vs|be|but|nor|so|the)$/i;

/** Whether the words are capitalised as in a title. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && LOWER_CASE_IN_TITLES.test(word)))
  );
}

/** What stands before the quotation at token `at`, a comma or colon skipped. */
function neighbourBefore(tokens: readonly Token[], at: number): Neighbour {
  let i = at - 1;
  const comma = tokens[i]?.lower === ',' || tokens[i]?.lower === ':';
  if (comma) i--;
  const token = tokens[i];
  if (!token) return 'none';
  if (token.kind !== 'word') return comma ? 'comma' : 'other';
  if (WORK_NOUNS.has(token.lower)) return 'work';
  if (comma) return 'comma';
  if (NAMING_WORDS.has(token.lower)) return 'naming';
  const isArticle = token.lower === 'a' || token.lower === 'an' || token.lower === 'the';
  if (token.lower === 'as' && NAMING_WORDS.has(tokens[i - 1]?.lower ?? '')) return 'naming';
  if (token.lower === 'as' || (isArticle && tokens[i - 1]?.lower === 'as')) return 'as';
  if (token.lower === '’s') return (tokens[i - 1]?.flags ?? 0) & Flag.capital ? 'possessor' : 'determiner';
  if (token.flags & (Flag.determiner | Flag.possessive)) return 'determiner';
  if (token.flags & Flag.coordinator) return 'coordinator';
  if (token.flags & Flag.preposition) return BROADCAST_WORDS.has(tokens[i - 1]?.lower ?? '') ? 'work' : 'preposition';
  if (token.flags & (VERB_FORM | Flag.auxiliary)) return 'verb';
  return 'noun';
}

/** What stands after the quotation at token `at`. */
function neighbourAfter(tokens: readonly Token[], at: number): Neighbour {
  const token = tokens[at + 1];
  if (token?.kind !== 'word') return 'none';
  if (WORK_NOUNS.has(token.lower)) return 'work';
  if (
    token.lower === 'on' &&
    (tokens[at + 2]?.flags ?? 0) & Flag.capital &&
    !((tokens[at + 2]?.flags ?? 0) & Flag.time)
  )
    return 'channel';
  if (token.flags & Flag.coordinator) return 'coordinator';
  if (token.flags & Flag.preposition) return 'preposition';
  if (token.flags & (Flag.auxiliary | Flag.adverb | Flag.subordinator | Flag.relative)) return 'other';
  if (token.flags & Flag.capital) return 'possessor';
  if (token.flags & (Flag.past | Flag.third) && !(token.flags & Flag.base)) return 'verb';
  return token.flags & (Flag.determiner | Flag.subjectPronoun) ? 'other' : 'noun';
}
