// The index over all articles of the workspace. Knows facts, not texts; an update costs its own file only.
import { type Actor, type ActorType, surfaceKey } from '../actors';
import type { Analysis } from '../analysis';
import type { Join } from './coreference/clusters';
import { Joins } from './coreference/resolver';
import { actorsOver, type CorpusActor } from './corpus-actor';
import { type ActorFacts, type ActorKey, type ArticleFacts, factsOf } from './facts/article-facts';
import type { BlockPlace } from './facts/place-table';
import { Strings } from './facts/string-interner';
import { keyOf, type Topic } from './facts/topic';
import { SameWords } from './fingerprint-index';
import { foldName } from './fold-name';

/** A mention in one of the articles. */
export interface CorpusPlace extends BlockPlace {
  readonly uri: string;
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
  readonly #strings = new Strings();
  readonly #joins = new Joins();
  readonly #words = new SameWords();
  #sorted: readonly ArticleFacts[] | undefined;
  #actors: ReadonlyMap<ActorKey, CorpusActor> | undefined;

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** Takes in an article, or its new state. */
  update(uri: string, analysis: Analysis): void {
    const known = this.#articles.get(uri);
    const facts = factsOf(uri, analysis, this.#strings);
    // While someone types, mostly no name comes or goes.
    if (known && JSON.stringify(known.actors) === JSON.stringify(facts.actors)) this.#joins.renew(facts);
    else {
      if (known) this.#joins.remove(known);
      this.#joins.add(facts);
    }
    if (known) this.#forgetPlaces(known);
    this.#articles.set(uri, facts);
    for (const print of facts.prints) this.#words.add(print);
    for (const topic of facts.places.topics()) {
      const uris = this.#topics.get(topic);
      if (uris) uris.add(uri);
      else this.#topics.set(topic, new Set([uri]));
    }
    this.#sorted = undefined;
    this.#actors = undefined;
  }

  /** Forgets an article without a trace; one that is not there is no error. */
  remove(uri: string): void {
    const facts = this.#articles.get(uri);
    if (!facts) return;
    this.#joins.remove(facts);
    this.#forgetPlaces(facts);
    this.#articles.delete(uri);
    this.#sorted = undefined;
    this.#actors = undefined;
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
    const uris = new Set<string>();
    for (const same of this.#sameAs(topic)) {
      for (const uri of this.#topics.get(same) ?? []) if (this.#counts(same, topic, uri)) uris.add(uri);
    }
    return [...uris].flatMap((uri) => this.#articles.get(uri) ?? []).sort(byDay);
  }

  /** The places of a topic: by article in the order of `articles`, then in text order. */
  placesOf(topic: Topic): CorpusPlace[] {
    return this.articlesOf(topic).flatMap((article) =>
      this.placesIn(article, topic).map((place) => ({ uri: article.uri, ...place })),
    );
  }

  /** The places of a topic in one article, in text order. */
  placesIn({ uri, places }: ArticleFacts, topic: Topic): readonly BlockPlace[] {
    const lists = this.#sameIn(uri, topic).map((same) => places.of(same));
    const filled = lists.filter((list) => list.length > 0);
    return filled.length > 1 ? filled.flat().sort((a, b) => a.start - b.start) : (filled[0] ?? []);
  }

  /** How many places a topic has in one article. */
  countIn({ uri, places }: ArticleFacts, topic: Topic): number {
    return this.#sameIn(uri, topic).reduce((sum, same) => sum + places.count(same), 0);
  }

  /** Articles that were published on a day, YYYY-MM-DD. */
  publishedOn(day: string): ArticleFacts[] {
    return this.articles().filter(({ published }) => published === day);
  }

  /** An actor over all articles, under any of its keys. */
  actor(key: ActorKey): CorpusActor | undefined {
    const { clusters } = this.#joins;
    const leading = clusters.leading(key);
    if (this.#actors) return this.#actors.get(leading);
    const articles = this.articlesOf(`actor:${leading}`).map((article) => {
      const actors = article.actors.filter((actor) => clusters.leading(actor.key, article.uri) === leading);
      return { ...article, actors };
    });
    return actorsOver(articles, () => leading).get(leading);
  }

  /** Why an actor's names of different articles count as one, the most doubtful first. */
  joinsOf(key: ActorKey): Join[] {
    const { clusters } = this.#joins;
    return clusters.joins(clusters.leading(key));
  }

  /** Who else an actor may be, the likeliest first: too doubtful to be joined without the reader. */
  offersFor(key: ActorKey): Join[] {
    const { clusters } = this.#joins;
    return clusters.offers(clusters.leading(key));
  }

  /**
   * The full names by which articles have an actor; a surname alone only where no article means another by it. What the reader
   * decides is about these.
   */
  fullNamesOf(key: ActorKey): string[] {
    const { clusters } = this.#joins;
    const leading = clusters.leading(key);
    const names = new Set<string>();
    for (const article of this.articlesOf(`actor:${leading}`)) {
      for (const actor of article.actors) {
        if (clusters.leading(actor.key, article.uri) !== leading) continue;
        if (clusters.leading(actor.key) === leading) names.add(actor.name);
      }
    }
    return [...names];
  }

  /** The articles that have one of some names, however written. */
  articlesNaming(names: Iterable<string>): string[] {
    const wanted = new Set([...names].map(surfaceKey));
    const has = (name: string) => wanted.has(surfaceKey(name));
    return [...this.#articles.values()]
      .filter(({ actors }) => actors.some(({ name, names }) => has(name) || names.some(([written]) => has(written))))
      .map(({ uri }) => uri);
  }

  /** The key of an actor of an article, as it counts among all articles. */
  keyIn(uri: string, actor: Actor): ActorKey {
    return this.#joins.clusters.leading(keyOf(actor), uri);
  }

  /** The topic as it counts among all articles: whom a surname alone means in this one. */
  topicIn(uri: string, topic: Topic): Topic {
    const parts = actorTopic(topic);
    return parts ? `${parts.kind}:${this.#joins.clusters.leading(parts.key, uri)}` : topic;
  }

  /** Every actor, the most mentioned first. */
  actors(): readonly CorpusActor[] {
    return [...this.#actorsByKey().values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
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
    const { clusters } = this.#joins;
    const own = clusters.leading(key);
    const counts = new Map<ActorKey, { actor: ActorFacts; together: number }>();
    for (const article of this.articlesOf(`actor:${own}`)) {
      const blocks = new Set(this.placesIn(article, `actor:${own}`).map(({ block }) => block));
      for (const actor of article.actors) {
        const other = clusters.leading(actor.key, article.uri);
        const shared = article.places.blocksOf(`actor:${actor.key}`).filter((block) => blocks.has(block)).length;
        if (other === own || shared === 0) continue;
        const entry = counts.get(other);
        if (entry) entry.together += shared;
        else counts.set(other, { actor, together: shared });
      }
    }
    return [...counts]
      .map(([other, { actor, together }]) => ({ key: other, type: actor.type, name: actor.name, together }))
      .sort((a, b) => b.together - a.together || (a.name < b.name ? -1 : 1))
      .slice(0, limit);
  }

  #forgetPlaces({ uri, places, prints }: ArticleFacts): void {
    for (const print of prints) this.#words.remove(print);
    for (const topic of places.topics()) {
      const uris = this.#topics.get(topic);
      uris?.delete(uri);
      if (uris?.size === 0) this.#topics.delete(topic);
    }
  }

  /** Topics that are one: those of an actor under all its keys, which count in some articles only; those of the same words. */
  #sameAs(topic: Topic): Topic[] {
    if (topic.startsWith(WORDS))
      return this.#words.sameAs(topic.slice(WORDS.length)).map((key): Topic => `${WORDS}${key}`);
    const parts = actorTopic(topic);
    if (!parts) return [topic];
    const { clusters } = this.#joins;
    return clusters.keys(clusters.leading(parts.key)).map((same): Topic => `${parts.kind}:${same}`);
  }

  /** Those of them that count in one article. */
  #sameIn(uri: string, topic: Topic): Topic[] {
    return this.#sameAs(topic).filter((same) => this.#counts(same, topic, uri));
  }

  /** Whether one of a topic's keys means its actor in an article. */
  #counts(same: Topic, topic: Topic, uri: string): boolean {
    const [one, all] = [actorTopic(same), actorTopic(topic)];
    if (!one || !all) return true;
    const { clusters } = this.#joins;
    return clusters.leading(one.key, uri) === clusters.leading(all.key);
  }

  #actorsByKey(): ReadonlyMap<ActorKey, CorpusActor> {
    this.#actors ??= actorsOver(this.articles(), (key, uri) => this.#joins.clusters.leading(key, uri));
    return this.#actors;
  }
}

const WORDS = 'words:';

/** The actor's part of a topic; undefined where it has none. */
function actorTopic(topic: Topic): { readonly kind: 'actor' | 'speaker'; readonly key: ActorKey } | undefined {
  const at = topic.indexOf(':');
  const kind = topic.slice(0, at);
  return kind === 'actor' || kind === 'speaker' ? { kind, key: topic.slice(at + 1) } : undefined;
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
