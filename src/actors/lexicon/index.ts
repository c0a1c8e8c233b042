// The word and name lists, expanded once on first use into maps and sets. Tells what a word or name is listed as; decides nothing.
import { CALENDAR_WORDS, COMMON_WORDS, NAME_PARTICLES } from './common-words';
import { COUNTRIES, OTHER_DEMONYMS } from './countries';
import { FEMALE_NAMES, MALE_NAMES, NEUTRAL_NAMES } from './first-names';
import * as organizationNames from './organization-names';
import { ORGANIZATION_HEADS, ORGANIZATIONS } from './organizations';
import { CITIES, REGIONS } from './places';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './role-words';

/** Type of a name in the gazetteer. */
export type GazetteerType = 'country' | 'place' | 'organization';

/** A small word, an ampersand or a possessive inside a name: the tagger cuts such names. */
export const COMPOSITE = / (?:of|the|for|and|to|in|on|without|against|&) |'s?(?: |$)/i;

/** The lists, ready for look-up. */
export interface Lexicon {
  /** A whole name in its usual spelling -> its type. */
  readonly gazetteer: ReadonlyMap<string, GazetteerType>;
  /** Lower case: first words of names of several words in the gazetteer. */
  readonly gazetteerStarts: ReadonlySet<string>;
  /** First words of the names of organizations with a small word, an ampersand or a possessive inside. */
  readonly compositeStarts: ReadonlySet<string>;
  /** A whole name -> the canonical name of the same actor: `U.S.` -> `United States`. */
  readonly canonicalNames: ReadonlyMap<string, string>;
  /** Names and adjectives of peoples: `Russian`, `Russians`, `European`. */
  readonly demonyms: ReadonlySet<string>;
  /** First name -> gender; `undefined` for names of either. */
  readonly firstNames: ReadonlyMap<string, 'female' | 'male' | undefined>;
  /** Lower case: words that make a name an organization's. */
  readonly organizationHeads: ReadonlySet<string>;
  /** Lower case: nouns for what a person is. */
  readonly roleNouns: ReadonlySet<string>;
  /** Lower case: words before the noun of a role. */
  readonly roleModifiers: ReadonlySet<string>;
  /** Lower case: words that are not names even when capitalised. */
  readonly commonWords: ReadonlySet<string>;
  /** Lower case: small words inside names. */
  readonly particles: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** The lexicon; built on the first call. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** Nouns for what a person is, singular and in lower case: `minister`. Always the same set. */
export function roleNouns(): ReadonlySet<string> {
  return lexicon().roleNouns;
}

/** The gender of a first name; undefined for names of either and for all other words. */
export function genderOfFirstName(name: string): 'female' | 'male' | undefined {
  return lexicon().firstNames.get(name);
}

/** Whether a name, as usually spelled, is a country's. */
export function isCountry(name: string): boolean {
  return lexicon().gazetteer.get(name) === 'country';
}

function build(): Lexicon {
  const gazetteer = new Map<string, GazetteerType>();
  const canonicalNames = new Map<string, string>();
  const demonyms = new Set(OTHER_DEMONYMS.split(' '));
  const addNames = (entry: string, type: GazetteerType) => {
    const [canonical, ...others] = entry.split('=');
    for (const name of [canonical ?? '', ...others]) {
      gazetteer.set(name, type);
      if (canonical) canonicalNames.set(name, canonical);
    }
  };
  for (const entry of `${REGIONS}|${CITIES}`.split('|')) addNames(entry, 'place');
  for (const list of [...Object.values(organizationNames), ORGANIZATIONS]) {
    for (const entry of list.split('|')) addNames(entry, 'organization');
  }
  // The first words of a company's or club's name may stand for it: "Ajax" and "Ajax Amsterdam" are one, unlike an organization and its
  // board. A canonical name of its own would keep them apart.
  for (const entry of `${organizationNames.COMPANIES}|${organizationNames.CLUBS}`.split('|'))
    if (!entry.includes('=')) canonicalNames.delete(entry);
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', adjectives = '', capitals = ''] = line.split('|');
    addNames(capitals, 'place');
    addNames(names, 'country');
    for (const word of demonymsOf(adjectives, names)) demonyms.add(word);
  }
  gazetteer.delete('');
  const gazetteerStarts = new Set<string>();
  for (const name of gazetteer.keys())
    if (/[ -]/.test(name)) gazetteerStarts.add(name.toLowerCase().split(/[ -]/)[0] ?? '');
  const compositeStarts = new Set<string>();
  for (const [name, type] of gazetteer)
    if (type === 'organization' && COMPOSITE.test(name)) compositeStarts.add(name.split(/[ ']/)[0] ?? '');
  return {
    gazetteer,
    gazetteerStarts,
    compositeStarts,
    canonicalNames,
    demonyms,
    firstNames: genderedNames(),
    organizationHeads: words(ORGANIZATION_HEADS),
    roleNouns: words(ROLE_NOUNS),
    roleModifiers: words(ROLE_MODIFIERS),
    commonWords: words(`${COMMON_WORDS} ${CALENDAR_WORDS}`),
    particles: words(NAME_PARTICLES),
  };
}

/** Adjectives and their plurals; adjectives of two words ("North Korean") belong to a country of two words and get no plural. */
function demonymsOf(adjectives: string, country: string): string[] {
  if (adjectives === '') return [];
  const two = /^(?:North|South|New|Sri|El|Costa|Puerto|Sierra|Cape|Saudi) /.test(country) && adjectives.includes(' ');
  const list = two && !country.startsWith('Saudi') ? [adjectives] : adjectives.split(' ');
  return list.flatMap((word) => (/(?:s|sh|ch|ese|z)$/.test(word) ? [word] : [word, `${word}s`]));
}

function genderedNames(): Map<string, 'female' | 'male' | undefined> {
  const names = new Map<string, 'female' | 'male' | undefined>();
  for (const name of words(NEUTRAL_NAMES)) names.set(name, undefined);
  for (const name of words(MALE_NAMES)) names.set(name, 'male');
  for (const name of words(FEMALE_NAMES)) names.set(name, 'female');
  return names;
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
