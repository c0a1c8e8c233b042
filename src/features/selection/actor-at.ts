// The actor at an offset.
import type { Actor, ActorMention } from '../../actors';
import type { ArticleContext } from '../context';
import { mentionsAt } from './mentions-at';

/** The actor that is named at an offset, with the mention. */
export function actorAt(
  { analysis }: Pick<ArticleContext, 'analysis'>,
  offset: number,
): { readonly actor: Actor; readonly mention: ActorMention } | undefined {
  const mention = mentionsAt(analysis, offset).find((each) => each.kind === 'actor');
  const actor = mention?.kind === 'actor' ? analysis.actors.find(({ id }) => id === mention.actor) : undefined;
  return mention?.kind === 'actor' && actor ? { actor, mention } : undefined;
}
