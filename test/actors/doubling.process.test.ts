import { findNames, linkActors } from '../../src/actors';
import { RUNS, staysLinear } from '../support/linear';

/** Sixty first names for one surname. */
const namesakes = Array.from({ length: 60 }, (_, n) => {
  const first = `Anna${'abcdefghij'.charAt(n % 10)}${String.fromCharCode(97 + (n % 26))}`;
  return `${first} Berg met Berg. `;
}).join('');

describe('names', () => {
  for (const seed of [...RUNS, 'Anna Berg of the ', 'A-', 'NATO, ', 'and President ', 'Mr '])
    it(`are found in linear time on ${JSON.stringify(seed)}`, () => staysLinear(findNames, seed, 3000));

  it('are linked in linear time where namesakes are endless', () => {
    staysLinear((text) => linkActors({ text }, [{ start: 0, findings: findNames(text) }]), namesakes, 3000);
  });
});
