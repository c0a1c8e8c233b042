// An actor over all articles: one sum of what each article says.
import type { ActorType } from '../actors';
import type { ActorKey, ArticleFacts } from './facts/article-facts';

/** An actor over all articles. */
export interface CorpusActor {
  readonly key: ActorKey;
  readonly type: ActorType;
  /** The fullest name that any article gives. */
  readonly name: string;
  /** Every name as written with how often it stands there, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly mentions: number;
  readonly articles: number;
  /** First and last day of publication; absent where no article has a day. */
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** The slug of the reader's decision on it. */
  readonly decided?: string;
}

interface Sum {
  type: ActorType;
  name: string;
  decided?: string;
  readonly names: Map<string, number>;
  readonly days: string[];
  readonly articles: Set<string>;
}

/** Sums up articles that are sorted by day; `leading` gives the key under which an actor counts. */
export function actorsOver(
  articles: readonly ArticleFacts[],
  leading: (key: ActorKey, uri: string) => ActorKey,
): Map<ActorKey, CorpusActor> {
  const sums = new Map<ActorKey, Sum>();
  for (const { uri, published, actors } of articles) {
    for (const { key, type, name, names, decided } of actors) {
      const head = leading(key, uri);
      const sum: Sum = sums.get(head) ?? { type, name, names: new Map(), days: [], articles: new Set() };
      sums.set(head, sum);
      if (decided !== undefined && sum.decided === undefined) [sum.decided, sum.name, sum.type] = [decided, name, type];
      if (sum.decided === undefined && name.length > sum.name.length) sum.name = name;
      for (const [written, count] of names) sum.names.set(written, (sum.names.get(written) ?? 0) + count);
      if (published !== undefined) sum.days.push(published);
      sum.articles.add(uri);
    }
  }
  return new Map([...sums].map(([key, sum]) => [key, toActor(key, sum)]));
}

function toActor(key: ActorKey, { type, name, names, days, articles, decided }: Sum): CorpusActor {
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  return {
    key,
    type,
    name,
    names: [...names].sort((a, b) => b[1] - a[1]),
    mentions: [...names.values()].reduce((sum, count) => sum + count, 0),
    articles: articles.size,
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(decided === undefined ? {} : { decided }),
  };
}
