// What speaks for two names being one actor besides their letters: the same role, the same people and bodies named beside.
import type { ActorKey } from '../facts/article-facts';
import type { Node, NodeArticle, Nodes } from './types';

/** Evidence from the articles, in numbers and in words. */
export interface Evidence {
  /** 0 to 1. */
  readonly roles: number;
  /** 0 to 1. */
  readonly company: number;
  /** What is shared, for the reason; empty where nothing is. */
  readonly words: string;
}

/** So many shared companions are as good as any number: people and bodies, not places, which everyone is named with. */
const ENOUGH_COMPANY = 2;

/** How many articles of an actor are looked at: what forty do not show, more hardly will. */
const MOST_ARTICLES = 40;

/** How many actors of an article are looked at as company: its first ones are what it is about. */
const MOST_COMPANY = 100;

/** Words of roles that tell nobody from another. */
const VAGUE = new Set('the and for its his her former late new old then acting one'.split(' '));

/** What the articles of two keys have in common. */
export function evidenceFor(a: Iterable<NodeArticle>, b: Node, nodes: Nodes): Evidence {
  const mine = [...a].slice(0, MOST_ARTICLES);
  const roles = sharedRole(mine, b);
  const company = sharedCompany(mine, b, nodes);
  const words = [
    roles && `“${roles.role}” in both`,
    company.length > 0 && `named with ${company.slice(0, 2).join(' and ')} in both`,
  ];
  return {
    roles: roles ? roles.share : 0,
    company: Math.min(1, company.length / ENOUGH_COMPANY),
    words: words.filter(Boolean).join('; '),
  };
}

/** The articles of a key in an order that does not depend on when they came. */
export function articlesOf(node: Node): NodeArticle[] {
  return [...node.articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}

/** How certain something is with what else speaks for it; never quite. */
export function withEvidence(base: number, { roles, company }: Evidence): number {
  return base + (0.99 - base) * (1 - (1 - 0.6 * roles) * (1 - 0.7 * company));
}

/** A reason with what else speaks for it. */
export function reasonOf(why: string, { words }: Evidence): string {
  return words === '' ? why : `${why}; ${words}`;
}

/** In how many articles both are named, as two. */
export function together(a: Node, b: Node): number {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  return [...few.articles.keys()].filter((uri) => many.articles.has(uri)).length;
}

/** Whether the reader said that one is not the other, or decided on each by itself. */
export function areApart(a: Node, b: Node): boolean {
  return refuses(a, b) || refuses(b, a);
}

function refuses(node: Node, other: Node): boolean {
  // A decision is the same in all articles.
  const [first] = node.articles.values();
  const { decided, apart = [] } = first?.actor ?? {};
  if (decided === undefined) return false;
  for (const { actor, forms } of other.articles.values()) {
    if (actor.decided !== undefined ? actor.decided !== decided : apart.includes(forms.surface)) return true;
  }
  return false;
}

function sharedRole(mine: readonly NodeArticle[], b: Node): { role: string; share: number } | undefined {
  const theirs = new Set<string>();
  for (const { actor } of b.articles.values()) for (const word of roleWords(actor.roles)) theirs.add(word);
  let best: { role: string; share: number } | undefined;
  for (const { actor } of mine) {
    for (const role of actor.roles) {
      const words = roleWords([role]);
      const share = words.filter((word) => theirs.has(word)).length / Math.max(2, words.length);
      if (share > 0 && share > (best?.share ?? 0)) best = { role, share };
    }
  }
  return best;
}

function roleWords(roles: readonly string[]): string[] {
  const words = roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u));
  return words.filter((word) => word.length > 2 && !VAGUE.has(word));
}

function sharedCompany(mine: readonly NodeArticle[], b: Node, nodes: Nodes): string[] {
  const shared = new Map<ActorKey, string>();
  for (const { article, actor: own } of mine) {
    for (const { key, type, name } of article.actors.slice(0, MOST_COMPANY)) {
      if (type === 'place' || key === own.key || key === b.key || shared.has(key)) continue;
      const companion = nodes.get(key);
      if (companion && together(companion, b) > 0) shared.set(key, name);
    }
  }
  return [...shared.values()];
}
