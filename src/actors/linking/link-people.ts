// Groups of people's names -> people: full names that agree are merged, then surnames and first names go to the one person they can mean.
// Two people with one surname stay two; an ambiguous surname goes to the person last named in full, with a doubt.

import type { NameCluster, NameGroup } from './name-groups';
import { foldSounds } from './name-keys';
import { personWords, sameFirstName } from './person-names';

interface Person extends NameCluster {
  /** Words of the fullest name. */
  words: string[];
}

/** Most people of one surname that a new one is compared with: keeps endless lists of Smiths linear. */
const MOST_NAMESAKES = 40;

/** Links groups of names that are all people's. */
export function linkPeople(groups: readonly NameGroup[]): NameCluster[] {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Person[]>();
  const worded = groups.map((group) => ({ group, words: personWords(group.key) }));
  for (const { group, words } of worded) {
    if (words.length < 2) continue;
    const namesakes = bySurname.get(foldSounds(words.at(-1) ?? '')) ?? [];
    const same = namesakes.find((person) => agrees(person.words, words));
    if (same) addGroup(same, group, words);
    else people.push(newPerson(group, words, bySurname, byFirstName));
  }
  const single = worded.filter(({ words }) => words.length < 2);
  const fullNames = new Map<readonly Person[], FullNames>();
  for (const { group, words } of single) {
    const word = words[0] ?? group.key;
    const namesakes = bySurname.get(foldSounds(word)) ?? [];
    const candidates = namesakes.length ? namesakes : (byFirstName.get(word) ?? []);
    if (candidates.length === 1 && candidates[0]) addGroup(candidates[0], group, []);
    else if (candidates.length > 1) distribute(group, fullNamesOf(candidates, fullNames));
    else people.push(newPerson(group, words, bySurname, byFirstName));
  }
  return people;
}

function newPerson(group: NameGroup, words: string[], ...maps: Map<string, Person[]>[]): Person {
  const person: Person = { groups: [group], mentions: [...group.mentions], words };
  const [bySurname, byFirstName] = maps;
  const last = foldSounds(words.at(-1) ?? '');
  const namesakes = bySurname?.get(last) ?? [];
  if (namesakes.length < MOST_NAMESAKES) namesakes.push(person);
  bySurname?.set(last, namesakes);
  if (words.length > 1 && words[0]) {
    const sharing = byFirstName?.get(words[0]) ?? [];
    if (sharing.length < MOST_NAMESAKES) sharing.push(person);
    byFirstName?.set(words[0], sharing);
  }
  return person;
}

function addGroup(person: Person, group: NameGroup, words: string[]): void {
  person.groups.push(group);
  for (const mention of group.mentions) person.mentions.push(mention);
  if (words.length > person.words.length) person.words = words;
}

/** Whether two full names with one surname can be one person's: the first names agree, or the longer name ends with the shorter. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.every((word, at) => long[long.length - short.length + at] === word)) return true;
  return sameFirstName(a[0] ?? '', b[0] ?? '');
}

/** Where people are named in full, in text order. */
interface FullNames {
  readonly mentions: readonly { readonly start: number; readonly person: Person }[];
  /** How many groups they are from. */
  readonly groups: number;
}

/** Where the candidates are named in full: as found before, unless one of them got a further name since. */
function fullNamesOf(candidates: readonly Person[], known: Map<readonly Person[], FullNames>): FullNames {
  const groups = candidates.reduce((sum, person) => sum + person.groups.length, 0);
  const found = known.get(candidates);
  if (found?.groups === groups) return found;
  const mentions = candidates
    .flatMap((person) => person.groups.flatMap((group) => group.mentions.map(({ start }) => ({ start, person }))))
    .sort((a, b) => a.start - b.start);
  const names = { mentions, groups };
  known.set(candidates, names);
  return names;
}

/** Gives each mention of an ambiguous short name to the person last named in full before it, else to the first named after it. */
function distribute(group: NameGroup, { mentions }: FullNames): void {
  for (const mention of group.mentions) {
    const person = mentions[Math.max(0, countBefore(mentions, mention.start) - 1)]?.person;
    if (!person) continue;
    person.mentions.push(mention);
    person.doubt ??= `more than one “${mention.finding.name}” is named`;
  }
}

/** How many of the sorted mentions start before an offset; logarithmic. */
function countBefore(mentions: FullNames['mentions'], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
