// A person while an article is linked: its names so far, its gender, and where the text names it so that nobody else is meant.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { Gender, NameFinding } from '../types';
import type { NameCluster, NameGroup, NameMention } from './name-groups';
import type { PersonName } from './person-names';

/** A place that names one person and no namesake: the full name, or an honorific that fits nobody else. */
export interface Naming {
  readonly start: number;
  readonly person: Person;
  /** How much it says that the article is about the person. */
  readonly weight: number;
}

/** A person with the evidence for whom a short name means. */
export interface Person extends NameCluster {
  /** The fullest name. */
  name: PersonName;
  gender?: Gender;
  /** Whether some full name begins with a known first name: "Debating Clinton" does not. */
  hasFirstName: boolean;
  readonly namings: Naming[];
  /** Lower case: last words of the roles, and honorifics: `president`, `sen`. */
  readonly titles: Set<string>;
}

/** Words for relatives and companions -> their gender. Who is named after one is named for another's sake: "his wife, Ana Grant". */
const RELATIVES: Readonly<Record<string, Gender | undefined>> = {
  ...gendered(
    'female',
    'wife ex-wife widow mother stepmother grandmother daughter granddaughter sister niece aunt daughter-in-law girlfriend',
  ),
  ...gendered(
    'male',
    'husband ex-husband widower father stepfather grandfather son grandson brother nephew uncle son-in-law boyfriend',
  ),
  ...gendered(
    undefined,
    'spouse partner fiance fiancee parent parents child children cousin sibling siblings twin heir namesake',
  ),
};

function gendered(gender: Gender | undefined, words: string): Record<string, Gender | undefined> {
  return Object.fromEntries(words.split(' ').map((word) => [word, gender]));
}

/** A full name as subject or object of its clause; one in a possessive or after a relative's word; an honorific. */
const WEIGHT = { own: 1, passing: 0.25, honorific: 0.5 } as const;

/** A person with no names yet. */
export function createPerson(name: PersonName): Person {
  return { groups: [], mentions: [], name, hasFirstName: false, namings: [], titles: new Set() };
}

/** Adds mentions of a full name, with what the words around them show. */
export function addFullName(person: Person, group: NameGroup, name: PersonName, text: string): void {
  person.groups.push(group);
  if (name.words.length > person.name.words.length) person.name = { ...person.name, words: name.words };
  if (name.initials.length > person.name.initials.length) person.name = { ...person.name, initials: name.initials };
  const gender = person.gender ?? genderOf(group, text);
  if (gender) person.gender = gender;
  person.hasFirstName ||= lexicon().firstNames.has(firstWord(group));
  for (const mention of group.mentions) {
    person.mentions.push(mention);
    const weight = isPassing(text, mention) ? WEIGHT.passing : WEIGHT.own;
    person.namings.push({ start: mention.start, person, weight });
    for (const title of titlesOf(mention.finding)) person.titles.add(title);
  }
}

/** Adds a mention of a short name; one with an honorific of its own counts as naming the person. */
export function addShortName(person: Person, mention: NameMention): void {
  person.mentions.push(mention);
  const gender = honorificGender(mention.finding);
  if (!gender) return;
  person.gender ??= gender;
  person.namings.push({ start: mention.start, person, weight: WEIGHT.honorific });
}

/** The gender that the honorific before a name shows. */
export function honorificGender({ honorific }: NameFinding): Gender | undefined {
  const gender = HONORIFICS[honorific?.toLowerCase() ?? ''];
  return gender ? (gender === 'f' ? 'female' : 'male') : undefined;
}

/** By honorific, else by first name, else by the relative's word before the name. */
function genderOf(group: NameGroup, text: string): Gender | undefined {
  const { mentions } = group;
  for (const { finding } of mentions) {
    const gender = honorificGender(finding);
    if (gender) return gender;
  }
  const known = lexicon().firstNames.get(firstWord(group));
  if (known) return known;
  for (const mention of mentions) {
    const gender = RELATIVES[relativeBefore(text, mention) ?? ''];
    if (gender) return gender;
  }
  return undefined;
}

function firstWord({ mentions }: NameGroup): string {
  return /^\S+/.exec(mentions[0]?.finding.name ?? '')?.[0] ?? '';
}

/** Whether a name stands there for another's sake: "his sister, Ana Grant", "Ana Grant's shop", "Paul and Ana Grant". */
function isPassing(text: string, mention: NameMention): boolean {
  if (relativeBefore(text, mention) !== undefined) return true;
  if (/['’]/.test(text.charAt(mention.end))) return true;
  return /\p{Ll} (?:and|&) $/u.test(text.slice(Math.max(0, mention.start - 7), mention.start));
}

/** "his sister, Ana Grant": the relative's word right before a name; undefined if there is none. */
function relativeBefore(text: string, { start }: NameMention): string | undefined {
  const before = /(?<word>[a-z-]+)(?:,| named| called| of)? $/.exec(
    text.slice(Math.max(0, start - LONGEST_RELATIVE), start),
  );
  const word = before?.groups?.word ?? '';
  return Object.hasOwn(RELATIVES, word) ? word : undefined;
}

/** Length of "daughter-in-law called ", with a word's beginning before it. */
const LONGEST_RELATIVE = 26;

/** What a mention calls the person: `President`, `Sen`. */
export function titlesOf({ roles, honorific }: NameFinding): string[] {
  const titles = (roles ?? []).map((role) => role.slice(role.lastIndexOf(' ') + 1).toLowerCase());
  if (honorific && HONORIFICS[honorific.toLowerCase()] === '') titles.push(honorific.toLowerCase());
  return titles;
}
