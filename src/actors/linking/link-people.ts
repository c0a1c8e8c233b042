// Groups of people's names -> people: full names that agree, then surnames and first names to the one they can mean.
// Two people of one surname stay two; a name that could be either goes to the one last named in full, in doubt.

import type { NameGroup, Naming } from './name-groups';
import { foldSounds, personWords, sameFirstName } from './name-keys';

/** Namings that mean one person. */
export interface LinkedNames {
  readonly groups: NameGroup[];
  readonly namings: Naming[];
  doubt?: string;
}

interface Person extends LinkedNames {
  /** Words of the fullest name. */
  words: string[];
}

/** How many people of one surname are compared with a new one: keeps endless lists of Smiths linear. */
const MOST_NAMESAKES = 40;

/** Links people. `isPerson` groups only; `candidates` are short names of unsure kind that may be a person's surname. */
export function linkPeople(groups: readonly NameGroup[]): LinkedNames[] {
  const people: Person[] = [];
  const byEnding = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const worded = groups.map((group) => ({ group, words: personWords(group.key) }));
  for (const { group, words } of worded) {
    if (words.length < 2) continue;
    const namesakes = byEnding.get(foldSounds(words.at(-1) ?? '')) ?? [];
    const same = namesakes.find((person) => agrees(person.words, words));
    if (same) addGroup(same, group, words);
    else people.push(newPerson(group, words, byEnding, byFirst));
  }
  const short = worded.filter(({ words }) => words.length < 2);
  for (const { group, words } of short) {
    const word = words[0] ?? group.key;
    const bySurname = byEnding.get(foldSounds(word)) ?? [];
    const candidates = bySurname.length ? bySurname : (byFirst.get(word) ?? []);
    if (candidates.length === 1 && candidates[0]) addGroup(candidates[0], group, []);
    else if (candidates.length > 1) share(group, candidates);
    else people.push(newPerson(group, words, byEnding, byFirst));
  }
  return people;
}

function newPerson(group: NameGroup, words: string[], ...maps: Map<string, Person[]>[]): Person {
  const person: Person = { groups: [group], namings: [...group.namings], words };
  const [byEnding, byFirst] = maps;
  const last = foldSounds(words.at(-1) ?? '');
  const namesakes = byEnding?.get(last) ?? [];
  if (namesakes.length < MOST_NAMESAKES) namesakes.push(person);
  byEnding?.set(last, namesakes);
  if (words.length > 1 && words[0]) {
    const sharing = byFirst?.get(words[0]) ?? [];
    if (sharing.length < MOST_NAMESAKES) sharing.push(person);
    byFirst?.set(words[0], sharing);
  }
  return person;
}

function addGroup(person: Person, group: NameGroup, words: string[]): void {
  person.groups.push(group);
  person.namings.push(...group.namings);
  if (words.length > person.words.length) person.words = words;
}

/** Whether two full names of one surname can be one person's: first names agree, or the shorter ends the longer. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.every((word, at) => long[long.length - short.length + at] === word)) return true;
  return sameFirstName(a[0] ?? '', b[0] ?? '');
}

/** Gives each naming of an ambiguous short name to the person last named in full before it, else to the first after. */
function share(group: NameGroup, candidates: readonly Person[]): void {
  const full = candidates
    .flatMap((person) =>
      person.groups.flatMap((g) => (g === group ? [] : g.namings.map(({ start }) => ({ start, person })))),
    )
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const naming of group.namings) {
    while (at + 1 < full.length && (full[at + 1]?.start ?? 0) < naming.start) at++;
    const person = full[at]?.person;
    if (!person) continue;
    person.namings.push(naming);
    person.doubt ??= `more than one “${naming.finding.name}” is named`;
  }
}
