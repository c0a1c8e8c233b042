// The index of all articles of the workspace. Keeps facts, not texts; updating one article costs only that article.
import { type Actor, surfaceKey } from '../actors';
import type { Analysis } from '../analysis';
import type { CoreferenceLink } from './coreference/clusters';
import { CoreferenceResolver } from './coreference/resolver';
import { type CorpusActor, sumActors } from './corpus-actor';
import { type ArticleFacts, factsOf } from './facts/article-facts';
import type { BlockPlace } from './facts/place-table';
import { StringInterner } from './facts/string-interner';
import { type ActorKey, actorOfTopic, keyOf, type Topic } from './facts/topic';
import { type CorpusPlace, type MentionPlace, PLACE_FORMS, type PlaceForm, topicOfForm } from './mention-places';
import { type RelatedActor, relatedActors } from './related-actors';
import { type RepeatedParagraph, RepeatedParagraphs } from './repeated-paragraphs';
import { searchActors } from './search-actors';
import { TopicIndex } from './topic-index';

/** Answers questions about more than one article. */
export class CorpusIndex {
  readonly #articles = new Map<string, ArticleFacts>();
  readonly #topics = new TopicIndex();
  readonly #strings = new StringInterner();
  readonly #coreference = new CoreferenceResolver();
  readonly #repeated = new RepeatedParagraphs(byDay);
  #sorted: readonly ArticleFacts[] | undefined;
  #actors: ReadonlyMap<ActorKey, CorpusActor> | undefined;
  #skipsRepeated = false;

