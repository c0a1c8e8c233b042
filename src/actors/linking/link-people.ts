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
  for (const { group, words } of single) {
    const word = words[0] ?? group.key;
    const namesakes = bySurname.get(foldSounds(word)) ?? [];
    const candidates = namesakes.length ? namesakes : (byFirstName.get(word) ?? []);
    if (candidates.length === 1 && candidates[0]) addGroup(candidates[0], group, []);
    else if (candidates.length > 1) distribute(group, candidates);
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
  person.mentions.push(...group.mentions);
  if (words.length > person.words.length) person.words = words;
}

/** Whether two full names with one surname can be one person's: the first names agree, or the longer name ends with the shorter. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.every((word, at) => long[long.length - short.length + at] === word)) return true;
  return sameFirstName(a[0] ?? '', b[0] ?? '');
}

/** Gives each mention of an ambiguous short name to the person last named in full before it, else to the first named after it. */
function distribute(group: NameGroup, candidates: readonly Person[]): void {
  const full = candidates
    .flatMap((person) =>
      person.groups.flatMap((other) => (other === group ? [] : other.mentions.map(({ start }) => ({ start, person })))),
    )
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const mention of group.mentions) {
    while (at + 1 < full.length && (full[at + 1]?.start ?? 0) < mention.start) at++;
    const person = full[at]?.person;
    if (!person) continue;
    person.mentions.push(mention);
    person.doubt ??= `more than one “${mention.finding.name}” is named`;
  }
}
