// Which actors of different articles are one: kept up to date article by article. An update costs the names of its article and those
// that they may be confused with.
import type { ActorFacts, ActorKey, ArticleFacts } from '../facts/article-facts';
import { Clusters } from './clusters';
import { joinBodies } from './compare-non-persons';
import { joinPeople } from './compare-people';
import { type NameForms, nameFormsOf } from './name-forms';
import type { Edge, Meaning, Node } from './types';

/** What is found among the keys of one block. */
interface Found {
  readonly edges: readonly Edge[];
  readonly meanings: readonly Meaning[];
}

interface KnownNode extends Node {
  /** Names under which it is looked up -> in how many articles. */
  readonly blocks: Map<string, number>;
}

/** Joins the actors of all articles. */
export class Joins {
  readonly #nodes = new Map<ActorKey, KnownNode>();
  /** Name -> keys that are looked up under it. */
  readonly #blocks = new Map<string, Set<ActorKey>>();
  readonly #found = new Map<string, Found>();
  /** Blocks to look through anew. */
  readonly #stale = new Set<string>();
  #clusters: Clusters | undefined;

  /** Takes in an article whose actors are those that it had before: nothing is joined otherwise. */
  renew(article: ArticleFacts): void {
    for (const actor of article.actors) {
      const known = this.#nodes.get(actor.key)?.articles;
      const { forms } = known?.get(article.uri) ?? {};
      if (forms) known?.set(article.uri, { actor, article, forms });
    }
  }

  /** Takes in the actors of an article. */
  add(article: ArticleFacts): void {
    for (const actor of article.actors) this.#addActor(article, actor);
    this.#clusters = undefined;
  }

  /** Takes the actors of an article out again. */
  remove(article: ArticleFacts): void {
    for (const { key } of article.actors) {
      const node = this.#nodes.get(key);
      const known = node?.articles.get(article.uri);
      if (!node || !known) continue;
      this.#touch(node);
      node.articles.delete(article.uri);
      for (const block of known.forms.meetings.keys()) this.#leave(node, block);
      if (node.articles.size === 0) this.#nodes.delete(key);
    }
    this.#clusters = undefined;
  }

  /** The actors as they are joined now. */
  get clusters(): Clusters {
    if (!this.#clusters || this.#stale.size > 0) {
      this.#settle();
      const found = [...this.#found.values()];
      this.#clusters = new Clusters(
        this.#nodes,
        found.flatMap(({ edges }) => edges),
        found.flatMap(({ meanings }) => meanings),
      );
    }
    return this.#clusters;
  }

  #addActor(article: ArticleFacts, actor: ActorFacts): void {
    const { key, type } = actor;
    const node = this.#nodes.get(key) ?? { key, type, articles: new Map(), blocks: new Map() };
    this.#nodes.set(key, node);
    // Namesakes of one article share a key: the first stands for both.
    if (node.articles.has(article.uri)) return;
    const forms: NameForms = nameFormsOf(actor);
    node.articles.set(article.uri, { actor, article, forms });
    for (const block of forms.meetings.keys()) {
      node.blocks.set(block, (node.blocks.get(block) ?? 0) + 1);
      const keys = this.#blocks.get(block);
      if (keys) keys.add(key);
      else this.#blocks.set(block, new Set([key]));
    }
    this.#touch(node);
  }

  #leave(node: KnownNode, block: string): void {
    const left = (node.blocks.get(block) ?? 0) - 1;
    if (left > 0) return void node.blocks.set(block, left);
    node.blocks.delete(block);
    const keys = this.#blocks.get(block);
    keys?.delete(node.key);
    if (keys?.size === 0) this.#blocks.delete(block);
  }

  #touch(node: KnownNode): void {
    for (const block of node.blocks.keys()) this.#stale.add(block);
  }

  #settle(): void {
    for (const block of this.#stale) {
      const keys = this.#blocks.get(block);
      const found = keys && keys.size > 1 ? this.#find(block, [...keys].sort()) : undefined;
      if (found && found.edges.length + found.meanings.length > 0) this.#found.set(block, found);
      else this.#found.delete(block);
    }
    this.#stale.clear();
  }

  #find(block: string, keys: readonly ActorKey[]): Found {
    const nodes = keys.flatMap((key) => this.#nodes.get(key) ?? []);
    if (block.startsWith('person ')) return joinPeople(nodes, this.#nodes);
    return { edges: joinBodies(block, nodes, this.#nodes), meanings: [] };
  }
}
