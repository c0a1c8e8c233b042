// Groups of people's names -> people: full names that agree are merged, then surnames and first names go to the one person they can mean,
// or are shared out among those who bear them. Two people with one surname stay two.

import { sharedSurnames } from './coordinated-names';
import type { EquatedNames } from './equated-names';
import { hasFamilyNameFirst } from './family-names';
import type { NameCluster, NameGroup } from './name-groups';
import { foldSounds } from './name-keys';
import { shareOut } from './namesakes';
import { addFullName, createPerson, type Person } from './person';
import { isParticle, type PersonName, personName, sameFirstName, sameInitials } from './person-names';

/** Most people of one surname that a new one is compared with: keeps endless lists of Smiths linear. */
const MOST_NAMESAKES = 40;

interface NamedGroup {
  readonly group: NameGroup;
  readonly name: PersonName;
}

/** Links groups of names that are all people's. The words of the article around a name show whom the article is about. */
export function linkPeople(groups: readonly NameGroup[], text: string, equated: EquatedNames): NameCluster[] {
  const people = new People(text, equated);
  const shared = sharedSurnames(groups, text);
  const named = groups.map((group) => {
    const name = personName(group.mentions[0]?.finding.name ?? group.key);
    const surname = shared.get(group);
    return { group, name: surname ? { ...name, words: [...name.words, surname] } : name };
  });
  const isFull = ({ name: { words } }: NamedGroup) => words.length > 1;
  for (const each of named.filter(isFull).sort(byDetail)) people.addFullName(each);
  for (const each of named.filter((one) => !isFull(one))) people.addShortName(each);
  return people.all;
}

/** Names with initials or a suffix first: they tell namesakes apart, whom the plain name joins. A surname of several words last. */
function byDetail(a: NamedGroup, b: NamedGroup): number {
  return detail(b.name) - detail(a.name);
}

function detail({ words, initials, suffix }: PersonName): number {
  if (isParticle(words[0])) return -1;
  return (suffix ? 8 : 0) + Math.min(initials.length, 7);
}

class People {
  readonly all: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byFirstName = new Map<string, Person[]>();

  readonly #byGroup = new Map<NameGroup, Person>();

  constructor(
    private readonly text: string,
    private readonly equated: EquatedNames,
  ) {}

  addFullName({ group, name }: NamedGroup): void {
    const namesakes = this.#bySurname.get(foldSounds(name.words.at(-1) ?? '')) ?? [];
    const same = namesakes.filter((person) => agrees(person, name, group, this.text));
    if (same.length > 1) {
      this.#shareOut({ group, name }, same);
      return;
    }
    const person = same[0] ?? this.#equatedWith(group) ?? createPerson(name);
    addFullName(person, group, name, this.text);
    this.#register(person, group, name);
  }

  addShortName({ group, name }: NamedGroup): void {
    const [word = group.key] = name.words;
    const namesakes = this.#bySurname.get(foldSounds(word)) ?? [];
    const candidates = namesakes.length ? namesakes : (this.#byFirstName.get(word) ?? []);
    const bearers = name.suffix ? candidates.filter((person) => person.name.suffix === name.suffix) : candidates;
    const other = bearers.length ? undefined : this.#equatedWith(group);
    this.#shareOut({ group, name }, other ? [other] : bearers);
    if (other) this.#register(other, group, name);
  }

  #shareOut({ group, name }: NamedGroup, bearers: readonly Person[]): void {
    const [only, ...others] = bearers;
    if (only && others.length === 0) only.groups.push(group);
    for (const person of shareOut(group, name, bearers)) this.#register(person, group, name);
  }

  /** Whom the text gives as another name's bearer: "Elizabeth Grant, known as Lana Del Mar". */
  #equatedWith(group: NameGroup): Person | undefined {
    for (const other of this.equated.get(group) ?? []) {
      const person = this.#byGroup.get(other);
      if (person) return person;
    }
    return undefined;
  }

  /** Makes a person known by a name: its surname, and its first word. */
  #register(person: Person, group: NameGroup, { words }: PersonName): void {
    if (person.groups[0] === group) this.all.push(person);
    this.#byGroup.set(group, person);
    index(this.#bySurname, foldSounds(words.at(-1) ?? ''), person);
    if (words.length < 2) return;
    index(this.#byFirstName, words[0] ?? '', person);
    if (hasFamilyNameFirst(words)) index(this.#bySurname, foldSounds(words[0] ?? ''), person);
  }
}

function index(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (!known) map.set(key, [person]);
  else if (known.length < MOST_NAMESAKES && !known.includes(person)) known.push(person);
}

/** Whether a full name without its suffix stands in the sentence of one with it: "Carl Renner Jr. and his father, Carl Renner". */
function isBeside(namings: Person['namings'], { mentions }: NameGroup, text: string): boolean {
  const [from = 0, to = 0] = [namings[0]?.start, mentions[0]?.start];
  return to - from < LONGEST_SENTENCE && !/(?<! [JS]r)[.!?]/.test(text.slice(from, to));
}

/** Farther apart, two names are hardly in one sentence. */
const LONGEST_SENTENCE = 200;

/** Whether a full name can be that of a person of the same surname: the first names agree, or the longer name ends with the shorter. */
function agrees({ name: known, namings }: Person, name: PersonName, group: NameGroup, text: string): boolean {
  if (!sameInitials(known.initials, name.initials)) return false;
  if (known.suffix !== name.suffix) {
    // "Donald Trump and Donald Trump Jr." are two. Who is named with the suffix first may lose it later.
    if (name.suffix || (group.mentions[0]?.start ?? 0) < (namings[0]?.start ?? 0)) return false;
    if (isBeside(namings, group, text)) return false;
  }
  const [long, short] = known.words.length >= name.words.length ? [known.words, name.words] : [name.words, known.words];
  if (short.every((word, at) => long[long.length - short.length + at] === word)) return true;
  return sameFirstName(known.words[0] ?? '', name.words[0] ?? '');
}
