// References and unnamed sources after user decisions about actors. A reference goes with the name that shows it.
import type { ActorId } from '../../actors';
import type { Reference } from '../../coreference';
import type { Span } from '../../text/span';
import type { Analysis } from '../types';

/** The actor that a machine's actor has become, by the name at `name`; undefined if it is none any more. */
export type NewActor = (old: ActorId, name: Span | undefined) => ActorId | undefined;

/** The references and unnamed sources with other actors; those that mean no actor any more are left out. Linear. */
export function withOtherActors(
  { references, unnamedSources }: Analysis,
  newActor: NewActor,
): Pick<Analysis, 'references' | 'unnamedSources'> {
  return {
    references: references.flatMap((reference) => otherActors(reference, newActor)),
    unnamedSources: unnamedSources.map((source) => {
      const { body: old, ...rest } = source;
      const body = old === undefined ? undefined : newActor(old, undefined);
      return body === old ? source : { ...rest, ...(body === undefined ? {} : { body }) };
    }),
  };
}

function otherActors(reference: Reference, newActor: NewActor): Reference[] {
  const actors: ActorId[] = [];
  const antecedents: Span[] = [];
  reference.actors.forEach((old, at) => {
    const name = reference.antecedents[at];
    const actor = newActor(old, name);
    if (actor === undefined || actors.includes(actor)) return;
    actors.push(actor);
    if (name) antecedents.push(name);
  });
  return actors.length === 0 ? [] : [{ ...reference, actors, antecedents }];
}
