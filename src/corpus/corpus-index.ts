// The index over all articles of the workspace. Knows facts, not texts; an update costs its own file only.
import type { ActorType } from '../actors';
import type { Analysis } from '../analysis';
import { type ActorFacts, type ActorKey, type ArticleFacts, type BlockPlace, factsOf } from './facts';
import { foldName } from './fold-name';
import { Surnames } from './surnames';
import type { Topic } from './topic';

/** A mention in one of the articles. */
export interface CorpusPlace extends BlockPlace {
  readonly uri: string;
}

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
}

/** An actor that is named in the same paragraphs as another. */
export interface RelatedActor {
  readonly key: ActorKey;
  readonly type: ActorType;
  readonly name: string;
  /** In how many paragraphs both are named. */
  readonly together: number;
}

/** Answers questions that need more than one article. */
export class CorpusIndex {
  readonly #articles = new Map<string, ArticleFacts>();
  /** Topic → the articles that have it. */
  readonly #topics = new Map<Topic, Set<string>>();
  readonly #surnames = new Surnames();
  #sorted: readonly ArticleFacts[] | undefined;

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** Takes in an article, or its new state. */
  update(uri: string, analysis: Analysis): void {
    this.remove(uri);
    const facts = factsOf(uri, analysis);
    this.#articles.set(uri, facts);
    this.#sorted = undefined;
    for (const { key } of facts.actors) this.#surnames.add(key);
    for (const topic of facts.places.keys()) {
      const uris = this.#topics.get(topic);
      if (uris) uris.add(uri);
      else this.#topics.set(topic, new Set([uri]));
    }
  }

  /** Forgets an article without a trace; one that is not there is no error. */
  remove(uri: string): void {
    const facts = this.#articles.get(uri);
    if (!facts) return;
    for (const { key } of facts.actors) this.#surnames.remove(key);
    for (const topic of facts.places.keys()) {
      const uris = this.#topics.get(topic);
      uris?.delete(uri);
      if (uris?.size === 0) this.#topics.delete(topic);
    }
    this.#articles.delete(uri);
    this.#sorted = undefined;
  }

  /** The facts of one article. */
  article(uri: string): ArticleFacts | undefined {
    return this.#articles.get(uri);
  }

  /** All articles, by day of publication, then by uri; those without a day last. */
  articles(): readonly ArticleFacts[] {
    this.#sorted ??= [...this.#articles.values()].sort(byDay);
    return this.#sorted;
  }

  /** The articles of a topic, in the order of `articles`. */
  articlesOf(topic: Topic): ArticleFacts[] {
    const uris = new Set(this.#sameAs(topic).flatMap((same) => [...(this.#topics.get(same) ?? [])]));
    return [...uris].flatMap((uri) => this.#articles.get(uri) ?? []).sort(byDay);
  }

  /** The places of a topic: by article in the order of `articles`, then in text order. */
  placesOf(topic: Topic): CorpusPlace[] {
    return this.articlesOf(topic).flatMap((article) =>
      this.placesIn(article, topic).map((place) => ({ uri: article.uri, ...place })),
    );
  }

  /** The places of a topic in one article, in text order. */
  placesIn({ places }: ArticleFacts, topic: Topic): readonly BlockPlace[] {
    const lists = this.#sameAs(topic).flatMap((same) => [places.get(same) ?? []]);
    const [first = [], ...others] = lists.filter((list) => list.length > 0);
    return others.length === 0 ? first : lists.flat().sort((a, b) => a.start - b.start);
  }

  /** Articles that were published on a day, YYYY-MM-DD. */
  publishedOn(day: string): ArticleFacts[] {
    return this.articles().filter(({ published }) => published === day);
  }

  /** An actor over all articles. A key for a surname gives whom it means, where that is one person alone. */
  actor(key: ActorKey): CorpusActor | undefined {
    return this.#actorOver(this.#surnames.leading(key), this.articlesOf(`actor:${key}`));
  }

  /** Every actor, the most mentioned first. */
  actors(): CorpusActor[] {
    const byKey = new Map<ActorKey, ArticleFacts[]>();
    for (const article of this.articles()) {
      for (const key of new Set(article.actors.map((actor) => this.#surnames.leading(actor.key)))) {
        const list = byKey.get(key);
        if (list) list.push(article);
        else byKey.set(key, [article]);
      }
    }
    const actors = [...byKey].flatMap(([key, articles]) => this.#actorOver(key, articles) ?? []);
    return actors.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  }

  /** Actors with a name that has the query's letters in their order, at most `limit`; the most mentioned first. */
  search(query: string, limit: number): CorpusActor[] {
    const letters = foldName(query).replaceAll(' ', '');
    const fits = ({ name, names }: CorpusActor) =>
      [name, ...names.map(([written]) => written)].some((written) => hasInOrder(foldName(written), letters));
    return this.actors().filter(fits).slice(0, limit);
  }

  /** Who is named in the same paragraphs as an actor, the most frequent first. */
  relatedTo(key: ActorKey, limit: number): RelatedActor[] {
    const own = this.#surnames.leading(key);
    const counts = new Map<ActorKey, { actor: ActorFacts; together: number }>();
    for (const article of this.articlesOf(`actor:${key}`)) {
      const blocks = new Set(this.placesIn(article, `actor:${key}`).map(({ block }) => block));
      for (const actor of article.actors) {
        const other = this.#surnames.leading(actor.key);
        const others = new Set(article.places.get(`actor:${actor.key}`)?.map(({ block }) => block));
        const shared = [...others].filter((block) => blocks.has(block)).length;
        if (other === own || shared === 0) continue;
        const entry = counts.get(other) ?? { actor, together: 0 };
        entry.together += shared;
        counts.set(other, entry);
      }
    }
    return [...counts]
      .map(([other, { actor, together }]) => ({ key: other, type: actor.type, name: actor.name, together }))
      .sort((a, b) => b.together - a.together || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
  }

  /** Topics that are one: those of an actor under its full name and under its surname. */
  #sameAs(topic: Topic): Topic[] {
    const match = /^(?<kind>actor|speaker):(?<key>.*)$/s.exec(topic);
    if (!match?.groups) return [topic];
    const { kind, key = '' } = match.groups;
    return this.#surnames.all(key).map((same): Topic => `${kind as 'actor' | 'speaker'}:${same}`);
  }

  #actorOver(key: ActorKey, articles: readonly ArticleFacts[]): CorpusActor | undefined {
    const keys = this.#surnames.all(key);
    const named = articles.flatMap(({ actors }) => actors.filter((actor) => keys.includes(actor.key)));
    const [first] = named;
    if (!first) return undefined;
    const counts = new Map<string, number>();
    for (const [name, count] of named.flatMap(({ names }) => names)) counts.set(name, (counts.get(name) ?? 0) + count);
    const days = articles.flatMap(({ published }) => published ?? []);
    const [firstDay, lastDay] = [days[0], days.at(-1)];
    return {
      key,
      type: first.type,
      name: named.reduce((name, actor) => (actor.name.length > name.length ? actor.name : name), first.name),
      names: [...counts].sort((a, b) => b[1] - a[1]),
      mentions: articles.reduce((sum, article) => sum + this.placesIn(article, `actor:${key}`).length, 0),
      articles: articles.length,
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
    };
  }
}

/** Order of articles: by day of publication, those without one last; then by uri. */
function byDay(a: ArticleFacts, b: ArticleFacts): number {
  const [first, second] = [a.published ?? '~', b.published ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
