// The findings of all blocks -> the actors of the article and their mentions. A name has one type in an article; evidence from the whole
// article decides it. Weak findings become mentions if the name is certain elsewhere.
import { describeActor, nameOf } from './linking/describe-actor';
import { hasFamilyNameFirst } from './linking/family-names';
import { linkNonPersons } from './linking/link-non-persons';
import { linkPeople } from './linking/link-people';
import { bestType, groupNames, type NameCluster, type NameGroup, type NameMention } from './linking/name-groups';
import { foldSounds, surfaceKey } from './linking/name-keys';
import { personWords } from './linking/person-names';
import type { Actor, ActorMention, ActorType, MentionForm, NamedBlock } from './types';

/** Links an article's names to actors. Mentions sorted by start, none overlap; actors in order of first mention. */
export function linkActors(
  article: { readonly text: string },
  blocks: readonly NamedBlock[],
): { readonly actors: Actor[]; readonly mentions: ActorMention[] } {
  const groups = groupNames(blocks);
  const surnames = surnamesOf(groups);
  const people: NameGroup[] = [];
  const nonPersons: NameGroup[] = [];
  for (const group of groups) {
    const type = typeOf(group, surnames);
    if (type === 'person') people.push(group);
    else if (type !== undefined) nonPersons.push(group);
  }
  const linked = [
    ...linkPeople(people, article.text).map((names) => ({ names, type: 'person' as const })),
    ...linkNonPersons(nonPersons).map((names) => ({ names, type: nonPersonType(names) })),
  ].filter(({ names, type }) => names.mentions.length > 0 && !(type === 'organization' && isGeneric(names)));
  for (const { names } of linked) names.mentions.sort((a, b) => a.start - b.start);
  linked.sort((a, b) => (a.names.mentions[0]?.start ?? 0) - (b.names.mentions[0]?.start ?? 0));
  return describeAll(linked);
}

/** Folded surnames of the people who are named in full. */
function surnamesOf(groups: readonly NameGroup[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const group of groups) {
    if (!group.strong || bestType(group.scores) !== 'person') continue;
    const words = personWords(group.key);
    if (words.length > 1) surnames.add(foldSounds(words.at(-1) ?? ''));
    if (hasFamilyNameFirst(words)) surnames.add(foldSounds(words[0] ?? ''));
  }
  return surnames;
}

/** The type of a group of names; undefined if it is not an actor. */
function typeOf(group: NameGroup, surnames: ReadonlySet<string>): ActorType | undefined {
  const best = bestType(group.scores);
  const isSingle = !group.key.includes(' ');
  if (isSingle && (best === 'other' || best === 'person' || !group.strong) && surnames.has(foldSounds(group.key)))
    return 'person';
  if (!group.strong || best === 'other') return undefined;
  return best;
}

/** Generic words for organizations: alone they name none, unless the article has the longer name. */
const GENERIC = new Set(
  (
    'administration agency army board brigade bureau cabinet committee company department division embassy force forces government group ' +
    'mission ministry office opposition police regiment service state team'
  ).split(' '),
);

function isGeneric({ groups }: NameCluster): boolean {
  return groups.every(({ key }) => GENERIC.has(key));
}

function nonPersonType({ groups }: NameCluster): ActorType {
  let [place, organization] = [0, 0];
  for (const { scores } of groups) {
    place += scores.place;
    organization += scores.organization;
  }
  return place > organization ? 'place' : 'organization';
}

interface LinkedActor {
  readonly names: NameCluster;
  readonly type: ActorType;
}

function describeAll(linked: readonly LinkedActor[]): { actors: Actor[]; mentions: ActorMention[] } {
  const taken = new Map<string, number>();
  const mentions: ActorMention[] = [];
  const actors = linked.map(({ names, type }) => {
    const slug = `${type}-${slugOf(nameOf(names, type))}`;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const actor = describeActor(names, type, count > 1 ? `${slug}--${count}` : slug);
    for (const mention of names.mentions) mentions.push(toMention(mention, actor));
    return actor;
  });
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { actors, mentions };
}

function slugOf(name: string): string {
  return (
    surfaceKey(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function toMention({ start, end, finding }: NameMention, actor: Actor): ActorMention {
  return { kind: 'actor', span: { start, end }, form: formOf(finding.name, actor), actor: actor.id };
}

function formOf(name: string, actor: Actor): MentionForm {
  if (actor.type === 'person') {
    return personWords(name).length < personWords(actor.name).length ? 'surname' : 'full';
  }
  const isAcronym = /^[\p{Lu}.&]{2,8}$/u.test(name) && name !== actor.name;
  return isAcronym ? 'acronym' : 'full';
}
