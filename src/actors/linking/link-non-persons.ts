// Groups of names of organizations and places -> the organizations and places that they name: canonical names of the lexicon, acronyms
// with their expansions, short forms of a longer name. Links a name only if it can mean one actor.
import { canonicalNameOf } from './canonical-name';
import type { EquatedNames } from './equated-names';
import { bestType, type NameCluster, type NameGroup } from './name-groups';
import { surfaceKey } from './name-keys';

/** Legal forms after a company's name that may be left out. */
const COMPANY_FORMS = new Set(
  'ag gmbh inc corp corporation co company ltd limited plc llc sa se nv spa group holdings holding'.split(' '),
);

/** Small words that an acronym may skip. */
const SKIPPED = new Set('of the and for in on de et du des la der und & to'.split(' '));

/** Links groups that are no people's; clusters in order of their first group. Union-find over the groups. */
export function linkNonPersons(groups: readonly NameGroup[], equated: EquatedNames): NameCluster[] {
  const parent = new Map<NameGroup, NameGroup>(groups.map((group) => [group, group]));
  const parentOf = (group: NameGroup) => parent.get(group) ?? group;
  // Halves the path it goes, so that long chains stay cheap.
  const find = (group: NameGroup): NameGroup => {
    let root = group;
    while (parentOf(root) !== root) {
      parent.set(root, parentOf(parentOf(root)));
      root = parentOf(root);
    }
    return root;
  };
  const union = (a: NameGroup | undefined, b: NameGroup | undefined) => {
    if (a && b) parent.set(find(a), find(b));
  };
  // Only with each other: a name of a person here is not in the forest.
  for (const group of groups) for (const other of equated.get(group) ?? []) if (parent.has(other)) union(group, other);
  linkCanonicalNames(groups, union);
  linkAcronyms(groups, union);
  linkShortForms(groups, union);
  linkCountryHalves(groups, union);
  const clusters = new Map<NameGroup, NameCluster>();
  for (const group of groups) {
    const root = find(group);
    const cluster = clusters.get(root) ?? { groups: [], mentions: [] };
    cluster.groups.push(group);
    for (const mention of group.mentions) cluster.mentions.push(mention);
    clusters.set(root, cluster);
  }
  return [...clusters.values()];
}

/** First words that many names share: alone they mean none of them. */
const VAGUE = new Set(
  'new old north south east west northern southern eastern western central great greater upper lower saint san santa los las la el le the united national international royal federal state american british european world global general first black white red green blue mexico kuwait guatemala panama'.split(
    ' ',
  ),
);

type Union = (a: NameGroup | undefined, b: NameGroup | undefined) => void;

function linkCanonicalNames(groups: readonly NameGroup[], union: Union): void {
  const first = new Map<string, NameGroup>();
  for (const group of groups) {
    const canonical = canonicalNameFor(group);
    if (canonical === undefined) continue;
    union(group, first.get(canonical));
    if (!first.has(canonical)) first.set(canonical, group);
  }
}

function canonicalNameFor(group: NameGroup): string | undefined {
  // If the words around it make Europe an organization, it is the European Union.
  const isUnion = group.key === 'europe' && bestType(group.scores) === 'organization';
  // The lexicon has American organizations without their country.
  return canonicalNameOf(isUnion ? 'European Union' : group.key) ?? canonicalNameOf(group.key.replace(/^us /, ''));
}

function linkAcronyms(groups: readonly NameGroup[], union: Union): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const { finding } of group.mentions) if (finding.acronym) union(byKey.get(surfaceKey(finding.acronym)), group);
    for (const initials of initialsOf(group.key)) collect(byInitials, initials, group);
  }
  for (const group of groups) {
    if (group.key.includes(' ') || group.key.length < 2 || !isAcronym(group)) continue;
    const meant = byInitials.get(group.key);
    if (meant?.length === 1) union(group, meant[0]);
  }
}

