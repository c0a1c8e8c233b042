import assert from 'node:assert/strict';
import { actorKey } from '../../../src/actors';

const person = (name: string) => ({ type: 'person' as const, name });

describe('actorKey', () => {
  it('is the same for other spellings of one person', () => {
    const keys = ['Volodymyr Zelenskiy', 'Volodomyr Zelensky', 'Volodymyr Zelenskyy', 'Vladimir Zelensky'].map((name) =>
      actorKey(person(name)),
    );
    assert.equal(new Set(keys).size, 1);
  });

  it('differs for two people with one surname', () => {
    assert.notEqual(actorKey(person('Bill Clinton')), actorKey(person('Hillary Clinton')));
  });

  it('differs for father and son, and for other initials', () => {
    const keys = ['George W. Bush', 'George H.W. Bush', 'George Bush Jr.'].map((name) => actorKey(person(name)));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('is the same for known other names of an organization or place', () => {
    for (const name of ['US', 'U.S.', 'United States of America'])
      assert.equal(actorKey({ type: 'place', name }), actorKey({ type: 'place', name: 'United States' }), name);
    assert.equal(
      actorKey({ type: 'organization', name: 'NATO' }),
      actorKey({ type: 'organization', name: 'North Atlantic Treaty Organization' }),
    );
  });

  it('differs for a person and a place with one name', () => {
    assert.notEqual(actorKey(person('Washington')), actorKey({ type: 'place', name: 'Washington' }));
  });
});
