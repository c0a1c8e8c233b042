// An actor over all articles: the sum of what each article says about it.
import type { ActorType, NameCount } from '../actors';
import type { ArticleFacts } from './facts/article-facts';
import type { ActorKey } from './facts/topic';

/** An actor over all articles. */
export interface CorpusActor {
  readonly key: ActorKey;
  readonly type: ActorType;
  /** The fullest name in any article. */
  readonly name: string;
  /** Every name as written with its count, most frequent first. */
  readonly names: readonly NameCount[];
  readonly mentions: number;
  readonly articles: number;
  /** First and last day of publication; absent if no article has a day. */
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** The slug of the user's decision about it. */
  readonly decided?: string;
}

interface Sum {
  type: ActorType;
  name: string;
  decided?: string;
  readonly names: Map<string, number>;
  mentions: number;
  readonly days: string[];
  readonly articles: Set<string>;
}

/**
 * Sums up articles that are sorted by day. `representative` returns the key of an actor's cluster, `countIn` the mentions that count in
 * an article: an actor without any is left out there.
 */
export function sumActors(
  articles: readonly ArticleFacts[],
  representative: (key: ActorKey, uri: string) => ActorKey,
  countIn: (article: ArticleFacts, key: ActorKey) => number,
): Map<ActorKey, CorpusActor> {
  const sums = new Map<ActorKey, Sum>();
  for (const article of articles) {
    const { uri, published, actors } = article;
    for (const { key, type, name, names, decided } of actors) {
      const count = countIn(article, key);
      if (count === 0) continue;
      const cluster = representative(key, uri);
      const sum: Sum = sums.get(cluster) ?? {
        type,
        name,
        names: new Map(),
        mentions: 0,
        days: [],
        articles: new Set(),
      };
      sums.set(cluster, sum);
      sum.mentions += count;
      if (decided !== undefined && sum.decided === undefined) [sum.decided, sum.name, sum.type] = [decided, name, type];
      if (sum.decided === undefined && name.length > sum.name.length) sum.name = name;
      for (const [written, count] of names) sum.names.set(written, (sum.names.get(written) ?? 0) + count);
      if (published !== undefined) sum.days.push(published);
      sum.articles.add(uri);
    }
  }
  return new Map([...sums].map(([key, sum]) => [key, toActor(key, sum)]));
}

function toActor(key: ActorKey, { type, name, names, mentions, days, articles, decided }: Sum): CorpusActor {
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return {
    key,
    type,
    name,
    names: [...names].sort((a, b) => b[1] - a[1]),
    mentions,
    articles: articles.size,
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(decided === undefined ? {} : { decided }),
  };
}
