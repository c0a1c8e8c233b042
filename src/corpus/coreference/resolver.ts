// Coreference across articles: which actors of different articles are one. Kept up to date article by article: an update costs the names of
// its article and those that share a blocking key with them.
import type { ActorFacts, ArticleFacts } from '../facts/article-facts';
import type { ActorKey } from '../facts/topic';
import { Clusters } from './clusters';
import { compareNonPersons } from './compare-non-persons';
import { comparePeople } from './compare-people';
import { isPersonKey, type NameForms, nameFormsOf } from './name-forms';
import type { ActorNode, CandidateLink, SurnameLink } from './types';

/** The links among the actors of one block. */
interface BlockLinks {
  readonly links: readonly CandidateLink[];
  readonly surnames: readonly SurnameLink[];
}

interface IndexedNode extends ActorNode {
  /** Blocking keys -> in how many articles the actor has them. */
  readonly blocks: Map<string, number>;
}

/** Resolves coreference over all articles. */
export class CoreferenceResolver {
  readonly #nodes = new Map<ActorKey, IndexedNode>();
  /** Blocking key -> the actors that are looked up under it. */
  readonly #blocks = new Map<string, Set<ActorKey>>();
  /** Blocking key -> the links of its block, if there are any. */
  readonly #links = new Map<string, BlockLinks>();
  /** Blocking keys whose blocks changed since their links were found. */
  readonly #changed = new Set<string>();
  #clusters: Clusters | undefined;

  /** Takes new facts of an article whose actors are the same as before: clusters stay as they are. */
  refresh(article: ArticleFacts): void {
    for (const actor of article.actors) {
      const known = this.#nodes.get(actor.key)?.articles;
      const { forms } = known?.get(article.uri) ?? {};
      if (forms) known?.set(article.uri, { actor, article, forms });
    }
  }

  /** Adds the actors of an article. */
  add(article: ArticleFacts): void {
    for (const actor of article.actors) this.#addActor(article, actor);
    this.#clusters = undefined;
  }

  /** Removes the actors of an article. */
  remove(article: ArticleFacts): void {
    for (const { key } of article.actors) {
      const node = this.#nodes.get(key);
      const known = node?.articles.get(article.uri);
      if (!node || !known) continue;
      this.#markChanged(node);
      node.articles.delete(article.uri);
      for (const block of known.forms.blockingKeys.keys()) this.#leaveBlock(node, block);
      if (node.articles.size === 0) this.#nodes.delete(key);
    }
    this.#clusters = undefined;
  }

  /** The current clusters. */
  get clusters(): Clusters {
    if (!this.#clusters || this.#changed.size > 0) {
      this.#compareChanged();
      const found = [...this.#links.values()];
      this.#clusters = new Clusters(
        this.#nodes,
        found.flatMap(({ links }) => links),
        found.flatMap(({ surnames }) => surnames),
      );
    }
    return this.#clusters;
  }

  #addActor(article: ArticleFacts, actor: ActorFacts): void {
    const { key, type } = actor;
    const node = this.#nodes.get(key) ?? { key, type, articles: new Map(), blocks: new Map() };
    this.#nodes.set(key, node);
    // Namesakes in one article share a key: the first stands for both.
    if (node.articles.has(article.uri)) return;
    const forms: NameForms = nameFormsOf(actor);
    node.articles.set(article.uri, { actor, article, forms });
    for (const block of forms.blockingKeys.keys()) {
      node.blocks.set(block, (node.blocks.get(block) ?? 0) + 1);
      const keys = this.#blocks.get(block);
      if (keys) keys.add(key);
      else this.#blocks.set(block, new Set([key]));
    }
    this.#markChanged(node);
  }

  #leaveBlock(node: IndexedNode, block: string): void {
    const left = (node.blocks.get(block) ?? 0) - 1;
    if (left > 0) return void node.blocks.set(block, left);
    node.blocks.delete(block);
    const keys = this.#blocks.get(block);
    keys?.delete(node.key);
    if (keys?.size === 0) this.#blocks.delete(block);
  }

  #markChanged(node: IndexedNode): void {
    for (const block of node.blocks.keys()) this.#changed.add(block);
  }

  #compareChanged(): void {
    for (const block of this.#changed) {
      const keys = this.#blocks.get(block);
      const found = keys && keys.size > 1 ? this.#compare(block, [...keys].sort()) : undefined;
      if (found && found.links.length + found.surnames.length > 0) this.#links.set(block, found);
      else this.#links.delete(block);
    }
    this.#changed.clear();
  }

  #compare(block: string, keys: readonly ActorKey[]): BlockLinks {
    const nodes = keys.flatMap((key) => this.#nodes.get(key) ?? []);
    if (isPersonKey(block)) return comparePeople(nodes, this.#nodes);
    return { links: compareNonPersons(block, nodes, this.#nodes), surnames: [] };
  }
}
