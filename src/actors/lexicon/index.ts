// The lists, unfolded once on first need into maps and sets. Answers what a word or name is known as; decides nothing.

import { CALENDAR_WORDS, COMMON_WORDS, NAME_PARTICLES } from './common-words';
import { COUNTRIES, OTHER_PEOPLES } from './countries';
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from './first-names';
import * as names from './organization-names';
import { ORGANIZATION_HEADS, ORGANIZATIONS } from './organizations';
import { CITIES, REGIONS } from './places';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './role-words';

/** What a list says of a name. */
export type KnownAs = 'country' | 'place' | 'organization';

/** The lists, ready for look-up. */
export interface Lexicon {
  /** A whole name in its usual spelling -> what it is. */
  readonly known: ReadonlyMap<string, KnownAs>;
  /** Lower case: first words of known names of several words. */
  readonly knownStarts: ReadonlySet<string>;
  /** A whole name -> the usual name of the same actor: `U.S.` -> `United States`. */
  readonly usualName: ReadonlyMap<string, string>;
  /** Capital -> its country. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Adjectives and peoples: `Russian`, `Russians`, `European`. */
  readonly peoples: ReadonlySet<string>;
  /** First name -> gender; `undefined` for names of either. */
  readonly firstNames: ReadonlyMap<string, 'female' | 'male' | undefined>;
  /** Lower case: words that make an organization of a name. */
  readonly organizationHeads: ReadonlySet<string>;
  /** Lower case: what someone is. */
  readonly roleNouns: ReadonlySet<string>;
  /** Lower case: what stands before a role. */
  readonly roleModifiers: ReadonlySet<string>;
  /** Lower case: capitalised words that are no names. */
  readonly common: ReadonlySet<string>;
  /** Lower case: small words inside names. */
  readonly particles: ReadonlySet<string>;
}

let unfolded: Lexicon | undefined;

/** The lexicon; unfolded on the first call. */
export function lexicon(): Lexicon {
  unfolded ??= unfold();
  return unfolded;
}

function unfold(): Lexicon {
  const known = new Map<string, KnownAs>();
  const usualName = new Map<string, string>();
  const capitals = new Map<string, string>();
  const peoples = new Set(OTHER_PEOPLES.split(' '));
  const addAliases = (entry: string, kind: KnownAs) => {
    const names = entry.split('=');
    for (const name of names) {
      known.set(name, kind);
      if (names[0]) usualName.set(name, names[0]);
    }
    return names;
  };
  for (const entry of `${REGIONS}|${CITIES}`.split('|')) addAliases(entry, 'place');
  for (const list of [...Object.values(names), ORGANIZATIONS]) {
    for (const entry of list.split('|')) addAliases(entry, 'organization');
  }
  // A company or a club may go by the first words of a longer name: "Ajax" and "Ajax Amsterdam" are one, unlike a body and its board.
  for (const entry of `${names.COMPANIES}|${names.CLUBS}`.split('|')) if (!entry.includes('=')) usualName.delete(entry);
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', adjectives = '', cities = ''] = line.split('|');
    for (const city of addAliases(cities, 'place')) capitals.set(city, names.split('=')[0] ?? '');
    addAliases(names, 'country');
    for (const word of peoplesOf(adjectives, names)) peoples.add(word);
  }
  known.delete('');
  const knownStarts = new Set<string>();
  for (const name of known.keys()) if (/[ -]/.test(name)) knownStarts.add(name.toLowerCase().split(/[ -]/)[0] ?? '');
  return {
    known,
    knownStarts,
    usualName,
    capitals,
    peoples,
    firstNames: firstNames(),
    organizationHeads: words(ORGANIZATION_HEADS),
    roleNouns: words(ROLE_NOUNS),
    roleModifiers: words(ROLE_MODIFIERS),
    common: words(`${COMMON_WORDS} ${CALENDAR_WORDS}`),
    particles: words(NAME_PARTICLES),
  };
}

/** Adjectives and their plurals; two-word ones ("North Korean") are given once, like their country. */
function peoplesOf(adjectives: string, country: string): string[] {
  if (adjectives === '') return [];
  const two = /^(?:North|South|New|Sri|El|Costa|Puerto|Sierra|Cape|Saudi) /.test(country) && adjectives.includes(' ');
  const list = two && !country.startsWith('Saudi') ? [adjectives] : adjectives.split(' ');
  return list.flatMap((word) => (/(?:s|sh|ch|ese|z)$/.test(word) ? [word] : [word, `${word}s`]));
}

function firstNames(): Map<string, 'female' | 'male' | undefined> {
  const names = new Map<string, 'female' | 'male' | undefined>();
  for (const name of words(NEUTRAL_NAMES)) names.set(name, undefined);
  for (const name of words(MALE_NAMES)) names.set(name, 'male');
  for (const name of words(FEMALE_NAMES)) names.set(name, 'female');
  return names;
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
