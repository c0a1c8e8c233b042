// The actor that a user chose as speaker, or as whom some words mean: ids may differ in another version, names stay.
import type { Actor, ActorId } from '../../actors';

/** Id and name of an actor when it was chosen. */
interface ChosenActor {
  readonly actor?: ActorId;
  readonly name: string;
}

/** The actor that the user chose. Tried in order: id and name, name, alias, id. */
export function chosenActor(actors: readonly Actor[], { actor: id, name }: ChosenActor): Actor | undefined {
  const wanted = comparable(name);
  const named = actors.filter((actor) => comparable(actor.name) === wanted);
  const aliased = actors.filter(({ aliases }) => aliases.some((alias) => comparable(alias) === wanted));
  const byId = actors.find((actor) => actor.id === id);
  if (byId && (named.includes(byId) || aliased.includes(byId))) return byId;
  const [first = byId] = named.length > 0 ? named : aliased;
  // If two actors have the name, neither is chosen.
  return named.length > 1 || (named.length === 0 && aliased.length > 1) ? undefined : first;
}

/** Names that differ only in case, hyphens and dots are equal: the name may have been made from an actor's id. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
