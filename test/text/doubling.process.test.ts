import { sentencesOf } from '../../src/text/sentences';
import { tokenize } from '../../src/text/tokens';
import { RUNS, staysLinear } from '../support/linear';

describe('cutting a text', () => {
  for (const run of RUNS) {
    it(`into tokens is linear on ${JSON.stringify(run)}`, () => staysLinear(tokenize, run));
    it(`into sentences is linear on ${JSON.stringify(run)}`, () => staysLinear(sentencesOf, run));
  }
});
