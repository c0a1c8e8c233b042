// The whole article's findings -> actors and where they are named. One name has one type in an article; evidence from everywhere
// decides it, and takes in weak findings that are named elsewhere for sure.
import { describeActor, nameOf } from './linking/describe-actor';
import { linkBodies } from './linking/link-non-persons';
import { type LinkedNames, linkPeople } from './linking/link-people';
import { bestType, groupNames, type NameGroup, type Naming } from './linking/name-groups';
import { foldSounds, personWords, surfaceKey } from './linking/name-keys';
import type { Actor, ActorMention, ActorType, MentionForm, NamedBlock } from './types';

/** Links an article's names to actors. Mentions sorted by start, none overlap; actors in order of first mention. */
export function linkActors(
  _article: { readonly text: string },
  blocks: readonly NamedBlock[],
): { readonly actors: Actor[]; readonly mentions: ActorMention[] } {
  const groups = groupNames(blocks);
  const surnames = surnamesOf(groups);
  const byType = { person: [] as NameGroup[], body: [] as NameGroup[] };
  for (const group of groups) {
    const type = typeOf(group, surnames);
    if (type === 'person') byType.person.push(group);
    else if (type !== undefined) byType.body.push(group);
  }
  const linked = [
    ...linkPeople(byType.person).map((names) => ({ names, type: 'person' as const })),
    ...linkBodies(byType.body).map((names) => ({ names, type: bodyType(names) })),
  ].filter(({ names, type }) => names.namings.length > 0 && !(type === 'organization' && isGeneric(names)));
  for (const { names } of linked) names.namings.sort((a, b) => a.start - b.start);
  linked.sort((a, b) => (a.names.namings[0]?.start ?? 0) - (b.names.namings[0]?.start ?? 0));
  return describeAll(linked);
}

/** Folded last words of the people who are named in full. */
function surnamesOf(groups: readonly NameGroup[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const group of groups) {
    if (!group.strong || bestType(group.scores) !== 'person') continue;
    const words = personWords(group.key);
    if (words.length > 1) surnames.add(foldSounds(words.at(-1) ?? ''));
  }
  return surnames;
}

/** What a group of names is, or nothing where it is no actor. */
function typeOf(group: NameGroup, surnames: ReadonlySet<string>): ActorType | undefined {
  const best = bestType(group.scores);
  const single = !group.key.includes(' ');
  if (single && (best === 'other' || best === 'person' || !group.strong) && surnames.has(foldSounds(group.key)))
    return 'person';
  if (!group.strong || best === 'other') return undefined;
  return best;
}

/** Words for bodies that alone name nobody, unless the article has the longer name. */
const GENERIC = new Set(
  (
    'administration agency army board brigade bureau cabinet committee company department division embassy force forces government group ' +
    'mission ministry office opposition police regiment service state team'
  ).split(' '),
);

function isGeneric({ groups }: LinkedNames): boolean {
  return groups.every(({ key }) => GENERIC.has(key));
}

function bodyType(names: LinkedNames): ActorType {
  let [place, organization] = [0, 0];
  for (const { scores } of names.groups) {
    place += scores.place;
    organization += scores.organization;
  }
  return place > organization ? 'place' : 'organization';
}

interface LinkedActor {
  readonly names: LinkedNames;
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
    for (const naming of names.namings) mentions.push(mentionOf(naming, actor));
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

function mentionOf({ start, end, finding }: Naming, actor: Actor): ActorMention {
  return { kind: 'actor', span: { start, end }, form: formOf(finding.name, actor), actor: actor.id };
}

function formOf(name: string, actor: Actor): MentionForm {
  if (actor.type === 'person') {
    return personWords(name).length < personWords(actor.name).length ? 'surname' : 'full';
  }
  const acronym = /^[\p{Lu}.&]{2,8}$/u.test(name) && name !== actor.name;
  return acronym ? 'acronym' : 'full';
}
