// Whom a bare surname means in an article: the only person with that surname or, of several, the one with the same role and companions.
import type { ActorKey } from '../facts/topic';
import { articlesOf, cannotLink, type Evidence, evidenceFor, reasonOf, withEvidence } from './evidence';
import { compareSurnames, type SurnameMatch } from './spelling';
import type { ActorInArticle, ActorNode, ActorNodes, SurnameLink } from './types';

/** How likely it means the only person with the surname, who is named in full in one other article; by how the surnames match. */
const BARE_SURNAME = { equal: 0.6, near: 0.5 } as const;

/** What each doubling of the articles that name someone in full adds, and the most that it can reach: well-known people need no first name. */
const FAME = { doubling: 0.08, most: 0.9 } as const;

/** How much a shared role and shared companions distinguish people with one surname, besides how often each is mentioned. */
const DISTINCTION = { roles: 3, companions: 2.5 } as const;

/** A person with the words of the name. */
export interface Person {
  readonly node: ActorNode;
  readonly words: readonly string[];
}

/** People whom a bare surname may mean. */
export interface Namesakes {
  /** People named in full. */
  readonly full: readonly Person[];
  /** Key of each of them -> the key of its cluster. */
  readonly representatives: ReadonlyMap<ActorKey, ActorKey>;
  readonly nodes: ActorNodes;
}

type Candidate = Person & { readonly match: SurnameMatch };

/** Whom a bare surname means, article by article. */
export function surnameLinks(bare: Person, namesakes: Namesakes): SurnameLink[] {
  const surname = bare.words[0] ?? '';
  const matching = namesakes.full.flatMap((person) => {
    const match = compareSurnames(surname, person.words.at(-1) ?? '');
    return match && !cannotLink(bare.node, person.node) ? [{ ...person, match }] : [];
  });
  const equal = matching.filter(({ match }) => match === 'equal');
  const candidates = equal.length > 0 ? equal : matching;
  if (candidates.length === 0) return [];
  return articlesOf(bare.node).flatMap((article) => linkIn(article, bare, candidates, namesakes) ?? []);
}

function linkIn(
  mention: ActorInArticle,
  bare: Person,
  candidates: readonly Candidate[],
  { representatives, nodes }: Namesakes,
): SurnameLink | undefined {
  const weights = new Map<ActorKey, { weight: number; best: Candidate; evidence: Evidence }>();
  let all = 0;
  for (const candidate of candidates) {
    const { node } = candidate;
    if (contradicts(mention, node) || node.articles.has(mention.article.uri)) continue;
    const evidence = evidenceFor([mention], node, nodes);
    const { roles, companions } = evidence;
    const weight = node.articles.size * Math.exp(DISTINCTION.roles * roles + DISTINCTION.companions * companions);
    const representative = representatives.get(node.key) ?? node.key;
    const known = weights.get(representative);
    all += weight;
    if (known) known.weight += weight;
    else weights.set(representative, { weight, best: candidate, evidence });
  }
  const [first] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  if (!first) return undefined;
  const { best, evidence, weight } = first;
  const base = Math.min(FAME.most, BARE_SURNAME[best.match] + FAME.doubling * Math.log2(best.node.articles.size));
  const certainty = (weight / all) * withEvidence(base, evidence);
  const why = best.match === 'near' ? 'the surname alone, spelled otherwise' : 'the surname alone';
  const others = weights.size > 1 ? '' : '; nobody else bears it';
  const reason = reasonOf(why, evidence) + others;
  return { uri: mention.article.uri, a: bare.node.key, b: best.node.key, reason, certainty };
}

/** Whether the gender differs: "Mrs Clinton" is not Bill. */
function contradicts({ actor }: ActorInArticle, node: ActorNode): boolean {
  if (!actor.gender) return false;
  const genders = [...node.articles.values()].map((article) => article.actor.gender).filter(Boolean);
  return genders.length > 0 && !genders.includes(actor.gender);
}
