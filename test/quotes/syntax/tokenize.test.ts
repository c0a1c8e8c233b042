import { equal } from 'node:assert/strict';
import { tokenize } from '../../../src/quotes/syntax/tokenize';

describe('tokenize', () => {
  const wordsOf = (text: string) => tokenize(text, [], 0, text.length).map(({ start, end }) => text.slice(start, end));
  it('splits off clitics and keeps full stops of abbreviations', () => {
    equal(wordsOf('Sen. Berg’s aides don’t say it’s $5.').join('|'), 'Sen.|Berg|’s|aides|don’t|say|it|’s|$5|.');
  });
  it('keeps surrogate pairs whole', () => equal(wordsOf('Fine 😀!').join('|'), 'Fine|😀|!'));
});
