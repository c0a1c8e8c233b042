// The code actions at the name of an actor: who else it may be, and every decision about it.
import * as l10n from '@vscode/l10n';
import type { ActorType } from '../../actors';
import type { ArticleContext } from '../context';
import { actorAt } from '../selection/actor-at';
import { ACTOR_TYPES } from '../wording/actor-types';
import { excerpt, oneLine } from '../wording/plain-text';
import type { SuggestedAction } from './suggested-action';

/** Longest name in a title, in UTF-16 units. */
const NAME = 40;

/** How many other actors are suggested by name. */
const SUGGESTED = 2;

const CHANGE_TYPE: Readonly<Record<ActorType, (name: string) => string>> = {
  person: (name) => l10n.t('“{0}” Is a Person', name),
  organization: (name) => l10n.t('“{0}” Is an Organization', name),
  place: (name) => l10n.t('“{0}” Is a Place', name),
};

/** The code actions at an offset; none if no actor is named there. */
export function actorActions(context: ArticleContext, offset: number): SuggestedAction[] {
  const found = actorAt(context, offset);
  if (!found) return [];
  const { actor, mention } = found;
  const key = context.index.keyIn(context.uri, actor);
  const written = context.analysis.article.text.slice(mention.span.start, mention.span.end);
  const name = shorten(actor.name);
  const action = (title: string, command: string, ...args: readonly unknown[]): SuggestedAction => {
    return { title, command: `marginalia.actors.${command}`, args: [key, context.uri, ...args] };
  };
  const others = context.index.suggestionsFor(key).slice(0, SUGGESTED);
  const types = ACTOR_TYPES.filter((type) => type !== actor.type);
  return [
    ...others.map((other) =>
      action(l10n.t('“{0}” Is the Same as “{1}”', name, shorten(other.name)), 'merge', other.key),
    ),
    action(l10n.t('Rename “{0}”…', name), 'rename'),
    action(l10n.t('Merge “{0}” into…', name), 'merge'),
    ...(written === actor.name
      ? []
      : [action(l10n.t('“{0}” Is Not “{1}”', shorten(written), name), 'splitName', oneLine(written))]),
    ...types.map((type) => action(CHANGE_TYPE[type](name), 'changeType', type)),
    action(l10n.t('“{0}” Is Not an Actor', name), 'reject'),
    ...(actor.decided ? [action(l10n.t('Forget Decisions about “{0}”', name), 'forget')] : []),
  ];
}

function shorten(name: string): string {
  return excerpt(oneLine(name), NAME);
}
