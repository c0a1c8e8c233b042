import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { loadGrammar, SYNTAXES } from '../support/article-grammar';
import { type Expectation, fixtureCases, showCarets } from '../support/caret-fixture';

/** The innermost scope of every coloured stretch; punctuation counts to what it marks, plain text to nothing. */
function coloured(grammar: IGrammar, text: string): Expectation[] {
  const found: { span: { start: number; end: number }; words: string }[] = [];
  let state = INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.filter((name) => !/^(?:source|punctuation|meta\.(?:head|dateline))\./.test(name)).at(-1);
      const span = { start: offset + startIndex, end: offset + Math.min(endIndex, line.length) };
      const words = scope?.replace(/\.article$/, '');
      const last = found.at(-1);
      if (words === undefined || span.start === span.end) continue;
      if (last?.words === words && last.span.end === span.start) last.span.end = span.end;
      else found.push({ span, words });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return found;
}

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  for (const { name, text, expected } of fixtureCases('grammar.fixture')) {
    it(`colours ${name}`, () => equal(showCarets(text, coloured(grammar, text)), showCarets(text, expected)));
  }
});

describe('a word of the editor', () => {
  const { wordPattern } = JSON.parse(readFileSync(join(SYNTAXES, 'article.language-configuration.json'), 'utf8'));
  const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
  it('holds hyphens, inner apostrophes and the dots of countries; no possessive', () => {
    deepEqual(words('Mr. O’Neill’s U.S. post-Cold War plan: don’t spend 100,000 in Łódź'), [
      'Mr',
      'O’Neill',
      's',
      'U.S.',
      'post-Cold',
      'War',
      'plan',
      'don’t',
      'spend',
      '100,000',
      'in',
      'Łódź',
    ]);
  });
});
