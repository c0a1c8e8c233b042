// Groups of organizations' and places' names -> the bodies they mean: other names by list, acronyms with their expansion,
// short forms of a longer name. Joins only what one name can mean.
import { lexicon } from '../lexicon';
import { surfaceKey } from './fold-name';
import type { LinkedNames } from './link-people';
import { bestType, type NameGroup } from './naming';

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

type Join = (a: NameGroup | undefined, b: NameGroup | undefined) => void;

/** A name's usual name, where the lists know it under that or another spelling. */
export function usualNameOf(name: string): string | undefined {
  return usualKeys().get(surfaceKey(name));
}

let keys: Map<string, string> | undefined;
function usualKeys(): ReadonlyMap<string, string> {
  keys ??= new Map([...lexicon().usualName].map(([name, usual]) => [surfaceKey(name), usual]));
  return keys;
}

function joinUsualNames(groups: readonly NameGroup[], join: Join): void {
  const first = new Map<string, NameGroup>();
  for (const group of groups) {
    const usual = usualNameOf(group.key);
    if (usual === undefined) continue;
    join(group, first.get(usual));
    if (!first.has(usual)) first.set(usual, group);
  }
}

function joinAcronyms(groups: readonly NameGroup[], join: Join): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const { finding } of group.namings) if (finding.acronym) join(byKey.get(surfaceKey(finding.acronym)), group);
    for (const initials of initialsOf(group.key))
      byInitials.set(initials, [...(byInitials.get(initials) ?? []).slice(0, 2), group]);
  }
  for (const group of groups) {
    if (group.key.includes(' ') || group.key.length < 3 || !isAcronym(group)) continue;
    const meant = byInitials.get(group.key);
    if (meant?.length === 1) join(group, meant[0]);
  }
}

function isAcronym(group: NameGroup): boolean {
  return group.namings.some(({ finding }) => finding.name === finding.name.toUpperCase());
}

/** With and without the small words: "Organization for Security and Co-operation" -> osc, ofsac. */
function initialsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 3) return [];
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
    if (bestType(group.scores) !== 'organization') continue;
    for (const short of shortFormsOf(group.key)) longer.set(short, [...(longer.get(short) ?? []).slice(0, 2), group]);
  }
  for (const group of groups) {
    const meant = longer.get(group.key);
    if (meant?.length === 1 && bestType(group.scores) === 'organization') join(group, meant[0]);
  }
}

/** Endings and beginnings of two words or more, and a company's name without its legal form. */
function shortFormsOf(key: string): string[] {
  const words = key.split(' ').slice(0, 12);
  const forms: string[] = [];
  for (let cut = 1; cut < words.length - 1; cut++) {
    const ending = words.slice(cut);
    if (!SKIPPED.has(ending[0] ?? '')) forms.push(ending.join(' '));
  }
  if (words.length === 2 && COMPANY_FORMS.has(words[1] ?? '')) forms.push(words[0] ?? '');
  return forms;
}