/** Keeps two at most: all that counts is whether there is more than one. */
function collect(map: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const known = map.get(key);
  if (!known) map.set(key, [group]);
  else if (known.length < 2) known.push(group);
}

function isAcronym(group: NameGroup): boolean {
  return group.mentions.some(({ finding }) => finding.name === finding.name.toUpperCase());
}

/** Initials with and without the small words: "Organization for Security and Co-operation" -> osc, ofsac. */
export function initialsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words
    .filter((word) => !SKIPPED.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === main ? [all] : [all, main];
}

function linkShortForms(groups: readonly NameGroup[], union: Union): void {
  const longer = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const forms =
      bestType(group.scores) === 'organization' ? organizationShortForms(group.key) : placeShortForms(group.key);
    for (const form of forms) collect(longer, form, group);
  }
  for (const group of groups) {
    const best = bestType(group.scores);
    // What is here by its long form alone was taken for no name or a person's.
    const type = best === 'place' ? 'place' : 'organization';
    const meant = longer.get(group.key);
    const longest = meant?.[0];
    if (meant?.length !== 1 || !longest || bestType(longest.scores) !== type) continue;
    // A club is not its town, a newspaper not its capital, the WTO not its board.
    if (type === 'organization' && (canonicalNameOf(group.key) !== undefined || isOwner(group, longest))) continue;
    union(group, longest);
  }
}

/** An acronym at the beginning of the longer name names the owner of the organization, not the organization. */
function isOwner(group: NameGroup, longer: NameGroup): boolean {
  return isAcronym(group) && longer.key.startsWith(`${group.key} `);
}

/** Endings that do not depend on an "of", the first word, the singular, and a company's name without its legal form. */
function organizationShortForms(key: string): string[] {
  const words = key.split(' ').slice(0, 12);
  const forms: string[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    if (!SKIPPED.has(words[cut] ?? '') && !SKIPPED.has(words[cut - 1] ?? '')) forms.push(words.slice(cut).join(' '));
  }
  const [first = ''] = words;
  if (words.length > 1 && first.length > 2 && !VAGUE.has(first)) forms.push(first);
  for (const form of companyShortForms(key)) forms.push(form);
  if (words.length === 1 && key.length > 4 && key.endsWith('s')) forms.push(key.slice(0, -1));
  return [...new Set(forms)];
}

/** A company's name without its legal form, and its first word: "Brio Foods Ltd." -> brio foods, brio. */
export function companyShortForms(key: string): string[] {
  const words = key.split(' ');
  const [first = ''] = words;
  if (words.length < 2 || words.length > 12 || !COMPANY_FORMS.has(words.at(-1) ?? '')) return [];
  const isTelling = first.length > 2 && !VAGUE.has(first);
  return [...(isTelling ? [first] : []), ...(words.length > 2 ? [words.slice(0, -1).join(' ')] : [])];
}

/** Opposite halves of a country of two. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
]);

/** What "the North" and "the South" mean in an article that names both halves of a country: north -> north korea. */
export function countryHalves(groups: readonly NameGroup[]): ReadonlyMap<string, string> {
  const countries = new Set(groups.flatMap(({ key, listed }) => (listed === 'country' ? [key] : [])));
  const halves = new Map<string, string>();
  for (const country of countries) {
    const half = country.slice(0, country.indexOf(' '));
    const other = OPPOSITE.get(half);
    if (other && countries.has(other + country.slice(half.length))) halves.set(half, country);
  }
  return halves;
}

function linkCountryHalves(groups: readonly NameGroup[], union: Union): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  for (const [half, country] of countryHalves(groups)) union(byKey.get(half), byKey.get(country));
}

/** "Gaza" for "Gaza Strip", "Rio" for "Rio de Janeiro". */
function placeShortForms(key: string): string[] {
  const short =
    /^(?<name>.+) (?:strip|ocean|sea|islands?|peninsula|province|region|desert|river|valley|city|de janeiro)$/.exec(
      key,
    );
  const name = short?.groups?.name;
  return name && !VAGUE.has(name) ? [name] : [];
}
