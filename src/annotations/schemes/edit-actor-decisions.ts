// Decisions about actors as they are made: each takes the decisions of a folder and gives new ones; the same object where nothing
// changes. A name is one actor's at most.
import { ACTOR_PREFIX, type ActorDecision, type ActorDecisions } from './actor-decisions';
import { freeSlug } from './concept-scheme';

/** An actor as the reader sees it when deciding. */
export interface DecidedActor {
  /** Where the reader decided on it before. */
  readonly slug?: string;
  readonly name: string;
  readonly type: NonNullable<ActorDecision['type']>;
  /** The full names by which the articles of the folder have it; a surname alone only where it can be nobody else's. */
  readonly names: readonly string[];
}

/** The decisions with another name for an actor; the names that articles give it stay its own. */
export function renameActor(decisions: ActorDecisions, actor: DecidedActor, name: string): ActorDecisions {
  const wanted = name.trim();
  if (wanted === '' || wanted === actor.name) return decisions;
  return decide(decisions, actor, (decision) => ({
    ...decision,
    name: wanted,
    aliases: [...decision.aliases, decision.name],
  }));
}

/** The decisions with an actor of another type. */
export function retypeActor(
  decisions: ActorDecisions,
  actor: DecidedActor,
  type: DecidedActor['type'],
): ActorDecisions {
  return type === actor.type ? decisions : decide(decisions, actor, (decision) => ({ ...decision, type }));
}

/** The decisions with an actor that is another: all its names are the other's from now on. */
export function mergeActors(decisions: ActorDecisions, actor: DecidedActor, into: DecidedActor): ActorDecisions {
  const gone = decisions.concepts.find(({ slug }) => slug === actor.slug);
  if (gone && gone.slug === into.slug) return decisions;
  const left = { ...decisions, concepts: decisions.concepts.filter((decision) => decision !== gone) };
  return decide(left, into, (decision) => ({
    ...decision,
    aliases: [...decision.aliases, actor.name, ...actor.names, ...(gone ? [gone.name, ...gone.aliases] : [])],
    notAliases: [...decision.notAliases, ...(gone?.notAliases ?? [])],
  }));
}

/** The decisions with a name that is not the actor's; its own name cannot be split off. */
export function splitName(decisions: ActorDecisions, actor: DecidedActor, name: string): ActorDecisions {
  if (isSame(name, actor.name)) return decisions;
  const own = { ...actor, names: actor.names.filter((each) => !isSame(each, name)) };
  return decide(decisions, own, (decision) => ({
    ...decision,
    aliases: decision.aliases.filter((alias) => !isSame(alias, name)),
    notAliases: [...decision.notAliases, name],
  }));
}

/** The decisions with names that are nobody's. */
export function rejectActor(decisions: ActorDecisions, actor: DecidedActor): ActorDecisions {
  return decide(decisions, actor, (decision) => ({ ...decision, notAnActor: true }));
}

/** The decisions without those on one actor: the machine's word counts again. */
export function forgetActor(decisions: ActorDecisions, slug: string): ActorDecisions {
  const concepts = decisions.concepts.filter((decision) => decision.slug !== slug);
  return concepts.length === decisions.concepts.length ? decisions : { ...decisions, concepts };
}

/** Changes an actor's decision, made now where there is none. Names that it claims are no other's any more. */
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
    // An actor whose own name was claimed and that has no other is nobody any more.
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

/** Each name once; no name both the actor's and not. */
function tidied(decision: ActorDecision): ActorDecision {
  const { name } = decision;
  const once = (names: readonly string[]) =>
    names.filter((each, at) => names.findIndex((other) => isSame(other, each)) === at);
  const aliases = once(decision.aliases).filter((alias) => !isSame(alias, name));
  const notAliases = once(decision.notAliases).filter((each) => ![name, ...aliases].some((own) => isSame(own, each)));
  return { ...decision, aliases, notAliases };
}

/** Names are one whatever their case and blanks; accents tell. */
function isSame(a: string, b: string): boolean {
  return foldCase(a) === foldCase(b);
}

function foldCase(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
