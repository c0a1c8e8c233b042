// Actors that are mentioned in the same paragraphs.
import type { ActorType } from '../actors';
import type { Clusters } from './coreference/clusters';
import type { ActorFacts, ArticleFacts } from './facts/article-facts';
import type { ActorKey } from './facts/topic';

/** An actor that is mentioned in the same paragraphs as another. */
export interface RelatedActor {
  readonly key: ActorKey;
  readonly type: ActorType;
  readonly name: string;
  /** In how many paragraphs both are mentioned. */
  readonly together: number;
}

/** An article and the indices of its blocks that mention an actor. */
export interface MentioningBlocks {
  readonly article: ArticleFacts;
  readonly blocks: ReadonlySet<number>;
}

/** The actors in the blocks that mention the actor `own`, the most frequent first. */
export function relatedActors(
  own: ActorKey,
  articles: readonly MentioningBlocks[],
  clusters: Clusters,
): RelatedActor[] {
  const counts = new Map<ActorKey, { actor: ActorFacts; together: number }>();
  for (const { article, blocks } of articles) {
    for (const actor of article.actors) {
      const other = clusters.representative(actor.key, article.uri);
      const shared = article.places.blocksOf(`actor:${actor.key}`).filter((block) => blocks.has(block)).length;
      if (other === own || shared === 0) continue;
      const entry = counts.get(other);
      if (entry) entry.together += shared;
      else counts.set(other, { actor, together: shared });
    }
  }
  return [...counts]
    .map(([key, { actor, together }]) => ({ key, type: actor.type, name: actor.name, together }))
    .sort((a, b) => b.together - a.together || (a.name < b.name ? -1 : 1));
}
