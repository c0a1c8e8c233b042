import { equal, ok } from 'node:assert/strict';
import * as verbs from '../../../src/quotes/lexicon/clause-verbs';
import { formsOf } from '../../../src/quotes/lexicon/inflect';
import { clauseTypeOf, mayHoldReport } from '../../../src/quotes/reports/report-verbs';

describe('mayHoldReport', () => {
  it('is true for every form of every reporting verb', () => {
    for (const verb of Object.values(verbs).flatMap((list) => list.split(/\s+/))) {
      const { base, third, past, participle, ing } = formsOf(verb);
      for (const form of [base, third, ...past, ...participle, ing]) ok(mayHoldReport(`Berg ${form} so.`), form);
    }
    ok(mayHoldReport('According to Berg'));
    ok(!mayHoldReport('The road was long.'));
  });
});

describe('clauseTypeOf', () => {
  it('gives the clause that a verb takes, and nothing for plural nouns', () => {
    equal(clauseTypeOf('said'), 'bare');
    equal(clauseTypeOf('reports'), 'object');
    equal(clauseTypeOf('recalled'), 'that');
    equal(clauseTypeOf('asked'), 'question');
    equal(clauseTypeOf('states'), undefined);
    equal(clauseTypeOf('walked'), undefined);
  });
});
