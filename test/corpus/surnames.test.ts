import { deepEqual, equal } from 'node:assert/strict';
import { CorpusIndex } from '../../src/corpus';
import { Surnames } from '../../src/corpus/surnames';
import { madeAnalysis } from '../support/made-analysis';

describe('Surnames', () => {
  it('joins a surname to the one person who bears it', () => {
    const surnames = new Surnames();
    surnames.add('person:an lopez');
    surnames.add('person:lopez');
    deepEqual(surnames.all('person:lopez'), ['person:an lopez', 'person:lopez']);
    deepEqual(surnames.all('person:an lopez'), ['person:an lopez', 'person:lopez']);
  });

  it('joins nobody where two bear it, until one is gone', () => {
    const surnames = new Surnames();
    surnames.add('person:bill clinton');
    surnames.add('person:hillary clinton');
    surnames.add('person:hillary clinton');
    equal(surnames.leading('person:clinton'), 'person:clinton');
    deepEqual(surnames.all('person:bill clinton'), ['person:bill clinton']);
    surnames.remove('person:bill clinton');
    surnames.remove('person:hillary clinton');
    equal(surnames.leading('person:clinton'), 'person:hillary clinton');
    surnames.remove('person:hillary clinton');
    equal(surnames.leading('person:clinton'), 'person:clinton');
  });

  it('joins no places and no organizations', () => {
    const surnames = new Surnames();
    surnames.add('place:new york');
    deepEqual(surnames.all('place:york'), ['place:york']);
  });
});

describe('an article that names a person by surname alone', () => {
  const person = { type: 'person', name: 'Ana Lopez', aliases: ['Lopez'] } as const;
  const index = new CorpusIndex();
  index.update('a', madeAnalysis('Ana Lopez spoke to Lopez.', { actors: [person] }));
  index.update('b', madeAnalysis('Lopez spoke.', { actors: [{ type: 'person', name: 'Lopez' }] }));

  it('counts as an article about that person', () => {
    const [key] = index.actors().map((actor) => actor.key);
    equal(index.actors().length, 1);
    deepEqual([index.actor(key ?? '')?.articles, index.actor(key ?? '')?.mentions], [2, 3]);
    deepEqual(
      index.placesOf('actor:person:lopez').map(({ uri, start }) => [uri, start]),
      [
        ['a', 0],
        ['a', 19],
        ['b', 0],
      ],
    );
  });
});
