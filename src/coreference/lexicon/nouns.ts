// Nouns that mean a person, a body or a place, singular and in lower case. Roles (`minister`) come from the caller, who has them already.
import type { ActorKind, KnownGender } from '../types';

/** What a noun means. */
export interface NounEntry {
  readonly types: readonly ActorKind[];
  readonly gender?: KnownGender;
}

const PERSON: readonly ActorKind[] = ['person'];
const BODY: readonly ActorKind[] = ['organization'];
const PLACE: readonly ActorKind[] = ['place'];
/** A body with a house: `the university`. Taggers call it either. */
const SITE: readonly ActorKind[] = ['organization', 'place'];

const LISTS: readonly (readonly [readonly ActorKind[], KnownGender | undefined, string])[] = [
  [
    PERSON,
    'male',
    'man boy gentleman father son brother husband widower uncle nephew grandfather grandson boyfriend dad fiancé businessman congressman spokesman ' +
      'chairman actor king prince councilman salesman fisherman policeman hitman stepfather monk',
  ],
  [
    PERSON,
    'female',
    'woman girl lady mother daughter sister wife widow aunt niece grandmother granddaughter girlfriend mum mom fiancée businesswoman congresswoman ' +
      'spokeswoman chairwoman actress queen princess councilwoman policewoman stepmother nun housewife mistress',
  ],
  [
    PERSON,
    undefined,
    'person teenager youth suspect victim defendant plaintiff candidate nominee contender politician laureate native patient survivor friend ' +
      'colleague neighbour neighbor resident citizen partner spouse child parent cousin employee worker insider source expert scientist ' +
      'academic graduate scholar aide supporter rebel gunman attacker killer hacker spy agent ' +
      'leader minister president mayor governor senator democrat republican conservative chief ceo founder co-founder cofounder boss head ' +
      'star singer songwriter rapper footballer cricketer golfer boxer cyclist swimmer driver skipper captain coach goalkeeper defender ' +
      'billionaire tycoon mogul entrepreneur inventor filmmaker producer composer poet playwright dramatist comedian magician ' +
      'monarch emperor pope archbishop cardinal bishop priest pastor cleric imam rabbi saint legend hero icon pioneer veteran ' +
      'general colonel admiral major sergeant lieutenant officer soldier detective official diplomat ambassador envoy',
  ],
  [
    BODY,
    undefined,
    'company firm group organization organisation agency ministry department party alliance bloc union team club court tribunal government ' +
      'administration army navy military police force council committee commission board parliament senate congress federation league network ' +
      'newspaper paper magazine website outlet broadcaster retailer maker carmaker automaker manufacturer airline carrier operator startup start-up ' +
      'corporation conglomerate insurer lender regulator watchdog movement militia regime coalition cabinet delegation squad side franchise label ' +
      'nonprofit charity business band orchestra choir brand platform service giant subsidiary association society foundation institute assembly ' +
      'guild brotherhood sect church diocese kremlin',
  ],
  [
    SITE,
    undefined,
    'university college school academy museum gallery theatre theater hospital airport library studio bank prison embassy mission facility institution zoo ' +
      'stadium hotel restaurant cathedral temple mosque campus factory centre center monastery',
  ],
  [
    PLACE,
    undefined,
    'country nation city town village state region province capital island county district republic kingdom river lake mountain peninsula ' +
      'continent suburb enclave bridge borough municipality territory archipelago neighborhood neighbourhood park port metropolis emirate commune',
  ],
];

const NOUNS = new Map<string, NounEntry>();
for (const [types, gender, list] of LISTS)
  for (const noun of list.split(' ')) if (!NOUNS.has(noun)) NOUNS.set(noun, { types, ...(gender ? { gender } : {}) });

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['wife', 'wives'],
  ['child', 'children'],
  ['person', 'people'],
]);

const ROLE: NounEntry = { types: PERSON };

/** What a word means, with its singular. */
export interface KnownNoun {
  readonly noun: string;
  readonly entry: NounEntry;
  readonly plural: boolean;
}

/** All nouns that mean an actor, singular and plural, by the word. `roles`: further nouns for what a person is. */
export function nounsWith(roles: Iterable<string>): Map<string, KnownNoun> {
  const nouns = new Map<string, KnownNoun>();
  const entries = new Map(NOUNS);
  for (const role of roles) if (!entries.has(role)) entries.set(role, ROLE);
  for (const [noun, entry] of entries) nouns.set(pluralOf(noun), { noun, entry, plural: true });
  for (const [noun, entry] of entries) nouns.set(noun, { noun, entry, plural: noun === 'police' });
  return nouns;
}

/** The gender that a noun shows: `spokesman`. */
export function genderOfNoun(noun: string): KnownGender | undefined {
  return NOUNS.get(noun)?.gender;
}

function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:sh|ch|x|s)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
