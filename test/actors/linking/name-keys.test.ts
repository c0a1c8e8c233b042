import assert from 'node:assert/strict';
import { foldSounds, personWords, sameFirstName, skeleton, surfaceKey } from '../../../src/actors/linking/name-keys';

describe('surfaceKey', () => {
  it('evens out case, dots, marks and the article', () => {
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
    it(`is one for ${spellings.join(', ')}`, () => {
      assert.equal(new Set(spellings.map(foldSounds)).size, 1);
    });
  }

  it('keeps different surnames apart', () => {
    const names = ['Clinton', 'Lavrov', 'Peskov', 'Putin', 'Johnson', 'Jansen', 'Merkel', 'Merz', 'Marin'];
    assert.equal(new Set(names.map(foldSounds)).size, names.length);
  });
});

describe('skeleton', () => {
  it('is one for a first name in neighbouring languages', () => {
    assert.equal(new Set(['Volodymyr', 'Volodomyr', 'Vladimir'].map(skeleton)).size, 1);
  });

  it('leaves short first names whole', () => {
    assert.notEqual(skeleton('Mark'), skeleton('Marek'));
    assert.notEqual(skeleton('Jan'), skeleton('June'));
  });
});

describe('sameFirstName', () => {
  for (const [a, b] of [
    ['joe', 'joseph'],
    ['j', 'joseph'],
    ['volodymyr', 'volodomyr'],
    ['dmitry', 'dmitri'],
  ] as const) {
    it(`takes ${a} and ${b} for one`, () => assert.ok(sameFirstName(a, b)));
  }
  for (const [a, b] of [
    ['bill', 'hillary'],
    ['maria', 'mario'],
    ['hans', 'josef'],
    ['j', 'karl'],
  ] as const) {
    it(`keeps ${a} and ${b} apart`, () => assert.ok(!sameFirstName(a, b)));
  }
});

describe('personWords', () => {
  it('leaves out initials in the middle, honorifics and suffixes', () => {
    assert.deepEqual(personWords('John F. Kennedy Jr.'), ['john', 'kennedy']);
    assert.deepEqual(personWords('Sir Keir Starmer'), ['keir', 'starmer']);
  });
});
