import assert from 'node:assert/strict';
import { linked } from './linked';

/** What a case shows, its text, and who is meant by which mention. */
type Case = readonly [shows: string, text: string, meant: Readonly<Record<string, string>>];

const CASES: readonly Case[] = [
  [
    'an honorific decides, whoever was named last',
    'Karen Doyle and Peter Doyle own the mill. Ms. Doyle runs it. Mr. Doyle paints. “It is old,” Ms. Doyle said.',
    { Doyle: 'Karen Doyle', 'Doyle#2': 'Peter Doyle', 'Doyle#3': 'Karen Doyle' },
  ],
  [
    'a relative named in passing does not take over',
    'Peter Doyle will retire in May. The mill is run by his sister, Karen Doyle.\n\nDoyle said he was tired.',
    { Doyle: 'Peter Doyle' },
  ],
  [
    'a name in a possessive does not take over',
    'Peter Doyle bought the mill. It stands behind Karen Doyle’s house. Doyle said it was cheap.',
    { Doyle: 'Peter Doyle' },
  ],
  [
    'a surname used before goes on to mean the same person',
    'Peter Doyle spoke first. Doyle was tired. Doyle left. His rival Karen Doyle stayed. Later Doyle came back.',
    { Doyle: 'Peter Doyle', 'Doyle#3': 'Peter Doyle' },
  ],
  [
    'who is named in full again and then by surname takes over',
    'Peter Doyle and Karen Doyle ran. Karen Doyle won in Leeds. Karen Doyle thanked voters. Doyle then wept.',
    { Doyle: 'Karen Doyle' },
  ],
  [
    'a role tells two people apart',
    'President Peter Doyle met Karen Doyle in Leeds. Karen Doyle sang. President Doyle clapped.',
    { 'Doyle#1': 'Peter Doyle' },
  ],
  [
    'an honorific that fits nobody shows another person',
    'Karen Doyle sang in Leeds on Monday. Mr. Doyle was not there, and Mr. Doyle sent no word.',
    { 'Karen Doyle': 'Karen Doyle', Doyle: 'Doyle' },
  ],
  [
    'a surname alone means the father, with Jr. the son',
    'Victor Lang arrived with Victor Lang Jr. on Monday. “We will win,” Lang Jr. said. Lang smiled.',
    { 'Victor Lang Jr.': 'Victor Lang Jr.', 'Lang Jr.': 'Victor Lang Jr.', Lang: 'Victor Lang' },
  ],
  [
    'initials keep namesakes apart',
    'John A. Hale met John B. Hale in Oslo. John B. Hale left.',
    { 'John A. Hale': 'John A. Hale', 'John B. Hale': 'John B. Hale', 'John B. Hale#2': 'John B. Hale' },
  ],
  [
    'who is named with the suffix first may lose it later',
    'Martin Luther King Jr. spoke in 1963. Martin Luther King was 34.',
    { 'Martin Luther King': 'Martin Luther King Jr.' },
  ],
  [
    'father and son in one sentence are two',
    'Carl Renner Jr. and his father, Carl Renner, own the bar.',
    { 'Carl Renner Jr.': 'Carl Renner Jr.', 'Carl Renner': 'Carl Renner' },
  ],
  [
    'a couple shares the surname',
    'Bill and Hillary Clinton came to Leeds. Bill Clinton spoke. Mrs. Clinton sang.',
    { Bill: 'Bill Clinton', Clinton: 'Hillary Clinton' },
  ],
  [
    'an initial may be left out',
    'Martin T. Moore spoke on Monday. Martin Moore is the mayor of Leeds.',
    { 'Martin Moore': 'Martin T. Moore' },
  ],
  [
    'a family name that comes first is the surname',
    'Liu Mingxi arrived in Moscow. Liu met reporters, and Liu left.',
    { Liu: 'Liu Mingxi', 'Liu#2': 'Liu Mingxi' },
  ],
];

describe('a name that several people bear', () => {
  for (const [shows, text, meant] of CASES)
    it(shows, () => {
      const actorAt = linked(...text.split('\n\n'));
      const names = Object.keys(meant).map((mention) => [mention, actorAt(mention)?.name]);
      assert.deepEqual(Object.fromEntries(names), meant);
    });

  it('is in doubt where two fit as well', () => {
    const actorAt = linked('Hillary Clinton spoke in Boston. Bill Clinton stayed in Chicago. Clinton said little.');
    assert.match(actorAt('Clinton')?.doubt ?? '', /more than one/);
  });

  it('is in no doubt where the honorific decides', () => {
    const actorAt = linked('Karen Doyle and Peter Doyle own the mill. Ms. Doyle runs it. Mr. Doyle paints.');
    assert.equal(actorAt('Doyle')?.doubt, undefined);
    assert.equal(actorAt('Doyle#2')?.doubt, undefined);
  });

  it('gives nobody the gender of a namesake', () => {
    const actorAt = linked(
      'Paul Grant owns five shops. One is run by Ana Grant. Mr. Grant will retire. Mr. Grant is 60.',
    );
    assert.deepEqual([actorAt('Ana Grant')?.gender, actorAt('Paul Grant')?.gender], ['female', 'male']);
  });
});
