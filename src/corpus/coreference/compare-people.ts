// People of one surname, as it sounds: who is one person under two spellings.
import type { ActorKey } from '../facts/article-facts';
import { meaningsOf, type Person } from './bare-surnames';
import { areApart, articlesOf, evidenceFor, reasonOf, together, withEvidence } from './evidence';
import { agreementOf, likenessOf } from './spelling';
import { type Edge, JOINED, type Meaning, type Node, type Nodes } from './types';

/** People of one surname that are compared: keeps a list of all Smiths from costing its square. */
const MOST_NAMESAKES = 60;

/** How likely two full names are one person, by how their surnames and their first names agree, without other evidence. */
const FULL_NAMES = {
  equal: { first: 0.93, near: 0.65, initial: 0.8, ends: 0.85 },
  near: { first: 0.8, near: 0.5, initial: 0.3, ends: 0.4 },
} as const;

/** How likely two surnames that differ in their vowels are one, where no article has a first name. */
const BARE_NAMES = { equal: 0.8, near: 0.6 } as const;

/** Joins within a block of people. */
export function joinPeople(
  block: readonly Node[],
  nodes: Nodes,
): { readonly edges: Edge[]; readonly meanings: Meaning[] } {
  const people = block
    .map((node) => ({ node, words: wordsOf(node) }))
    .sort(byArticles)
    .slice(0, MOST_NAMESAKES);
  const full = people.filter(({ words }) => words.length > 1);
  const bare = people.filter(({ words }) => words.length < 2);
  const edges = full.flatMap((a, at) => full.slice(at + 1).flatMap((b) => fullNames(a, b, nodes) ?? []));
  const heads = headsOf(full, edges);
  const meanings = bare.flatMap((person) => meaningsOf(person, { full, heads, nodes }));
  if (full.length === 0)
    edges.push(...bare.flatMap((a, at) => bare.slice(at + 1).flatMap((b) => bareNames(a, b, nodes) ?? [])));
  return { edges, meanings };
}

/** The words of its fullest name. */
function wordsOf(node: Node): readonly string[] {
  let words: readonly string[] = [];
  for (const { forms } of node.articles.values()) if (forms.words.length > words.length) words = forms.words;
  return words;
}

function byArticles(a: Person, b: Person): number {
  return b.node.articles.size - a.node.articles.size || (a.node.key < b.node.key ? -1 : 1);
}

function fullNames(a: Person, b: Person, nodes: Nodes): Edge | undefined {
  const surname = likenessOf(a.words.at(-1) ?? '', b.words.at(-1) ?? '');
  const rest = surname && agreementOf(a.words, b.words);
  if (!rest || !surname || cannotBeOne(a.node, b.node)) return undefined;
  const why = { initial: 'the same initial and surname', ends: 'the same name in short' };
  const reason = rest === 'first' || rest === 'near' ? 'another spelling' : why[rest];
  return edgeOf([a, b], { base: FULL_NAMES[surname][rest], why: reason }, nodes);
}

function bareNames(a: Person, b: Person, nodes: Nodes): Edge | undefined {
  const likeness = likenessOf(a.words[0] ?? '', b.words[0] ?? '');
  if (!likeness || cannotBeOne(a.node, b.node)) return undefined;
  return edgeOf([a, b], { base: BARE_NAMES[likeness], why: 'another spelling' }, nodes);
}

function edgeOf([a, b]: readonly [Person, Person], given: { base: number; why: string }, nodes: Nodes): Edge {
  const evidence = evidenceFor(articlesOf(b.node), a.node, nodes);
  const reason = reasonOf(given.why, evidence);
  return { a: a.node.key, b: b.node.key, reason, certainty: withEvidence(given.base, evidence) };
}

/** Named in one article as two its own words kept them apart; elsewhere the reader may have. */
function cannotBeOne(a: Node, b: Node): boolean {
  return together(a, b) > 0 || areApart(a, b);
}

/** Each full name's person: names that are surely joined share the one that most articles use. */
function headsOf(full: readonly Person[], edges: readonly Edge[]): ReadonlyMap<ActorKey, ActorKey> {
  const heads = new Map(full.map(({ node }) => [node.key, node.key]));
  for (const { a, b, certainty } of edges) {
    if (certainty < JOINED) continue;
    const [to, from] = [heads.get(a) ?? a, heads.get(b) ?? b];
    for (const [key, head] of heads) if (head === from) heads.set(key, to);
  }
  return heads;
}
