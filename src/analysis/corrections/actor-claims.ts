// Which actor a written name belongs to by the user's decisions.
import { type Actor, personWords, surfaceKey } from '../../actors';
import type { ActorCorrection } from './correction';

/** The names in a folder's decisions, by `surfaceKey`. */
export interface DecidedNames {
  /** The decision that each name belongs to. */
  readonly byName: ReadonlyMap<string, ActorCorrection>;
  /** Of each decision, the names that are not this actor. */
  readonly excluded: ReadonlyMap<ActorCorrection, ReadonlySet<string>>;
}

/** An actor of the machine with the decision that applies to it as a whole. */
export interface DecidedActor {
  readonly actor: Actor;
  readonly decision: ActorCorrection | undefined;
}

/** Who a mention belongs to: a decision's actor, an actor of its own under a split-off name, or undefined for the machine's actor. */
export type Claim = { readonly correction: ActorCorrection } | { readonly splitName: string } | undefined;

/** Decisions are the same for all articles of a folder: their names are prepared once. */
const prepared = new WeakMap<readonly ActorCorrection[], DecidedNames>();

/** The names in a list of decisions. */
export function decidedNames(decisions: readonly ActorCorrection[]): DecidedNames {
  const names = prepared.get(decisions) ?? prepareNames(decisions);
  prepared.set(decisions, names);
  return names;
}

function prepareNames(decisions: readonly ActorCorrection[]): DecidedNames {
  const byName = new Map<string, ActorCorrection>();
  const excluded = new Map<ActorCorrection, ReadonlySet<string>>();
  for (const decision of decisions) {
    for (const name of [decision.name, ...decision.aliases]) {
      const key = surfaceKey(name);
      if (!byName.has(key)) byName.set(key, decision);
    }
    excluded.set(decision, new Set(decision.notAliases.map(surfaceKey)));
  }
  return { byName, excluded };
}

/** The decision about a whole actor: that of its full name, else the only one that its aliases belong to. */
export function decisionFor(actor: Actor, { byName }: DecidedNames): ActorCorrection | undefined {
  const own = byName.get(surfaceKey(actor.name));
  if (own) return own;
  const others = new Set(
    actor.aliases.flatMap((alias) => (isShortForm(alias, actor) ? [] : (byName.get(surfaceKey(alias)) ?? []))),
  );
  const [only] = others;
  return others.size === 1 && !only?.notAnActor ? only : undefined;
}

/** Whether a name is only the surname or first name of a person: it belongs to whoever the full name belongs to. */
function isShortForm(name: string, actor: Actor): boolean {
  return actor.type === 'person' && personWords(name).length < Math.min(2, personWords(actor.name).length);
}

/** Who a mention of a machine's actor belongs to, by the name as written. */
export function claimOn(written: string, { actor, decision }: DecidedActor, { byName, excluded }: DecidedNames): Claim {
  const key = surfaceKey(written);
  const listed = byName.get(key);
  if (listed && !isShortForm(written, actor)) return { correction: listed };
  if (!decision || !excluded.get(decision)?.has(key)) return decision && { correction: decision };
  return listed && listed !== decision ? { correction: listed } : { splitName: written };
}
