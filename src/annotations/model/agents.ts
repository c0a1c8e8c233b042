// Agents of the W3C model (3.3.1): who made an annotation, as text or as objects with names.
import { asList, isObject, type Json } from './json';

/** What names an agent, the most readable first (W3C 3.3.2). */
const NAMES = ['name', 'nickname', 'email', 'id'];

/** The name of an agent to show; those of several are joined. Undefined if it has none. */
export function agentName(agent: Json | undefined): string | undefined {
  const names = asList(agent).flatMap((each) => nameIn(each) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

function nameIn(agent: Json): string | undefined {
  if (typeof agent === 'string') return agent;
  if (!isObject(agent)) return undefined;
  const given = NAMES.flatMap((field) => asList(agent[field]));
  return given.find((name): name is string => typeof name === 'string' && name.trim() !== '');
}
