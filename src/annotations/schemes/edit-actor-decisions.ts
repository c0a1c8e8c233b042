// Edits the actor decisions of a folder. Each function returns new decisions, or the same object if nothing changes.
// A name belongs to at most one actor.
import { ACTOR_PREFIX, type ActorDecision, type ActorDecisions } from './actor-decisions';
import { freeSlug } from './concept-scheme';

/** An actor as the user sees it when deciding. */
export interface DecidedActor {
  /** The slug of its decision, if there is one already. */
  readonly slug?: string;
  readonly name: string;
  readonly type: NonNullable<ActorDecision['type']>;
  /** The actor's full names in the articles of the folder; a surname alone only if it can be no other actor's. */
  readonly names: readonly string[];
}

/** Renames an actor; the names in the articles remain its aliases. */
export function renameActor(decisions: ActorDecisions, actor: DecidedActor, name: string): ActorDecisions {
  const wanted = name.trim();
  if (wanted === '' || wanted === actor.name) return decisions;
  return decide(decisions, actor, (decision) => ({
    ...decision,
    name: wanted,
    aliases: [...decision.aliases, decision.name],
  }));
}

/** Changes the type of an actor. */
export function retypeActor(
  decisions: ActorDecisions,
  actor: DecidedActor,
  type: DecidedActor['type'],
): ActorDecisions {
  return type === actor.type ? decisions : decide(decisions, actor, (decision) => ({ ...decision, type }));
}

/** Merges an actor into another: all its names become the other's. */
export function mergeActors(decisions: ActorDecisions, actor: DecidedActor, into: DecidedActor): ActorDecisions {
  const gone = decisions.concepts.find(({ slug }) => slug === actor.slug);
  if (gone && gone.slug === into.slug) return decisions;
  const rest = { ...decisions, concepts: decisions.concepts.filter((decision) => decision !== gone) };
  return decide(rest, into, (decision) => ({
    ...decision,
    aliases: [...decision.aliases, actor.name, ...actor.names, ...(gone ? [gone.name, ...gone.aliases] : [])],
    notAliases: [...decision.notAliases, ...(gone?.notAliases ?? [])],
  }));
}

/** Decides that a name is not the actor's. The actor's own name cannot be split off. */
export function splitName(decisions: ActorDecisions, actor: DecidedActor, name: string): ActorDecisions {
  if (isSame(name, actor.name)) return decisions;
  const own = { ...actor, names: actor.names.filter((each) => !isSame(each, name)) };
  return decide(decisions, own, (decision) => ({
    ...decision,
    aliases: decision.aliases.filter((alias) => !isSame(alias, name)),
    notAliases: [...decision.notAliases, name],
  }));
}

/** Decides that the names are not an actor's. */
export function rejectActor(decisions: ActorDecisions, actor: DecidedActor): ActorDecisions {
  return decide(decisions, actor, (decision) => ({ ...decision, notAnActor: true }));
}

/** Removes the decisions about one actor: what the analysis finds counts again. */
export function forgetActor(decisions: ActorDecisions, slug: string): ActorDecisions {
  const concepts = decisions.concepts.filter((decision) => decision.slug !== slug);
  return concepts.length === decisions.concepts.length ? decisions : { ...decisions, concepts };
}

/** Changes an actor's decision, or makes one if there is none. Its names are removed from other actors. */
function decide(
  decisions: ActorDecisions,
  actor: DecidedActor,
  change: (decision: ActorDecision) => ActorDecision,
): ActorDecisions {
  const known = decisions.concepts.find(({ slug }) => slug === actor.slug);
  const before = known ?? newDecision(decisions, actor);
  const after = tidied(change({ ...before, aliases: [...before.aliases, ...actor.names] }));
  const claimed = [after.name, ...after.aliases];
  const isClaimed = (name: string) => claimed.some((each) => isSame(each, name));
  const others = decisions.concepts.flatMap((decision): ActorDecision[] => {
    if (decision.slug === after.slug) return [after];
    const aliases = decision.aliases.filter((alias) => !isClaimed(alias));
    // An actor whose own name was claimed takes its first alias as name; without an alias it is removed.
    if (isClaimed(decision.name))
      return aliases[0] === undefined ? [] : [{ ...decision, name: aliases[0], aliases: aliases.slice(1) }];
    return [aliases.length === decision.aliases.length ? decision : { ...decision, aliases }];
  });
  return { ...decisions, concepts: known ? others : [...others, after] };
}

function newDecision(decisions: ActorDecisions, { name, type }: DecidedActor): ActorDecision {
  const slug = freeSlug(decisions, ACTOR_PREFIX, name);
  return { slug, name, type, aliases: [], notAliases: [], extra: {} };
}

/** Removes repeated names, and excluded names that are the actor's own. */
function tidied(decision: ActorDecision): ActorDecision {
  const { name } = decision;
  const once = (names: readonly string[]) =>
    names.filter((each, at) => names.findIndex((other) => isSame(other, each)) === at);
  const aliases = once(decision.aliases).filter((alias) => !isSame(alias, name));
  const notAliases = once(decision.notAliases).filter((each) => ![name, ...aliases].some((own) => isSame(own, each)));
  return { ...decision, aliases, notAliases };
}

/** Whether two names are equal except for case and blanks; accents count. */
function isSame(a: string, b: string): boolean {
  return foldCase(a) === foldCase(b);
}

function foldCase(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
