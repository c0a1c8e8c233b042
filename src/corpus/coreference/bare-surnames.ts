// Whom a surname alone means in an article: the one person of that name, or of several the one whose role and company it shares.
import type { ActorKey } from '../facts/article-facts';
import { areApart, articlesOf, type Evidence, evidenceFor, reasonOf, withEvidence } from './evidence';
import { type Likeness, likenessOf } from './spelling';
import type { Meaning, Node, NodeArticle, Nodes } from './types';

/** How likely it means the only one who bears it, named in full in one other article; where it is spelled otherwise. */
const ALONE = { equal: 0.6, near: 0.5 } as const;

/** What each doubling of the articles that name someone in full adds, and where it ends: who is known needs no first name. */
const KNOWN = { doubling: 0.08, most: 0.9 } as const;

/** How much a shared role and shared company tell people of one surname apart, beside how often each is named. */
const APART = { roles: 3, company: 2.5 } as const;

/** A person with the words of the name. */
export interface Person {
  readonly node: Node;
  readonly words: readonly string[];
}

/** Those whom a surname may mean. */
export interface Namesakes {
  /** People named in full. */
  readonly full: readonly Person[];
  /** The key that stands for each of them. */
  readonly heads: ReadonlyMap<ActorKey, ActorKey>;
  readonly nodes: Nodes;
}

type Candidate = Person & { readonly likeness: Likeness };

/** Whom a surname alone means, article by article. */
export function meaningsOf(bare: Person, namesakes: Namesakes): Meaning[] {
  const surname = bare.words[0] ?? '';
  const alike = namesakes.full.flatMap((person) => {
    const likeness = likenessOf(surname, person.words.at(-1) ?? '');
    return likeness && !areApart(bare.node, person.node) ? [{ ...person, likeness }] : [];
  });
  const equal = alike.filter(({ likeness }) => likeness === 'equal');
  const candidates = equal.length > 0 ? equal : alike;
  if (candidates.length === 0) return [];
  return articlesOf(bare.node).flatMap((place) => meaningIn(place, bare, candidates, namesakes) ?? []);
}

function meaningIn(
  place: NodeArticle,
  bare: Person,
  candidates: readonly Candidate[],
  { heads, nodes }: Namesakes,
): Meaning | undefined {
  const weights = new Map<ActorKey, { weight: number; best: Candidate; evidence: Evidence }>();
  let all = 0;
  for (const candidate of candidates) {
    if (contradicts(place, candidate.node) || candidate.node.articles.has(place.article.uri)) continue;
    const evidence = evidenceFor([place], candidate.node, nodes);
    const weight =
      candidate.node.articles.size * Math.exp(APART.roles * evidence.roles + APART.company * evidence.company);
    const head = heads.get(candidate.node.key) ?? candidate.node.key;
    const known = weights.get(head);
    all += weight;
    if (known) known.weight += weight;
    else weights.set(head, { weight, best: candidate, evidence });
  }
  const [first] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  if (!first) return undefined;
  const { best, evidence, weight } = first;
  const known = ALONE[best.likeness] + KNOWN.doubling * Math.log2(best.node.articles.size);
  const certainty = (weight / all) * withEvidence(Math.min(KNOWN.most, known), evidence);
  const why = best.likeness === 'near' ? 'the surname alone, spelled otherwise' : 'the surname alone';
  const others = weights.size > 1 ? '' : '; nobody else bears it';
  const reason = reasonOf(why, evidence) + others;
  return { uri: place.article.uri, a: bare.node.key, b: best.node.key, reason, certainty };
}

/** "Mrs Clinton" is not Bill. */
function contradicts({ actor }: NodeArticle, node: Node): boolean {
  if (!actor.gender) return false;
  const genders = [...node.articles.values()].map((article) => article.actor.gender).filter(Boolean);
  return genders.length > 0 && !genders.includes(actor.gender);
}
