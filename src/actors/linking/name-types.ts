// What a group of names is: by its own scores, and by the longer names of the article whose short form it may be.
import { lexicon } from '../lexicon';
import type { ActorType } from '../types';
import type { EquatedNames } from './equated-names';
import { hasFamilyNameFirst } from './family-names';
import { companyShortForms, countryHalves, initialsOf } from './link-non-persons';
import { bestType, type NameGroup } from './name-groups';
import { foldSounds } from './name-keys';
import { particleSurname, personWords } from './person-names';

/** Fewer letters fit the initials of some name by chance. */
const LEAST_ACRONYM = 3;

/** The longer names of an article, by the short forms that may stand for them. */
export interface LongNames {
  /** Folded surnames of the people who are named in full; those of several words by their key: `le pen`. */
  readonly surnames: ReadonlySet<string>;
  /** Keys of companies' names without their legal forms, and initials of organizations. */
  readonly companies: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** `north`, `south`: the halves of a country that the article names in full. */
  readonly halves: ReadonlyMap<string, string>;
}

/** Collects the long names of an article. */
export function longNamesOf(groups: readonly NameGroup[]): LongNames {
  const surnames = new Set<string>();
  const companies = new Set<string>();
  const acronyms = new Set<string>();
  for (const { key, scores, strong } of groups) {
    const type = strong ? bestType(scores) : 'other';
    if (type === 'person') for (const surname of surnamesOf(key)) surnames.add(surname);
    if (type !== 'organization') continue;
    for (const form of companyShortForms(key)) companies.add(form);
    for (const initials of initialsOf(key)) if (initials.length >= LEAST_ACRONYM) acronyms.add(initials);
  }
  return { surnames, companies, acronyms, halves: countryHalves(groups) };
}

function surnamesOf(key: string): string[] {
  const words = personWords(key);
  if (words.length < 2) return [];
  const surnames = [foldSounds(words.at(-1) ?? '')];
  const phrase = particleSurname(words);
  if (phrase) surnames.push(phrase);
  if (hasFamilyNameFirst(words)) surnames.push(foldSounds(words[0] ?? ''));
  return surnames;
}

/** The type of a group of names; undefined if it is not an actor. */
export function typeOf(group: NameGroup, long: LongNames, equated: EquatedNames): ActorType | undefined {
  const { key, strong, scores } = group;
  const best = bestType(scores);
  const isSingle = !key.includes(' ');
  if (isSingle && (best === 'other' || best === 'person' || !strong) && long.surnames.has(foldSounds(key)))
    return 'person';
  if (!isSingle && long.surnames.has(key)) return 'person';
  if (best === 'organization' && isRelative(group, long)) return 'person';
  if (long.halves.has(key)) return 'place';
  if (!strong || best === 'other') {
    if (isShortForm(group, long)) return 'organization';
    return isSingle ? undefined : equatedType(group, equated);
  }
  return best === 'person' && isSingle && isCompany(group, long) ? 'organization' : best;
}

/** "New Dawn (NVZ)": the type of the certain name that the text gives as another. */
function equatedType(group: NameGroup, equated: EquatedNames): ActorType | undefined {
  for (const { strong, scores } of equated.get(group) ?? []) {
    const type = bestType(scores);
    if (strong && type !== 'other') return type;
  }
  return undefined;
}

/** "Marlow" for "Marlow Paper Inc.", unless an honorific or a role shows the founder. */
function isCompany({ key, mentions }: NameGroup, { companies }: LongNames): boolean {
  return companies.has(key) && mentions.every(({ finding: { honorific, roles } }) => !honorific && !roles);
}

/** "Marine Le Pen" beside "Jean-Marie Le Pen": a first name before a known surname of several words. */
function isRelative({ key, mentions }: NameGroup, { surnames }: LongNames): boolean {
  const phrase = particleSurname(key.split(' '));
  const [first = ''] = mentions[0]?.finding.name.split(' ') ?? [];
  return phrase !== undefined && surnames.has(phrase) && lexicon().firstNames.has(first);
}

/** "Brio" for "Brio Foods Ltd.", "CFA" for "Coastal Fisheries Authority", although their blocks do not show that they are names. */
function isShortForm({ key, mentions }: NameGroup, { companies, acronyms }: LongNames): boolean {
  if (companies.has(key)) return !lexicon().commonWords.has(key);
  return acronyms.has(key) && mentions.some(({ finding: { name } }) => name === name.toUpperCase());
}
