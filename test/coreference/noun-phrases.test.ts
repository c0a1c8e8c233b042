import { deepEqual, equal } from 'node:assert/strict';
import { analyze } from '../../src/analysis';
import { referencesIn } from './references';

describe('noun phrases', () => {
  it('mean the actor who has that role in the article', () => {
    deepEqual(
      referencesIn('Russian President Vladimir Putin met Anna Berg in Moscow. The Russian president left early.'),
      ['The Russian president > Vladimir Putin'],
    );
  });

  it('in apposition mean the name beside them', () => {
    deepEqual(referencesIn('Anna Berg, the envoy to Syria, left on Monday.'), ['the envoy > Anna Berg']);
    deepEqual(referencesIn('The ministry’s spokeswoman, Anna Berg, left on Monday.'), [
      'The ministry’s spokeswoman > Anna Berg',
    ]);
  });

  it('that say what someone is mean the subject', () => {
    deepEqual(referencesIn('Anna Berg was a lawyer in Kyiv.'), ['a lawyer > Anna Berg']);
  });

  it('with an owner are somebody else', () => {
    deepEqual(referencesIn('Anna Berg left Kyiv on Monday. Her spokeswoman stayed.'), ['Her > Anna Berg']);
  });
});

describe('unnamed sources', () => {
  it('are one each, with all their quotations and the body that they belong to', () => {
    const { actors, article, unnamedSources } = analyze(
      'A senior White House official said the plan was “dead and gone”. The official added that talks “will go on”.',
    );
    const [source] = unnamedSources;
    equal(unnamedSources.length, 1);
    equal(source?.description, 'senior White House official');
    equal(actors.find(({ id }) => id === source?.body)?.name, 'White House');
    deepEqual(
      source?.mentions.map(({ start, end }) => article.text.slice(start, end)),
      ['A senior White House official', 'The official'],
    );
    equal(source?.quotes.length, 2);
  });

  it('are not those whom the article names', () => {
    deepEqual(analyze('Envoy Anna Berg left. The envoy said the plan was “dead and gone”.').unnamedSources, []);
  });
});
