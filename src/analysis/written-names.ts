// How often each actor is written under which name.
import { type ActorId, countNames, type NameCount } from '../actors';
import type { Analysis } from './types';

/** The names of each actor of an article as written, most frequent first, ties in text order. Linear in the mentions. */
export function writtenNames({ mentions, article }: Analysis): ReadonlyMap<ActorId, readonly NameCount[]> {
  const names = new Map<ActorId, string[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const written = article.text.slice(mention.span.start, mention.span.end);
    const known = names.get(mention.actor);
    if (known) known.push(written);
    else names.set(mention.actor, [written]);
  }
  return new Map([...names].map(([actor, list]) => [actor, countNames(list)]));
}