  /** Whether places in paragraphs that repeat others are left out of lists and counts. At first they are not. */
  set skipsRepeated(skips: boolean) {
    this.#skipsRepeated = skips;
    this.#actors = undefined;
  }

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** Adds an article, or replaces it with its new analysis. */
  update(uri: string, analysis: Analysis): void {
    const known = this.#articles.get(uri);
    const facts = factsOf(uri, analysis, this.#strings);
    // While someone types, the actors mostly stay the same.
    if (known && JSON.stringify(known.actors) === JSON.stringify(facts.actors)) this.#coreference.refresh(facts);
    else {
      if (known) this.#coreference.remove(known);
      this.#coreference.add(facts);
    }
    if (known) {
      this.#topics.remove(known);
      this.#repeated.remove(known);
    }
    this.#articles.set(uri, facts);
    this.#topics.add(facts);
    this.#repeated.add(facts);
    this.#sorted = undefined;
    this.#actors = undefined;
  }

  /** Removes an article completely; does nothing if it is not in the index. */
  remove(uri: string): void {
    const facts = this.#articles.get(uri);
    if (!facts) return;
    this.#coreference.remove(facts);
    this.#topics.remove(facts);
    this.#repeated.remove(facts);
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
    for (const same of this.#equivalents(topic)) {
      for (const uri of this.#topics.articlesOf(same)) if (this.#isSameIn(uri, same, topic)) uris.add(uri);
    }
    const articles = [...uris].flatMap((uri) => this.#articles.get(uri) ?? []).sort(byDay);
    return this.#skipsRepeated ? articles.filter((article) => this.countIn(article, topic) > 0) : articles;
  }

  /** The places of a topic: by article in the order of `articles`, then in text order. */
  placesOf(topic: Topic): CorpusPlace[] {
    return this.articlesOf(topic).flatMap((article) =>
      this.placesIn(article, topic).map((place) => ({ uri: article.uri, ...place })),
    );
  }

  /** The places of a topic in some forms: like `placesOf`, for an actor also those that mention it in other words. */
  mentionsOf(topic: Topic, forms: readonly PlaceForm[] = PLACE_FORMS): MentionPlace[] {
    return this.articlesOf(topic).flatMap((article) => this.mentionsIn(article, topic, forms));
  }

  /** The places of a topic in some forms in one article, in text order. */
  mentionsIn(article: ArticleFacts, topic: Topic, forms: readonly PlaceForm[] = PLACE_FORMS): MentionPlace[] {
    const { uri } = article;
    const lists = forms.map((form) => {
      const own = topicOfForm(topic, form);
      return own ? this.placesIn(article, own).map((place): MentionPlace => ({ uri, ...place, form })) : [];
    });
    return lists.flat().sort((a, b) => a.start - b.start);
  }

  /** How many places `mentionsOf` gives. */
  countMentions(topic: Topic): number {
    const topics = PLACE_FORMS.flatMap((form) => topicOfForm(topic, form) ?? []);
    const countIn = (article: ArticleFacts) => topics.reduce((sum, each) => sum + this.countIn(article, each), 0);
    return this.articlesOf(topic).reduce((sum, article) => sum + countIn(article), 0);
  }

  /** The places of a topic in one article, in text order. */
  placesIn(article: ArticleFacts, topic: Topic): readonly BlockPlace[] {
    const lists = this.#equivalentsIn(article.uri, topic).map((same) => article.places.of(same));
    const filled = lists.filter((list) => list.length > 0);
    const all = filled.length > 1 ? filled.flat().sort((a, b) => a.start - b.start) : (filled[0] ?? []);
    return this.#counted(article, all);
  }

  /** How many places a topic has in one article. */
  countIn(article: ArticleFacts, topic: Topic): number {
    if (this.#skipsRepeated) return this.placesIn(article, topic).length;
    return this.#equivalentsIn(article.uri, topic).reduce((sum, same) => sum + article.places.count(same), 0);
  }

  /** The paragraphs of an article that stand above in it or in other articles, in text order. */
  repeatedIn(uri: string): RepeatedParagraph[] {
    const article = this.#articles.get(uri);
    return article ? this.#repeated.in(article) : [];
  }

  /** Articles that were published on a day, YYYY-MM-DD. */
  publishedOn(day: string): ArticleFacts[] {
    return this.articles().filter(({ published }) => published === day);
  }

  /** An actor over all articles, by any of its keys. */
  actor(key: ActorKey): CorpusActor | undefined {
    const { clusters } = this.#coreference;
    const representative = clusters.representative(key);
    if (this.#actors) return this.#actors.get(representative);
    const articles = this.articlesOf(`actor:${representative}`).map((article) => {
      const actors = article.actors.filter(
        (actor) => clusters.representative(actor.key, article.uri) === representative,
      );
      return { ...article, actors };
    });
    return sumActors(articles, () => representative, this.#countOwn).get(representative);
  }

  /** Why the names of an actor in different articles count as one, the least certain first. */
  linksOf(key: ActorKey): CoreferenceLink[] {
    const { clusters } = this.#coreference;
    return clusters.linksOf(clusters.representative(key));
  }

  /** Who else an actor may be, the most certain first: links that are too uncertain to be made without the user. */
  suggestionsFor(key: ActorKey): CoreferenceLink[] {
    const { clusters } = this.#coreference;
    return clusters.suggestionsFor(clusters.representative(key));
  }

  /**
   * The full names of an actor in the articles; a bare surname only if it means nobody else in any article. User decisions about the
   * actor are stored with these names.
   */
  fullNamesOf(key: ActorKey): string[] {
    const { clusters } = this.#coreference;
    const representative = clusters.representative(key);
    const names = new Set<string>();
    for (const article of this.articlesOf(`actor:${representative}`)) {
      for (const actor of article.actors) {
        if (clusters.representative(actor.key, article.uri) !== representative) continue;
        if (clusters.representative(actor.key) === representative) names.add(actor.name);
      }
    }
    return [...names];
  }

  /** The uris of articles with one of some names, in any spelling that `surfaceKey` folds. */
  articlesNaming(names: Iterable<string>): string[] {
    const wanted = new Set([...names].map(surfaceKey));
    const isWanted = (name: string) => wanted.has(surfaceKey(name));
    return [...this.#articles.values()]
      .filter(({ actors }) =>
        actors.some(({ name, names: written }) => isWanted(name) || written.some(([each]) => isWanted(each))),
      )
      .map(({ uri }) => uri);
  }

  /** The key across articles of an actor in an article. */
  keyIn(uri: string, actor: Actor): ActorKey {
    return this.#coreference.clusters.representative(keyOf(actor), uri);
  }

  /** The topic across articles of a topic in an article: resolves whom a bare surname means there. */
  topicIn(uri: string, topic: Topic): Topic {
    const actor = actorOfTopic(topic);
    return actor ? `${actor.kind}:${this.#coreference.clusters.representative(actor.key, uri)}` : topic;
  }

  /** Every actor, the most mentioned first. */
  actors(): readonly CorpusActor[] {
    return [...this.#actorsByKey().values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  }

  /** Actors with a name that contains the query's letters in their order, at most `limit`; the most mentioned first. */
  search(query: string, limit: number): CorpusActor[] {
    return searchActors(this.actors(), query, limit);
  }

  /** Who is mentioned in the same paragraphs as an actor, the most frequent first. */
  relatedTo(key: ActorKey, limit: number): RelatedActor[] {
    const { clusters } = this.#coreference;
    const own = clusters.representative(key);
    const articles = this.articlesOf(`actor:${own}`).map((article) => {
      return { article, blocks: new Set(this.placesIn(article, `actor:${own}`).map(({ block }) => block)) };
    });
    return relatedActors(own, articles, clusters).slice(0, limit);
  }

  /** Topics that are one across articles: those of all keys of an actor, some of which count only in some articles; those of the same words. */
  #equivalents(topic: Topic): Topic[] {
    const words = this.#topics.sameWords(topic);
    if (words) return words;
    const actor = actorOfTopic(topic);
    if (!actor) return [topic];
    const { clusters } = this.#coreference;
    return clusters.keysOf(clusters.representative(actor.key)).map((same): Topic => `${actor.kind}:${same}`);
  }

  /** Those of them that count in one article. */
  #equivalentsIn(uri: string, topic: Topic): Topic[] {
    return this.#equivalents(topic).filter((same) => this.#isSameIn(uri, same, topic));
  }

  /** Whether two equivalent topics mean the same actor in one article. */
  #isSameIn(uri: string, same: Topic, topic: Topic): boolean {
    const [here, everywhere] = [actorOfTopic(same), actorOfTopic(topic)];
    if (!here || !everywhere) return true;
    const { clusters } = this.#coreference;
    return clusters.representative(here.key, uri) === clusters.representative(everywhere.key);
  }

  #actorsByKey(): ReadonlyMap<ActorKey, CorpusActor> {
    this.#actors ??= sumActors(
      this.articles(),
      (key, uri) => this.#coreference.clusters.representative(key, uri),
      this.#countOwn,
    );
    return this.#actors;
  }

  /** How many places an actor's own key has in an article. */
  readonly #countOwn = (article: ArticleFacts, key: ActorKey): number =>
    this.#skipsRepeated
      ? this.#counted(article, article.places.of(`actor:${key}`)).length
      : article.places.count(`actor:${key}`);

  /** The places that count: all, or those that are in no repeated paragraph. */
  #counted(article: ArticleFacts, places: readonly BlockPlace[]): readonly BlockPlace[] {
    if (!this.#skipsRepeated || places.length === 0) return places;
    const repeating = this.#repeated.repeatingBlocks(article);
    return places.filter(({ block }) => !repeating.has(block));
  }
}

/** Order of articles: by day of publication, those without one last; then by uri. */
function byDay(a: ArticleFacts, b: ArticleFacts): number {
  const [first, second] = [a.published ?? '~', b.published ?? '~'];
  if (first !== second) return first < second ? -1 : 1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
