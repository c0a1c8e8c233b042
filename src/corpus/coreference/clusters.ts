// Edges between keys -> actors: joined where sure, the surer first; offered where doubtful. The same edges give the same actors.
import type { ActorKey } from '../facts/article-facts';
import { type Edge, JOINED, type Meaning, type Nodes, OFFERED } from './types';

/** Why a name of some articles counts as an actor's, or might. */
export interface Join {
  /** The key that is joined. */
  readonly key: ActorKey;
  /** Its name as those articles write it. */
  readonly name: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Actors over all articles. */
export class Clusters {
  readonly #nodes: Nodes;
  readonly #leading = new Map<ActorKey, ActorKey>();
  /** Leading key -> all keys, the leading one first. */
  readonly #members = new Map<ActorKey, ActorKey[]>();
  /** Bare surname -> article -> whom it means there. */
  readonly #meanings = new Map<ActorKey, Map<string, Meaning>>();
  /** Leading key -> bare surnames that mean it in some article. */
  readonly #surnames = new Map<ActorKey, Set<ActorKey>>();
  readonly #joins = new Map<ActorKey, Edge[]>();
  readonly #offers: Edge[] = [];

  constructor(nodes: Nodes, edges: readonly Edge[], meanings: readonly Meaning[]) {
    this.#nodes = nodes;
    for (const edge of [...edges].sort(bySurest)) {
      if (edge.certainty >= JOINED) this.#join(edge);
      else if (edge.certainty >= OFFERED) this.#offers.push(edge);
    }
    for (const meaning of [...meanings].sort(bySurest)) this.#mean(meaning);
  }

  /** The key under which an actor counts; in an article, whom a surname means there. */
  leading(key: ActorKey, uri?: string): ActorKey {
    const meaning = uri === undefined ? this.#onlyMeaning(key) : this.#meanings.get(key)?.get(uri)?.b;
    return this.#head(meaning ?? key);
  }

  /** Every key of an actor, the leading one first; surnames that mean others in some articles included. */
  keys(leading: ActorKey): ActorKey[] {
    const own = this.#members.get(leading) ?? [leading];
    return [...own, ...[...(this.#surnames.get(leading) ?? [])].filter((key) => !own.includes(key))];
  }

  /** Why an actor's keys are one, the most doubtful first. */
  joins(leading: ActorKey): Join[] {
    const edges = [...(this.#joins.get(leading) ?? [])].map((edge) => this.#toJoin(leading, edge));
    const surnames = [...(this.#surnames.get(leading) ?? [])].flatMap((key) => {
      const here = [...(this.#meanings.get(key)?.values() ?? [])].filter(({ b }) => this.#head(b) === leading);
      const [doubtful] = here.sort((a, b) => a.certainty - b.certainty);
      return doubtful ? [{ key, name: this.#nameOf(key), reason: doubtful.reason, certainty: doubtful.certainty }] : [];
    });
    return [...edges, ...surnames].sort((a, b) => a.certainty - b.certainty || (a.key < b.key ? -1 : 1));
  }

  /** Who else an actor may be, the likeliest first: too doubtful to be joined without the reader. */
  offers(leading: ActorKey): Join[] {
    const offers = new Map<ActorKey, Join>();
    for (const { a, b, reason, certainty } of this.#offers) {
      const [x, y] = [this.leading(a), this.leading(b)];
      if (x === y || (x !== leading && y !== leading)) continue;
      const other = x === leading ? y : x;
      if (!offers.has(other)) offers.set(other, { key: other, name: this.#nameOf(other), reason, certainty });
    }
    return [...offers.values()].sort((a, b) => b.certainty - a.certainty);
  }

  #join(edge: Edge): void {
    const [a, b] = [this.#head(edge.a), this.#head(edge.b)];
    if (a === b) return;
    const [to, from] = this.#leads(a, b) ? [a, b] : [b, a];
    const [members, joins] = [this.#members.get(to) ?? [to], this.#joins.get(to) ?? []];
    for (const key of this.#members.get(from) ?? [from]) {
      this.#leading.set(key, to);
      members.push(key);
    }
    joins.push(...(this.#joins.get(from) ?? []), edge);
    this.#members.set(to, members).delete(from);
    this.#joins.set(to, joins).delete(from);
  }

  #mean(meaning: Meaning): void {
    const { a: key, uri, certainty } = meaning;
    if (certainty < JOINED) {
      if (certainty >= OFFERED) this.#offers.push(meaning);
      return;
    }
    const byUri = this.#meanings.get(key) ?? new Map<string, Meaning>();
    if (byUri.has(uri)) return;
    this.#meanings.set(key, byUri.set(uri, meaning));
    const leading = this.#head(meaning.b);
    this.#surnames.set(leading, (this.#surnames.get(leading) ?? new Set()).add(key));
  }

  /** Whom a surname means wherever it stands alone; undefined where that is more than one, or nobody in some article. */
  #onlyMeaning(key: ActorKey): ActorKey | undefined {
    const meanings = this.#meanings.get(key);
    if (!meanings || meanings.size < (this.#nodes.get(key)?.articles.size ?? 0)) return undefined;
    const heads = new Set([...meanings.values()].map(({ b }) => this.#head(b)));
    return heads.size === 1 ? [...heads][0] : undefined;
  }

  #head(key: ActorKey): ActorKey {
    return this.#leading.get(key) ?? key;
  }

  /** What the reader decided on leads; else the name in most articles; the longer of two alike. */
  #leads(a: ActorKey, b: ActorKey): boolean {
    if (isDecided(a) !== isDecided(b)) return isDecided(a);
    const [x, y] = [this.#nodes.get(a)?.articles.size ?? 0, this.#nodes.get(b)?.articles.size ?? 0];
    return x !== y ? x > y : a.length !== b.length ? a.length > b.length : a < b;
  }

  #toJoin(leading: ActorKey, { a, b, reason, certainty }: Edge): Join {
    const key = a === leading ? b : a;
    return { key, name: this.#nameOf(key), reason, certainty };
  }

  #nameOf(key: ActorKey): string {
    let name = '';
    for (const { actor } of this.#nodes.get(key)?.articles.values() ?? [])
      if (actor.name.length > name.length) name = actor.name;
    return name;
  }
}

function bySurest(a: Edge, b: Edge): number {
  return b.certainty - a.certainty || order(a.a, b.a) || order(a.b, b.b);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isDecided(key: ActorKey): boolean {
  return key.includes(':#');
}
