import { equal, ok } from 'node:assert/strict';
import * as verbs from '../../../src/quotes/lexicon/clause-verbs';
import { formsOf } from '../../../src/quotes/lexicon/inflect';
import { clauseOf, mayHoldReport } from '../../../src/quotes/reports/report-verbs';
import { tokenize } from '../../../src/quotes/syntax/tokenize';

describe('a block that may hold a report', () => {
  it('is known by every form of every verb that reports', () => {
    for (const verb of Object.values(verbs).flatMap((list) => list.split(/\s+/))) {
      const { base, third, past, participle, ing } = formsOf(verb);
      for (const form of [base, third, ...past, ...participle, ing]) ok(mayHoldReport(`Berg ${form} so.`), form);
    }
    ok(mayHoldReport('According to Berg'));
    ok(!mayHoldReport('The road was long.'));
  });
});

describe('clauseOf', () => {
  it('tells verbs by what they take, and no plural noun', () => {
    equal(clauseOf('said'), 'bare');
    equal(clauseOf('reports'), 'object');
    equal(clauseOf('recalled'), 'that');
    equal(clauseOf('asked'), 'question');
    equal(clauseOf('states'), undefined);
    equal(clauseOf('walked'), undefined);
  });
});

describe('tokens of a sentence', () => {
  const wordsOf = (text: string) => tokenize(text, [], 0, text.length).map(({ start, end }) => text.slice(start, end));
  it('part clitics and keep stops of abbreviations', () => {
    equal(wordsOf('Sen. Berg’s aides don’t say it’s $5.').join('|'), 'Sen.|Berg|’s|aides|don’t|say|it|’s|$5|.');
  });
  it('keep both halves of a character beyond the first plane', () => equal(wordsOf('Fine 😀!').join('|'), 'Fine|😀|!'));
});
