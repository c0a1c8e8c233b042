// Groups of organizations' and places' names -> the bodies they mean: other names by list, acronyms with their expansion,
// short forms of a longer name. Joins only what one name can mean.

import { usualNameOf } from './canonical-name';
import type { LinkedNames } from './link-people';
import { bestType, type NameGroup } from './name-groups';
import { surfaceKey } from './name-keys';

/** Words behind a company's name that may be left out. */
const COMPANY_FORMS = new Set(
  'ag gmbh inc corp corporation co company ltd limited plc llc sa se nv spa group holdings holding'.split(' '),
);

/** Small words that an acronym may skip. */
const SKIPPED = new Set('of the and for in on de et du des la der und & to'.split(' '));

/** Links bodies; each result in order of its first group. */
export function linkBodies(groups: readonly NameGroup[]): LinkedNames[] {
  const parent = new Map<NameGroup, NameGroup>(groups.map((group) => [group, group]));
  const find = (group: NameGroup): NameGroup => {
    let root = group;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(group, root);
    return root;
  };
  const join = (a: NameGroup | undefined, b: NameGroup | undefined) => {
    if (a && b) parent.set(find(a), find(b));
  };
  joinUsualNames(groups, join);
  joinAcronyms(groups, join);
  joinShortForms(groups, join);
  const linked = new Map<NameGroup, LinkedNames>();
  for (const group of groups) {
    const root = find(group);
    const body = linked.get(root) ?? { groups: [], namings: [] };
    body.groups.push(group);
    body.namings.push(...group.namings);
    linked.set(root, body);
  }
  return [...linked.values()];
}

/** First words that many names share: they mean none of them alone. */
const VAGUE = new Set(
  'new old north south east west northern southern eastern western central great greater upper lower saint san santa los las la el le the united national international royal federal state american british european world global general first black white red green blue mexico kuwait guatemala panama'.split(
    ' ',
  ),
);

type Join = (a: NameGroup | undefined, b: NameGroup | undefined) => void;

function joinUsualNames(groups: readonly NameGroup[], join: Join): void {
  const first = new Map<string, NameGroup>();
  for (const group of groups) {
    const usual = usualNameAs(group);
    if (usual === undefined) continue;
    join(group, first.get(usual));
    if (!first.has(usual)) first.set(usual, group);
  }
}

/** Where the article's words make Europe an organization, it is the Union. */
function usualNameAs(group: NameGroup): string | undefined {
  const european = group.key === 'europe' && bestType(group.scores) === 'organization';
  // The lists name the American bodies without their country.
  return usualNameOf(european ? 'European Union' : group.key) ?? usualNameOf(group.key.replace(/^us /, ''));
}

function joinAcronyms(groups: readonly NameGroup[], join: Join): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const { finding } of group.namings) if (finding.acronym) join(byKey.get(surfaceKey(finding.acronym)), group);
    for (const initials of initialsOf(group.key)) collect(byInitials, initials, group);
  }
  for (const group of groups) {
    if (group.key.includes(' ') || group.key.length < 2 || !isAcronym(group)) continue;
    const meant = byInitials.get(group.key);
    if (meant?.length === 1) join(group, meant[0]);
  }
}

/** Remembers two at most: that there is more than one is all that counts. */
function collect(map: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const known = map.get(key);
  if (!known) map.set(key, [group]);
  else if (known.length < 2) known.push(group);
}

function isAcronym(group: NameGroup): boolean {
  return group.namings.some(({ finding }) => finding.name === finding.name.toUpperCase());
}

/** With and without the small words: "Organization for Security and Co-operation" -> osc, ofsac. */
function initialsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words
    .filter((word) => !SKIPPED.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === main ? [all] : [all, main];
}

function joinShortForms(groups: readonly NameGroup[], join: Join): void {
  const longer = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const forms = bestType(group.scores) === 'organization' ? shortFormsOf(group.key) : shortPlacesOf(group.key);
    for (const short of forms) collect(longer, short, group);
  }
  for (const group of groups) {
    const type = bestType(group.scores);
    const meant = longer.get(group.key);
    const longest = meant?.[0];
    if (meant?.length !== 1 || !longest || bestType(longest.scores) !== type) continue;
    // A club is not its town, a newspaper not its capital, the WTO not its board.
    if (type === 'organization' && (usualNameOf(group.key) !== undefined || opensOnly(group, longest))) continue;
    join(group, longest);
  }
}

/** An acronym that merely opens the longer name names its owner, not the thing. */
function opensOnly(group: NameGroup, longer: NameGroup): boolean {
  return isAcronym(group) && longer.key.startsWith(`${group.key} `);
}

/** Endings that do not hang on an "of", the first word, the singular, and a company's name without its legal form. */
function shortFormsOf(key: string): string[] {
  const words = key.split(' ').slice(0, 12);
  const forms: string[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    if (!SKIPPED.has(words[cut] ?? '') && !SKIPPED.has(words[cut - 1] ?? '')) forms.push(words.slice(cut).join(' '));
  }
  const [first = ''] = words;
  if (words.length > 1 && first.length > 2 && !VAGUE.has(first)) forms.push(first);
  if (words.length > 2 && COMPANY_FORMS.has(words.at(-1) ?? '')) forms.push(words.slice(0, -1).join(' '));
  if (words.length === 1 && key.length > 4 && key.endsWith('s')) forms.push(key.slice(0, -1));
  return forms;
}

/** "Gaza" for "Gaza Strip", "Rio" for "Rio de Janeiro". */
function shortPlacesOf(key: string): string[] {
  const short =
    /^(?<name>.+) (?:strip|ocean|sea|islands?|peninsula|province|region|desert|river|valley|city|de janeiro)$/.exec(
      key,
    );
  const name = short?.groups?.name;
  return name && !VAGUE.has(name) ? [name] : [];
}
