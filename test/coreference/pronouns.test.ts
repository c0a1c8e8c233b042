import { deepEqual } from 'node:assert/strict';
import { referencesIn } from './references';

describe('pronouns', () => {
  it('mean the fitting person, by gender', () => {
    deepEqual(referencesIn('Envoy Anna Berg met Tom Hale in Kyiv on Monday. She said he was late.'), [
      'She > Anna Berg',
      'he > Tom Hale',
    ]);
  });

  it('mean the subject rather than whoever is named last', () => {
    deepEqual(referencesIn('Vladimir Putin spoke with Emmanuel Macron on Friday. He said the talks were useful.'), [
      'He > Vladimir Putin',
    ]);
  });

  it('mean the subject of a clause of speech before them', () => {
    deepEqual(referencesIn('President Tom Hale told reporters that he would sign the law.'), ['he > Tom Hale']);
  });

  it('may stand before their name', () => {
    deepEqual(referencesIn('In his speech on Monday, Tom Hale praised the army.'), ['his > Tom Hale']);
  });

  it('mean nobody where nobody fits', () => {
    deepEqual(referencesIn('Anna Berg left on Monday. He stayed.'), []);
  });

  it('mean nobody as the subject of a clause that announces another', () => {
    deepEqual(referencesIn('The United Nations met on Monday. It is clear that it rained.'), []);
  });

  it('mean two who are named together', () => {
    deepEqual(referencesIn('Joe Biden and Vladimir Putin met in Geneva. They spoke for hours.'), [
      'They > Joe Biden + Vladimir Putin',
    ]);
    deepEqual(referencesIn('Joe Biden and Vladimir Putin met. The reporters waited outside. They were cold.'), []);
  });

  it('of the first person mean the speaker of their quotation, also where a pronoun names the speaker', () => {
    const text = 'Anna Berg left on Monday. “I am tired and my back hurts,” she said. I saw it.';
    deepEqual(referencesIn(text), ['I > Anna Berg', 'my > Anna Berg', 'she > Anna Berg']);
  });

  it('of the first person do not mean her whose lawyer speaks', () => {
    const lawyer = 'Anna Berg left on Monday. Her lawyer, Carl Dahl, said: “I am tired.”';
    deepEqual(
      referencesIn(lawyer).filter((each) => each.startsWith('I ')),
      ['I > Carl Dahl'],
    );
    const unnamed = 'Anna Berg left on Monday. Her lawyer said: “I am tired.”';
    deepEqual(
      referencesIn(unnamed).filter((each) => each.startsWith('I ')),
      [],
    );
  });

  it('leave out what stands right beside a name', () => {
    deepEqual(referencesIn('Anna Berg herself opened the road.'), []);
  });
});
