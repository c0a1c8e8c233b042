// Evidence for two names being one actor besides their spelling: the same role, and the same people and organizations mentioned in the
// same articles.
import type { ActorKey } from '../facts/topic';
import type { ActorInArticle, ActorNode, ActorNodes } from './types';

/** Evidence from the articles, in numbers and in words. */
export interface Evidence {
  /** Shared role, 0 to 1. */
  readonly roles: number;
  /** Shared companions, 0 to 1. */
  readonly companions: number;
  /** What is shared, for the reason; empty if nothing is. */
  readonly words: string;
}

/** This many shared companions count as full evidence. Companions are people and organizations; everyone is mentioned with places. */
const ENOUGH_COMPANIONS = 2;

/** Most articles of an actor that are looked at: what forty do not show, more hardly will. */
const MOST_ARTICLES = 40;

/** Most actors of an article that are looked at as companions: its first ones are what it is about. */
const MOST_COMPANIONS = 100;

/** Words of roles that distinguish nobody. */
const VAGUE = new Set('the and for its his her former late new old then acting one'.split(' '));

/** What the articles `a` of one key and those of the node `b` have in common. */
export function evidenceFor(a: Iterable<ActorInArticle>, b: ActorNode, nodes: ActorNodes): Evidence {
  const own = [...a].slice(0, MOST_ARTICLES);
  const roles = sharedRole(own, b);
  const companions = sharedCompanions(own, b, nodes);
  const words = [
    roles && `“${roles.role}” in both`,
    companions.length > 0 && `named with ${companions.slice(0, 2).join(' and ')} in both`,
  ];
  return {
    roles: roles ? roles.share : 0,
    companions: Math.min(1, companions.length / ENOUGH_COMPANIONS),
    words: words.filter(Boolean).join('; '),
  };
}

/** The articles of a key in an order that does not depend on when they were added. */
export function articlesOf(node: ActorNode): ActorInArticle[] {
  return [...node.articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}

/** A certainty raised by further evidence; never to 1. */
export function withEvidence(base: number, { roles, companions }: Evidence): number {
  return base + (0.99 - base) * (1 - (1 - 0.6 * roles) * (1 - 0.7 * companions));
}

/** A reason with further evidence. */
export function reasonOf(why: string, { words }: Evidence): string {
  return words === '' ? why : `${why}; ${words}`;
}

/** How many articles mention both, as two actors. */
export function countShared(a: ActorNode, b: ActorNode): number {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
  return [...few.articles.keys()].filter((uri) => many.articles.has(uri)).length;
}

/** Whether the user decided that two keys are not one actor (a cannot-link constraint), or decided about each separately. */
export function cannotLink(a: ActorNode, b: ActorNode): boolean {
  return excludes(a, b) || excludes(b, a);
}

function excludes(node: ActorNode, other: ActorNode): boolean {
  // A decision is the same in all articles.
  const [first] = node.articles.values();
  const { decided, notAliases = [] } = first?.actor ?? {};
  if (decided === undefined) return false;
  for (const { actor, forms } of other.articles.values()) {
    if (actor.decided !== undefined ? actor.decided !== decided : notAliases.includes(forms.surface)) return true;
  }
  return false;
}

function sharedRole(own: readonly ActorInArticle[], b: ActorNode): { role: string; share: number } | undefined {
  const others = new Set<string>();
  for (const { actor } of b.articles.values()) for (const word of roleWords(actor.roles)) others.add(word);
  let best: { role: string; share: number } | undefined;
  for (const { actor } of own) {
    for (const role of actor.roles) {
      const words = roleWords([role]);
      const share = words.filter((word) => others.has(word)).length / Math.max(2, words.length);
      if (share > 0 && share > (best?.share ?? 0)) best = { role, share };
    }
  }
  return best;
}

function roleWords(roles: readonly string[]): string[] {
  const words = roles.flatMap((role) => role.toLowerCase().split(/[^\p{L}]+/u));
  return words.filter((word) => word.length > 2 && !VAGUE.has(word));
}

function sharedCompanions(own: readonly ActorInArticle[], b: ActorNode, nodes: ActorNodes): string[] {
  const shared = new Map<ActorKey, string>();
  for (const { article, actor } of own) {
    for (const { key, type, name } of article.actors.slice(0, MOST_COMPANIONS)) {
      if (type === 'place' || key === actor.key || key === b.key || shared.has(key)) continue;
      const companion = nodes.get(key);
      if (companion && countShared(companion, b) > 0) shared.set(key, name);
    }
  }
  return [...shared.values()];
}
