// A group of mentions -> the actor that it stands for: name, type, aliases, roles, gender, doubt.
import { type Actor, type ActorId, type ActorMention, type ActorType, countNames, type Decided } from '../../actors';
import type { ActorCorrection } from './correction';
import type { MentionGroup } from './mention-groups';

/** The actor of a group; the machine's own object where the user changed nothing about it. */
export function describeGroup({ id, correction, splitName, actors, mentions }: MentionGroup, text: string): Actor {
  const [first] = actors;
  if (!first) throw new Error('a group without an actor');
  const written = countNames(mentions.map(({ span }) => text.slice(span.start, span.end))).map(([name]) => name);
  const aliasesOf = (name: string) => written.filter((other) => other !== name);
  if (!correction && splitName === undefined) {
    if (id === first.id && written.length === first.aliases.length + 1) return first;
    const name = written.includes(first.name) ? first.name : (written[0] ?? first.name);
    return { ...first, id, name, aliases: aliasesOf(name) };
  }
  const name = correction?.name ?? splitName ?? first.name;
  const gender = actors.find((actor) => actor.gender)?.gender;
  return {
    id,
    type: correction?.type ?? mostMentionedType(actors, mentions),
    name,
    aliases: aliasesOf(name),
    roles: correction ? [...new Set(actors.flatMap(({ roles }) => roles))] : [],
    ...(gender && correction ? { gender } : {}),
    ...(first.doubt === undefined || correction?.type ? {} : { doubt: first.doubt }),
    ...(correction ? { decided: toDecided(correction) } : {}),
  };
}

function toDecided({ slug, type, aliases, notAliases }: ActorCorrection): Decided {
  return { slug, ...(type ? { type } : {}), aliases, notAliases };
}

/** The type of the machine's actor that most of the mentions come from. */
function mostMentionedType(actors: readonly Actor[], mentions: readonly ActorMention[]): ActorType {
  const count = (id: ActorId) => mentions.filter(({ actor }) => actor === id).length;
  const [most] = [...actors].sort((a, b) => count(b.id) - count(a.id));
  return most?.type ?? 'organization';
}
