import { equal } from 'node:assert/strict';
import { foldName } from '../../src/corpus';

describe('foldName', () => {
  it('folds case, accents, dots and blanks', () => {
    equal(foldName('Emmanuel  MACRÓN'), 'emmanuel macron');
    equal(foldName('U.S.'), foldName('us'));
  });
});
