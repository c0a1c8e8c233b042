import { equal, notEqual } from 'node:assert/strict';
import { actorKey, foldName } from '../../src/corpus';

describe('actorKey', () => {
  it('is one for spellings that differ in accents, dots and case', () => {
    equal(actorKey({ type: 'place', name: 'U.S.' }), actorKey({ type: 'place', name: 'US' }));
    equal(foldName('Emmanuel  MACRÓN'), 'emmanuel macron');
  });

  it('tells a person from a place of the same name', () => {
    notEqual(actorKey({ type: 'place', name: 'Paris' }), actorKey({ type: 'person', name: 'Paris' }));
  });
});
