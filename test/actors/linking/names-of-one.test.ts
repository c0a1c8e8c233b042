import assert from 'node:assert/strict';
import { linked } from './linked';

/** Texts with the two names in them that are one actor's, or two actors'. */
type Case = readonly [text: string, name: string, other: string];

const ONE: readonly Case[] = [
  ['The far-right National Dawn party (VZN) came second. VZN deputies walked out.', 'National Dawn', 'VZN#2'],
  ['The Free Ports Union (FPU) sued on Monday. FPU lawyers came.', 'Free Ports Union', 'FPU#2'],
  ['CRB, the Coastal Rescue Board, sued on Monday. The mayor had waited.', 'Coastal Rescue Board', 'CRB'],
  ['Carla Bruno, whose real name is Anna Petrov, sang in Leeds.', 'Carla Bruno', 'Anna Petrov'],
  ['Elena Sorel (born in 1985), known professionally as Mia Delacroix, sang.', 'Elena Sorel', 'Mia Delacroix'],
  ['Omar Haddad, a.k.a. Karim Saleh, was held in Leeds.', 'Omar Haddad', 'Karim Saleh'],
  ['Mara Lindt, formerly Mara Okafor, ran. Lindt won.', 'Mara Lindt', 'Mara Okafor'],
  ['“Ask Lindsey [Graham] why,” said Mitch McConnell.', 'Lindsey', 'Graham'],
  ['Brio Foods Ltd. and Delta Corp. bought shares. Brio said so.', 'Brio Foods Ltd.', 'Brio'],
  ['Marlow Paper Inc. fell on Monday. Marlow said so.', 'Marlow Paper Inc.', 'Marlow'],
  ['Khalid al-Attar met the king in Cairo. Al-Attar praised him.', 'Khalid al-Attar', 'Al-Attar'],
  ['Lars van den Berg spoke in Oslo. Van den Berg left.', 'Lars van den Berg', 'Van den Berg'],
  ['Jean-Marie Le Pen founded the party. Marine Le Pen leads it now. Le Pen won.', 'Marine Le Pen', 'Le Pen'],
  ['North and South Korea exchanged fire. North Korea said the South had fired first.', 'North Korea', 'North'],
  ['North and South Korea exchanged fire. North Korea said the South had fired first.', 'South Korea', 'South'],
];

const TWO: readonly Case[] = [
  ['Members of the United Farmers met Prime Minister Anna Berg (CDU) on Monday.', 'Anna Berg', 'CDU'],
  ['Anna Berg, the mayor, met Tom Hale, a lawyer known as a friend of Paul Grant.', 'Tom Hale', 'Paul Grant'],
  [
    'Marlow Paper Inc. fell on Monday. Its founder, Tom Marlow, said so. Mr. Marlow wept.',
    'Marlow Paper Inc.',
    'Marlow',
  ],
  ['Jean-Marie Le Pen founded the party. Marine Le Pen leads it now.', 'Jean-Marie Le Pen', 'Marine Le Pen'],
  ['North Carolina and South Carolina voted. The South waited for Ohio.', 'South Carolina', 'South'],
];

describe('names of one actor', () => {
  for (const [text, name, other] of ONE)
    it(`are ${name} and ${other}: ${text}`, () => {
      const actorAt = linked(text);
      assert.ok(actorAt(name));
      assert.equal(actorAt(name)?.id, actorAt(other)?.id);
    });
  for (const [text, name, other] of TWO)
    it(`are not ${name} and ${other}: ${text}`, () => {
      const actorAt = linked(text);
      assert.ok(actorAt(name));
      assert.notEqual(actorAt(name)?.id, actorAt(other)?.id);
    });
});
