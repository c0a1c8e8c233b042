import { type IGrammar, INITIAL } from 'vscode-textmate';
import { loadGrammar } from '../support/article-grammar';
import { RUNS, staysLinear } from '../support/linear';

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });
  for (const run of RUNS.filter((one) => !one.includes('\n')))
    it(`is linear on ${JSON.stringify(run)}`, () => {
      staysLinear((text) => grammar.tokenizeLine(text, INITIAL), run, 2000);
    });
});
