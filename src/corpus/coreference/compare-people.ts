// Compares people whose surnames sound alike: which of them are one person under two spellings, and whom a bare surname means.
import { personName, sameInitials } from '../../actors';
import type { ActorKey } from '../facts/topic';
import { type Person, surnameLinks } from './bare-surnames';
import { articlesOf, cannotLink, countShared, evidenceFor, reasonOf, withEvidence } from './evidence';
import { compareFirstNames, compareSurnames } from './spelling';
import { type ActorNode, type ActorNodes, type CandidateLink, LINKED, type SurnameLink } from './types';

/** Most people of one surname that are compared: keeps the cost of a list of all Smiths from growing with its square. */
const MOST_NAMESAKES = 60;

/** How likely two full names are one person, by how their surnames and their first names match, without other evidence. */
const FULL_NAMES = {
  equal: { first: 0.93, near: 0.65, initial: 0.8, ends: 0.85 },
  near: { first: 0.8, near: 0.5, initial: 0.3, ends: 0.4 },
} as const;

/** How likely two bare surnames are one person if no article has a first name, by how they match. */
const BARE_SURNAMES = { equal: 0.8, near: 0.6 } as const;

/** Compares the people of a block. */
export function comparePeople(
  block: readonly ActorNode[],
  nodes: ActorNodes,
): { readonly links: CandidateLink[]; readonly surnames: SurnameLink[] } {
  const people = block
    .map((node) => ({ node, words: fullestWords(node) }))
    .sort(byArticles)
    .slice(0, MOST_NAMESAKES);
  const full = people.filter(({ words }) => words.length > 1);
  const bare = people.filter(({ words }) => words.length < 2);
  const links = full.flatMap((a, at) => full.slice(at + 1).flatMap((b) => compareFullNames(a, b, nodes) ?? []));
  const representatives = representativesOf(full, links);
  const surnames = bare.flatMap((person) => surnameLinks(person, { full, representatives, nodes }));
  if (full.length > 0) return { links, surnames };
  return {
    links: bare.flatMap((a, at) => bare.slice(at + 1).flatMap((b) => compareBareSurnames(a, b, nodes) ?? [])),
    surnames,
  };
}

/** The words of the fullest name of a key. */
function fullestWords(node: ActorNode): readonly string[] {
  let words: readonly string[] = [];
  for (const { forms } of node.articles.values()) if (forms.words.length > words.length) words = forms.words;
  return words;
}

function byArticles(a: Person, b: Person): number {
  return b.node.articles.size - a.node.articles.size || (a.node.key < b.node.key ? -1 : 1);
}

function compareFullNames(a: Person, b: Person, nodes: ActorNodes): CandidateLink | undefined {
  const surname = compareSurnames(a.words.at(-1) ?? '', b.words.at(-1) ?? '');
  const rest = surname && compareFirstNames(a.words, b.words);
  if (!rest || !surname || areDistinct(a.node, b.node)) return undefined;
  const likeness = compareDetails(a.node, b.node);
  if (likeness === 0) return undefined;
  const why = { initial: 'the same initial and surname', ends: 'the same name in short' };
  const reason = rest === 'first' || rest === 'near' ? 'another spelling' : why[rest];
  return toLink([a, b], { base: likeness * FULL_NAMES[surname][rest], why: reason }, nodes);
}

/** How likely two names with another suffix on one side only are one person's: "Donald Trump" and "Donald Trump Jr." are not, others are. */
const ONE_SUFFIX = 0.5;

/** 0 if initials in the middle or suffixes show two people, less than 1 if only one name has a suffix. */
function compareDetails(a: ActorNode, b: ActorNode): number {
  const [one, other] = [a, b].map(({ articles }) => personName([...articles.values()][0]?.actor.name ?? ''));
  if (!one || !other || !sameInitials(one.initials, other.initials)) return 0;
  if (one.suffix === other.suffix) return 1;
  return one.suffix && other.suffix ? 0 : ONE_SUFFIX;
}

function compareBareSurnames(a: Person, b: Person, nodes: ActorNodes): CandidateLink | undefined {
  const match = compareSurnames(a.words[0] ?? '', b.words[0] ?? '');
  if (!match || areDistinct(a.node, b.node)) return undefined;
  return toLink([a, b], { base: BARE_SURNAMES[match], why: 'another spelling' }, nodes);
}

function toLink(
  [a, b]: readonly [Person, Person],
  given: { base: number; why: string },
  nodes: ActorNodes,
): CandidateLink {
  const evidence = evidenceFor(articlesOf(b.node), a.node, nodes);
  const reason = reasonOf(given.why, evidence);
  return { a: a.node.key, b: b.node.key, reason, certainty: withEvidence(given.base, evidence) };
}

/** Whether one article mentions both as two people, or the user decided that they are two. */
function areDistinct(a: ActorNode, b: ActorNode): boolean {
  return countShared(a, b) > 0 || cannotLink(a, b);
}

/** Key of each full name -> the key of its cluster: among names that are linked, the one that most articles use. */
function representativesOf(full: readonly Person[], links: readonly CandidateLink[]): ReadonlyMap<ActorKey, ActorKey> {
  const representatives = new Map(full.map(({ node }) => [node.key, node.key]));
  for (const { a, b, certainty } of links) {
    if (certainty < LINKED) continue;
    const [to, from] = [representatives.get(a) ?? a, representatives.get(b) ?? b];
    for (const [key, representative] of representatives) if (representative === from) representatives.set(key, to);
  }
  return representatives;
}
