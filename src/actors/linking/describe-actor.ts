// Namings that mean one actor -> the actor: its fullest name, other names, roles, gender, doubt.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { Actor, ActorType, Gender } from '../types';
import type { LinkedNames } from './link-people';
import type { Naming } from './name-groups';
import { personWords, surfaceKey } from './name-keys';

/** Below this share of the evidence the type is shown as doubtful: of such guesses about a third are wrong. */
const SURE = 0.65;

/** Describes an actor; `id` is given by the caller, who knows which are taken. */
export function describeActor(linked: LinkedNames, type: ActorType, id: string): Actor {
  const names = countNames(linked.namings);
  const name = fullestName(linked.namings, names, type);
  const gender = type === 'person' ? genderOf(name, linked.namings) : undefined;
  const doubt = linked.doubt ?? typeDoubt(linked, type);
  return {
    id,
    type,
    name,
    aliases: [...names.keys()].filter((other) => other !== name),
    roles: countRoles(linked.namings),
    ...(gender ? { gender } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** The name of an actor that has these namings. */
export function nameOf(linked: LinkedNames, type: ActorType): string {
  return fullestName(linked.namings, countNames(linked.namings), type);
}

/** Names as written, most frequent first, then the earlier. */
function countNames(namings: readonly Naming[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of namings) counts.set(finding.name, (counts.get(finding.name) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

/** Most words, then not in capitals only, then longest, then most frequent. */
function fullestName(namings: readonly Naming[], names: ReadonlyMap<string, number>, type: ActorType): string {
  let best = namings[0]?.finding.name ?? '';
  let weight = -1;
  for (const [name, count] of names) {
    const words = type === 'person' ? personWords(name).length : surfaceKey(name).split(' ').length;
    const shouted = name.length > 4 && name === name.toUpperCase() ? 1 : 0;
    // Words weigh most; the rest only breaks ties.
    const own = 1e6 * words - 5e5 * shouted + 1e3 * Math.min(name.length, 200) + Math.min(count, 999);
    if (own > weight) [best, weight] = [name, own];
  }
  return best;
}

function countRoles(namings: readonly Naming[]): string[] {
  const roles = new Map<string, { role: string; count: number }>();
  for (const { finding } of namings) {
    for (const role of finding.roles ?? []) {
      const key = role.toLowerCase();
      const known = roles.get(key);
      if (known) known.count++;
      else roles.set(key, { role, count: 1 });
    }
  }
  return [...roles.values()].sort((a, b) => b.count - a.count).map(({ role }) => role);
}

function genderOf(name: string, namings: readonly Naming[]): Gender | undefined {
  for (const { finding } of namings) {
    const told = HONORIFICS[finding.honorific?.toLowerCase() ?? ''];
    if (told) return told === 'f' ? 'female' : 'male';
  }
  const first = name.split(/\s+/);
  return first.length > 1 ? lexicon().firstNames.get(first[0] ?? '') : undefined;
}

function typeDoubt(linked: LinkedNames, type: ActorType): string | undefined {
  const sums = { person: 0, organization: 0, place: 0 };
  for (const { scores } of linked.groups) {
    for (const each of ['person', 'organization', 'place'] as const) sums[each] += scores[each];
  }
  const all = sums.person + sums.organization + sums.place;
  if (all === 0 || sums[type] >= SURE * all) return undefined;
  // A name of several words that the lists know is no doubt what they say: "White House".
  if (linked.groups.some(({ key, listed }) => key.includes(' ') && listed === type)) return undefined;
  const [rival] = (['person', 'organization', 'place'] as const)
    .filter((t) => t !== type)
    .sort((a, b) => sums[b] - sums[a]);
  return `${type} or ${rival}`;
}
