// Candidate links -> clusters of keys that are one actor: linked if certain, the most certain first; suggested if doubtful. The same links
// always give the same clusters.
import { type ActorKey, isDecided } from '../facts/topic';
import { type ActorNodes, type CandidateLink, LINKED, SUGGESTED, type SurnameLink } from './types';

/** Why a name in some articles is an actor's, or may be. */
export interface CoreferenceLink {
  /** The key that is linked. */
  readonly key: ActorKey;
  /** Its name as those articles write it. */
  readonly name: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly certainty: number;
}

/** Actors over all articles: clusters of keys, each with one representative key. */
export class Clusters {
  readonly #nodes: ActorNodes;
  readonly #representative = new Map<ActorKey, ActorKey>();
  /** Representative -> all keys of the cluster, the representative first. */
  readonly #members = new Map<ActorKey, ActorKey[]>();
  /** Bare surname -> uri -> whom it means in that article. */
  readonly #meanings = new Map<ActorKey, Map<string, SurnameLink>>();
  /** Representative -> bare surnames that mean it in some article. */
  readonly #surnames = new Map<ActorKey, Set<ActorKey>>();
  /** Representative -> the links within the cluster. */
  readonly #links = new Map<ActorKey, CandidateLink[]>();
  readonly #suggestions: CandidateLink[] = [];

  constructor(nodes: ActorNodes, links: readonly CandidateLink[], surnames: readonly SurnameLink[]) {
    this.#nodes = nodes;
    for (const link of [...links].sort(byCertainty)) {
      if (link.certainty >= LINKED) this.#merge(link);
      else if (link.certainty >= SUGGESTED) this.#suggestions.push(link);
    }
    for (const link of [...surnames].sort(byCertainty)) this.#addSurname(link);
  }

  /** The representative of a key's cluster; with `uri`, of whom a bare surname means in that article. */
  representative(key: ActorKey, uri?: string): ActorKey {
    const meaning = uri === undefined ? this.#onlyMeaning(key) : this.#meanings.get(key)?.get(uri)?.b;
    return this.#representativeOf(meaning ?? key);
  }

  /** All keys of a cluster, the representative first; also bare surnames that mean others in some articles. */
  keysOf(representative: ActorKey): ActorKey[] {
    const own = this.#members.get(representative) ?? [representative];
    return [...own, ...[...(this.#surnames.get(representative) ?? [])].filter((key) => !own.includes(key))];
  }

  /** Why the keys of a cluster are one actor, the least certain first. */
  linksOf(representative: ActorKey): CoreferenceLink[] {
    const links = [...(this.#links.get(representative) ?? [])].map((link) => this.#toLink(representative, link));
    const surnames = [...(this.#surnames.get(representative) ?? [])].flatMap((key) => {
      const here = [...(this.#meanings.get(key)?.values() ?? [])].filter(
        ({ b }) => this.#representativeOf(b) === representative,
      );
      const [doubtful] = here.sort((a, b) => a.certainty - b.certainty);
      return doubtful ? [{ key, name: this.#nameOf(key), reason: doubtful.reason, certainty: doubtful.certainty }] : [];
    });
    return [...links, ...surnames].sort((a, b) => a.certainty - b.certainty || (a.key < b.key ? -1 : 1));
  }

  /** Who else an actor may be, the most certain first: links that are too uncertain to be made without the user. */
  suggestionsFor(representative: ActorKey): CoreferenceLink[] {
    const suggestions = new Map<ActorKey, CoreferenceLink>();
    for (const { a, b, reason, certainty } of this.#suggestions) {
      const [x, y] = [this.representative(a), this.representative(b)];
      if (x === y || (x !== representative && y !== representative)) continue;
      const key = x === representative ? y : x;
      if (!suggestions.has(key)) suggestions.set(key, { key, name: this.#nameOf(key), reason, certainty });
    }
    return [...suggestions.values()].sort((a, b) => b.certainty - a.certainty);
  }

  #merge(link: CandidateLink): void {
    const [a, b] = [this.#representativeOf(link.a), this.#representativeOf(link.b)];
    if (a === b) return;
    const [to, from] = this.#isBetterRepresentative(a, b) ? [a, b] : [b, a];
    const [members, links] = [this.#members.get(to) ?? [to], this.#links.get(to) ?? []];
    for (const key of this.#members.get(from) ?? [from]) {
      this.#representative.set(key, to);
      members.push(key);
    }
    for (const known of this.#links.get(from) ?? []) links.push(known);
    links.push(link);
    this.#members.set(to, members).delete(from);
    this.#links.set(to, links).delete(from);
  }

  #addSurname(link: SurnameLink): void {
    const { a: key, uri, certainty } = link;
    if (certainty < LINKED) {
      if (certainty >= SUGGESTED) this.#suggestions.push(link);
      return;
    }
    const byUri = this.#meanings.get(key) ?? new Map<string, SurnameLink>();
    if (byUri.has(uri)) return;
    this.#meanings.set(key, byUri.set(uri, link));
    const representative = this.#representativeOf(link.b);
    this.#surnames.set(representative, (this.#surnames.get(representative) ?? new Set()).add(key));
  }

  /** Whom a bare surname means in every article; undefined if it means more than one person, or nobody known in some article. */
  #onlyMeaning(key: ActorKey): ActorKey | undefined {
    const meanings = this.#meanings.get(key);
    if (!meanings || meanings.size < (this.#nodes.get(key)?.articles.size ?? 0)) return undefined;
    const meant = new Set([...meanings.values()].map(({ b }) => this.#representativeOf(b)));
    return meant.size === 1 ? [...meant][0] : undefined;
  }

  #representativeOf(key: ActorKey): ActorKey {
    return this.#representative.get(key) ?? key;
  }

  /** Whether `a` represents the two: a key that the user decided about, else the key in more articles, else the longer one. */
  #isBetterRepresentative(a: ActorKey, b: ActorKey): boolean {
    if (isDecided(a) !== isDecided(b)) return isDecided(a);
    const [x, y] = [this.#nodes.get(a)?.articles.size ?? 0, this.#nodes.get(b)?.articles.size ?? 0];
    return x !== y ? x > y : a.length !== b.length ? a.length > b.length : a < b;
  }

  #toLink(representative: ActorKey, { a, b, reason, certainty }: CandidateLink): CoreferenceLink {
    const key = a === representative ? b : a;
    return { key, name: this.#nameOf(key), reason, certainty };
  }

  #nameOf(key: ActorKey): string {
    let name = '';
    for (const { actor } of this.#nodes.get(key)?.articles.values() ?? [])
      if (actor.name.length > name.length) name = actor.name;
    return name;
  }
}

function byCertainty(a: CandidateLink, b: CandidateLink): number {
  return b.certainty - a.certainty || compare(a.a, b.a) || compare(a.b, b.b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
