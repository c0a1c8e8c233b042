// A cluster of mentions -> the actor that they name: fullest name, aliases, roles, gender, doubt.
import { lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import { countNames, type NameCount } from '../names/count-names';
import type { Actor, ActorType, Gender } from '../types';
import type { NameCluster, NameMention } from './name-groups';
import { surfaceKey } from './name-keys';
import { personWords } from './person-names';

/** Below this share of the scores the type is shown as doubtful: about a third of such guesses are wrong. */
const CERTAIN = 0.65;

/** Describes the actor of a cluster; the caller makes the id of its name, as it knows which are taken. */
export function describeActor(cluster: NameCluster, type: ActorType, idOf: (name: string) => string): Actor {
  const names = namesIn(cluster);
  const name = fullestName(names, type);
  const gender = type === 'person' ? genderOf(name, cluster.mentions) : undefined;
  const doubt = cluster.doubt ?? typeDoubt(cluster, type);
  return {
    id: idOf(name),
    type,
    name,
    aliases: names.flatMap(([other]) => (other === name ? [] : [other])),
    roles: rolesOf(cluster.mentions),
    ...(gender ? { gender } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function namesIn({ mentions }: NameCluster): NameCount[] {
  return countNames(mentions.map(({ finding }) => finding.name));
}

/** The name with most words, then one not in capitals only, then the longest, then the most frequent. */
function fullestName(names: readonly NameCount[], type: ActorType): string {
  const [only] = names;
  if (only && names.length === 1) return only[0];
  let best = '';
  let most = -1;
  for (const [name, count] of names) {
    const words = type === 'person' ? personWords(name).length : surfaceKey(name).split(' ').length;
    const inCapitals = name.length > 4 && name === name.toUpperCase() ? 1 : 0;
    // The number of words counts most; the rest only breaks ties.
    const score = 1e6 * words - 5e5 * inCapitals + 1e3 * Math.min(name.length, 200) + Math.min(count, 999);
    if (score > most) [best, most] = [name, score];
  }
  return best;
}

/** Roles as written, without regard to case, most frequent first. */
function rolesOf(mentions: readonly NameMention[]): string[] {
  const roles = new Map<string, { role: string; count: number }>();
  for (const { finding } of mentions) {
    for (const role of finding.roles ?? []) {
      const key = role.toLowerCase();
      const known = roles.get(key);
      if (known) known.count++;
      else roles.set(key, { role, count: 1 });
    }
  }
  return [...roles.values()].sort((a, b) => b.count - a.count).map(({ role }) => role);
}

function genderOf(name: string, mentions: readonly NameMention[]): Gender | undefined {
  for (const { finding } of mentions) {
    const gender = HONORIFICS[finding.honorific?.toLowerCase() ?? ''];
    if (gender) return gender === 'f' ? 'female' : 'male';
  }
  const words = name.split(/\s+/);
  return words.length > 1 ? lexicon().firstNames.get(words[0] ?? '') : undefined;
}

function typeDoubt(cluster: NameCluster, type: ActorType): string | undefined {
  const sums = { person: 0, organization: 0, place: 0 };
  for (const { scores } of cluster.groups) {
    for (const each of ['person', 'organization', 'place'] as const) sums[each] += scores[each];
  }
  const all = sums.person + sums.organization + sums.place;
  if (all === 0 || sums[type] >= CERTAIN * all) return undefined;
  // The gazetteer leaves no doubt about a name of several words: "White House".
  if (cluster.groups.some(({ key, listed }) => key.includes(' ') && listed === type)) return undefined;
  const [rival] = (['person', 'organization', 'place'] as const)
    .filter((other) => other !== type)
    .sort((a, b) => sums[b] - sums[a]);
  return `${type} or ${rival}`;
}
