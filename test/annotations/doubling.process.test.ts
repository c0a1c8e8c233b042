import { wordOccurrences } from '../../src/annotations';
import { staysLinear } from '../support/linear';

describe('looking for words', () => {
  for (const seed of ['a', 'A', 'a ', 'é', '“'])
    it(`takes linear time on a text of ${JSON.stringify(seed)}`, () =>
      staysLinear((text) => wordOccurrences(text, seed.repeat(40), { wholeWords: true, matchCase: true }, 2000), seed));
});
