import assert from 'node:assert/strict';
import { consonantKey, foldSounds, surfaceKey } from '../../../src/actors/linking/name-keys';

describe('surfaceKey', () => {
  it('folds case, dots, diacritics and the article', () => {
    assert.equal(surfaceKey('U.S.'), surfaceKey('US'));
    assert.equal(surfaceKey('The Washington Post'), surfaceKey('Washington Post'));
    assert.equal(surfaceKey('Orbán'), surfaceKey('ORBAN'));
    assert.equal(surfaceKey('St. Petersburg'), surfaceKey('Saint Petersburg'));
  });
});

describe('foldSounds', () => {
  for (const spellings of [
    ['Zelenskiy', 'Zelensky', 'Zelenskyy', 'Zelenskij'],
    ['Polyanskiy', 'Polyansky'],
    ['Lukashenka', 'Lukašenka'],
    ['Khrushchev', 'Hrushchev'],
  ]) {
    it(`is the same for ${spellings.join(', ')}`, () => {
      assert.equal(new Set(spellings.map(foldSounds)).size, 1);
    });
  }

  it('differs for different surnames', () => {
    const names = ['Clinton', 'Lavrov', 'Peskov', 'Putin', 'Johnson', 'Jansen', 'Merkel', 'Merz', 'Marin'];
    assert.equal(new Set(names.map(foldSounds)).size, names.length);
  });
});

describe('consonantKey', () => {
  it('is the same for a first name in related languages', () => {
    assert.equal(new Set(['Volodymyr', 'Volodomyr', 'Vladimir'].map(consonantKey)).size, 1);
  });

  it('keeps the vowels of short first names', () => {
    assert.notEqual(consonantKey('Mark'), consonantKey('Marek'));
    assert.notEqual(consonantKey('Jan'), consonantKey('June'));
  });
});
