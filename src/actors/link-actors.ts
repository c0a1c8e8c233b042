// The findings of all blocks -> the actors of the article and their mentions. A name has one type in an article; evidence from the whole
// article decides it. Weak findings become mentions if the name is certain elsewhere.
import { describeActor } from './linking/describe-actor';
import { equatedNames } from './linking/equated-names';
import { linkNonPersons } from './linking/link-non-persons';
import { linkPeople } from './linking/link-people';
import { groupNames, type NameCluster, type NameGroup, type NameMention } from './linking/name-groups';
import { surfaceKey } from './linking/name-keys';
import { longNamesOf, typeOf } from './linking/name-types';
import { personWords } from './linking/person-names';
import type { Actor, ActorMention, ActorType, MentionForm, NamedBlock } from './types';

/** Links an article's names to actors. Mentions sorted by start, none overlap; actors in order of first mention. */
export function linkActors(
  article: { readonly text: string },
  blocks: readonly NamedBlock[],
): { readonly actors: Actor[]; readonly mentions: ActorMention[] } {
  const groups = groupNames(blocks);
  const long = longNamesOf(groups);
  const equated = equatedNames(groups, article.text);
  const people: NameGroup[] = [];
  const nonPersons: NameGroup[] = [];
  for (const group of groups) {
    const type = typeOf(group, long, equated);
    if (type === 'person') people.push(group);
    else if (type !== undefined) nonPersons.push(group);
  }
  const linked = [
    ...linkPeople(people, article.text, equated).map((names) => ({ names, type: 'person' as const })),
    ...linkNonPersons(nonPersons, equated).map((names) => ({ names, type: nonPersonType(names) })),
  ].filter(({ names, type }) => names.mentions.length > 0 && !(type === 'organization' && isGeneric(names)));
  for (const { names } of linked) names.mentions.sort((a, b) => a.start - b.start);
  linked.sort((a, b) => (a.names.mentions[0]?.start ?? 0) - (b.names.mentions[0]?.start ?? 0));
  return describeAll(linked);
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
    const actor = describeActor(names, type, (name) => {
      const slug = `${type}-${slugOf(name)}`;
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      return count > 1 ? `${slug}--${count}` : slug;
    });
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
    if (name === actor.name) return 'full';
    return personWords(name).length < personWords(actor.name).length ? 'surname' : 'full';
  }
  const isAcronym = /^[\p{Lu}.&]{2,8}$/u.test(name) && name !== actor.name;
  return isAcronym ? 'acronym' : 'full';
}
