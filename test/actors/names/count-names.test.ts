import { deepEqual } from 'node:assert/strict';
import { countNames } from '../../../src/actors';

describe('countNames', () => {
  it('counts names as written, most frequent first, ties in text order', () => {
    deepEqual(countNames(['EU', 'European Union', 'E.U.', 'E.U.', 'European Union', 'E.U.']), [
      ['E.U.', 3],
      ['European Union', 2],
      ['EU', 1],
    ]);
  });
});
