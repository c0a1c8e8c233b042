// The words of one block that may mean an actor without naming it. A pure function of the block's text; decides nothing.
import { type SplitText, splitText } from '../text/sentences';
import { nounPhraseAt } from './expressions/find-noun-phrases';
import { pronounAt } from './expressions/find-pronouns';
import { Flag } from './lexicon/word-flags';
import { wordLexicon } from './lexicon/word-lexicon';
import { clauseTokensOf } from './syntax/clause-tokens';
import type { BlockExpressions, Expression } from './types';

/**
 * Finds the pronouns and noun phrases of one block that may mean an actor. Linear; never throws.
 * @param roles nouns for what a person is, singular and in lower case: `minister`
 * @param split the tokens and sentences of the block, if the caller has them already
 */
export function findExpressions(
  block: string,
  roles: ReadonlySet<string>,
  split: SplitText = splitText(block),
): BlockExpressions {
  const words = clauseTokensOf(block, wordLexicon(roles), split);
  const { flags } = words.tokens;
  const expressions: Expression[] = [];
  for (let at = 0; at < flags.length; at++) {
    const flag = flags[at] ?? 0;
    if (!(flag & Flag.word)) continue;
    const found = flag & (Flag.pronoun | Flag.owner) ? pronounAt(words, at) : nounPhraseAt(words, at);
    if (found) expressions.push(found);
  }
  return { tokens: words.tokens, expressions };
}
