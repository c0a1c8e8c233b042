// What the light bulb offers at the name of an actor: who it may be, and every decision about it.
import type { Actor, ActorMention, ActorType } from '../actors';

import type { AnnotateAction } from './annotate-actions';
import type { ArticleContext } from './article-context';
import { mentionsAt } from './mentions-at';
import { excerpt, oneLine } from './plain-text';

/** Longest name in an offer, in UTF-16 units. */
const NAME = 40;

/** Doubtful joins that are offered by name. */
const OFFERED = 2;

const TYPES: Readonly<Record<ActorType, string>> = {
  person: 'a Person',
  organization: 'an Organization',
  place: 'a Place',
};

/** The actor that is named at an offset, with the naming. */
export function actorAt(
  { analysis }: Pick<ArticleContext, 'analysis'>,
  offset: number,
): { readonly actor: Actor; readonly mention: ActorMention } | undefined {
  const mention = mentionsAt(analysis, offset).find((each) => each.kind === 'actor');
  const actor = mention?.kind === 'actor' ? analysis.actors.find(({ id }) => id === mention.actor) : undefined;
  return mention?.kind === 'actor' && actor ? { actor, mention } : undefined;
}

/** The offers at a caret. */
export function actorActions(context: ArticleContext, offset: number): AnnotateAction[] {
  const found = actorAt(context, offset);
  if (!found) return [];
  const { actor, mention } = found;
  const key = context.index.keyIn(context.uri, actor);
  const named = (name: string) => `“${excerpt(oneLine(name), NAME)}”`;
  const written = context.analysis.article.text.slice(mention.span.start, mention.span.end);
  const offer = (title: string, command: string, ...args: readonly unknown[]): AnnotateAction => {
    return { title, command: `marginalia.actors.${command}`, args: [key, context.uri, ...args] };
  };
  const offers = context.index.suggestionsFor(key).slice(0, OFFERED);
  const types = Object.keys(TYPES) as ActorType[];
  return [
    ...offers.map((other) => offer(`${named(actor.name)} Is ${named(other.name)}`, 'merge', other.key)),
    offer(`Rename ${named(actor.name)}…`, 'rename'),
    offer(`Merge ${named(actor.name)} into…`, 'merge'),
    ...(written === actor.name
      ? []
      : [offer(`${named(written)} Is Not ${named(actor.name)}`, 'splitName', oneLine(written))]),
    ...types
      .filter((type) => type !== actor.type)
      .map((type) => offer(`${named(actor.name)} Is ${TYPES[type]}`, 'changeType', type)),
    offer(`${named(actor.name)} Is Not an Actor`, 'reject'),
    ...(actor.decided ? [offer(`Forget Decisions on ${named(actor.name)}`, 'forget')] : []),
  ];
}
