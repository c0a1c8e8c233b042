// Inverted index: topic -> the articles that have it. Adding or removing an article costs its own topics.
import type { ArticleFacts } from './facts/article-facts';
import type { Topic } from './facts/topic';
import { fingerprintKey } from './facts/topic';
import { FingerprintIndex } from './fingerprint-index';

/** The topics of all articles. */
export class TopicIndex {
  /** Topic -> uris. */
  readonly #articles = new Map<Topic, Set<string>>();
  readonly #fingerprints = new FingerprintIndex();

  /** Adds the topics of an article. */
  add({ uri, places, fingerprints }: ArticleFacts): void {
    for (const fingerprint of fingerprints) this.#fingerprints.add(fingerprint);
    for (const topic of places.topics()) {
      const uris = this.#articles.get(topic);
      if (uris) uris.add(uri);
      else this.#articles.set(topic, new Set([uri]));
    }
  }

  /** Removes the topics of an article that was added. */
  remove({ uri, places, fingerprints }: ArticleFacts): void {
    for (const fingerprint of fingerprints) this.#fingerprints.remove(fingerprint);
    for (const topic of places.topics()) {
      const uris = this.#articles.get(topic);
      uris?.delete(uri);
      if (uris?.size === 0) this.#articles.delete(topic);
    }
  }

  /** The uris of the articles with a topic. */
  articlesOf(topic: Topic): Iterable<string> {
    return this.#articles.get(topic) ?? [];
  }

  /** The topics of quotations with the same words, the given one first; undefined for a topic of another kind. */
  sameWords(topic: Topic): Topic[] | undefined {
    const key = fingerprintKey(topic);
    return key === undefined ? undefined : this.#fingerprints.sameAs(key).map((same): Topic => `words:${same}`);
  }
}
