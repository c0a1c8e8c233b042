// The words of one block that may mean an actor without naming it. A pure function of the block's text; decides nothing.

import { type IsRole, nounPhraseAt } from './expressions/find-noun-phrases';
import { pronounAt } from './expressions/find-pronouns';
import { Flag } from './lexicon/word-flags';
import { clauseTokensOf } from './syntax/clause-tokens';
import type { BlockExpressions, Expression } from './types';

/**
 * Finds the pronouns and noun phrases of one block that may mean an actor. Linear; never throws.
 * @param isRole whether a noun, in lower case, is what a person is: `minister`
 */
export function findExpressions(block: string, isRole: IsRole): BlockExpressions {
  const { tokens, words } = clauseTokensOf(block);
  const expressions: Expression[] = [];
  tokens.flags.forEach((flag, at) => {
    if (!(flag & Flag.word)) return;
    const found =
      flag & (Flag.pronoun | Flag.owner) ? pronounAt(tokens, words, at) : nounPhraseAt({ tokens, words }, at, isRole);
    if (found) expressions.push(found);
  });
  return { tokens, expressions };
}
