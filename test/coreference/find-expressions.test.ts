import { deepEqual, equal } from 'node:assert/strict';
import { findExpressions } from '../../src/coreference';

const ROLES = new Set(['minister', 'official']);

/** The expressions of a block as `words (role)`. */
function expressionsIn(block: string): string[] {
  return findExpressions(block, ROLES).expressions.map(
    ({ start, end, role }) => `${block.slice(start, end)} (${role})`,
  );
}

describe('findExpressions', () => {
  it('finds pronouns and noun phrases with their place in the clause', () => {
    deepEqual(expressionsIn('The former minister told him that her car was lost.'), [
      'The former minister (subject)',
      'him (object)',
      'her (possessor)',
    ]);
  });

  it('takes the last noun as the head of a phrase', () => {
    deepEqual(expressionsIn('They met a city official.'), ['They (subject)', 'a city official (object)']);
  });

  it('leaves out nouns that mean no person, body or place', () => {
    deepEqual(expressionsIn('The weather was bad.'), []);
  });

  it('finds the pronoun in a contraction', () => {
    deepEqual(expressionsIn('I’ll go.'), ['I (subject)']);
  });

  it('knows that “it” can stand for nothing', () => {
    const [first, second] = findExpressions('It is clear that it failed.', ROLES).expressions;
    equal(first?.form === 'pronoun' && first.pleonastic, true);
    equal(second?.form === 'pronoun' && second.pleonastic, false);
  });
});
