// The names of the actors that words mean.
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis';
import type { Reference } from '../../coreference';

/** `Ana Lopez`; of several `Ana Lopez and the World Bank`. Plain text. */
export function actorNames({ actors }: Analysis, { actors: ids }: Pick<Reference, 'actors'>): string {
  const names = ids.flatMap((id) => actors.find((actor) => actor.id === id)?.name ?? []);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? l10n.t('{0} and {1}', names.slice(0, -1).join(', '), last) : last;
}
