import assert from 'node:assert/strict';
import { isWithinOneEdit, personWords, sameFirstName } from '../../../src/actors/linking/person-names';

describe('sameFirstName', () => {
  for (const [a, b] of [
    ['joe', 'joseph'],
    ['j', 'joseph'],
    ['volodymyr', 'volodomyr'],
    ['dmitry', 'dmitri'],
  ] as const) {
    it(`accepts ${a} and ${b}`, () => assert.ok(sameFirstName(a, b)));
  }
  for (const [a, b] of [
    ['bill', 'hillary'],
    ['maria', 'mario'],
    ['hans', 'josef'],
    ['j', 'karl'],
  ] as const) {
    it(`rejects ${a} and ${b}`, () => assert.ok(!sameFirstName(a, b)));
  }
});

describe('personWords', () => {
  it('leaves out initials in the middle, honorifics and suffixes', () => {
    assert.deepEqual(personWords('John F. Kennedy Jr.'), ['john', 'kennedy']);
    assert.deepEqual(personWords('Sir Keir Starmer'), ['keir', 'starmer']);
  });
});

describe('isWithinOneEdit', () => {
  it('holds for one letter changed, added or removed', () => {
    for (const other of ['marin', 'marlin', 'main', 'markin']) assert.ok(isWithinOneEdit('marin', other), other);
    for (const other of ['martine', 'mairn', 'mar', '']) assert.ok(!isWithinOneEdit('marin', other), other);
  });
});
