// Compares organizations and places that share a name in some form: the name of one is an alias of the other in some article, its initials,
// its short form, or another spelling.
import { articlesOf, cannotLink, countShared, evidenceFor, reasonOf, withEvidence } from './evidence';
import { isSpellingKey, type NameMatch } from './name-forms';
import type { ActorNode, ActorNodes, CandidateLink } from './types';

type SharedMatch = Exclude<NameMatch, 'own'>;

/** How likely two are one by how they share a name, without other evidence. */
const LIKELIHOOD: Readonly<Record<SharedMatch, number>> = { alias: 0.96, spelling: 0.88, short: 0.78, initials: 0.6 };

/** The matches, most likely first. */
const MATCHES = ['alias', 'spelling', 'short', 'initials'] as const;

/** Acronyms of three letters mean too many things to be linked without more evidence. */
const SHORT_ACRONYM = 0.35;

/** How likely an organization and a place with one name are one. Clubs and their towns are two: at most it is suggested. */
const OTHER_TYPE = { doubted: 0.5, rare: 0.4, certain: 0.3 } as const;

/** A type is rare if this many times as many articles have the other type for the name: then it may be an error. */
const RARE = 4;

/** A name of more actors than this means none of them in particular. */
const MOST_NAMESAKES = 12;

/** Names that every country has: which one is meant, only the other words of the article tell. */
const GENERIC =
  /^(?:(?:federal|national|state|supreme|constitutional|high|central|foreign|defen[cs]e|interior|justice|finance|health|education|economy|labou?r|upper|lower|democratic|republican|social|christian|liberal|green|general) )*(?:assembly|bank|cabinet|chamber|commission|committee|congress|council|court|church|democrats?|department|government|greens?|house|ministry|office|parliament|party|police|prosecutors?|republicans?|senate|army|navy|union|university|south|north|east|west)$/;

/** The organizations and places that are looked up under one blocking key. */
interface Block {
  readonly key: string;
  readonly members: readonly Member[];
  readonly nodes: ActorNodes;
}

/** A member of a block, with how it has the block's key as a name: match -> in how many articles. */
interface Member {
  readonly node: ActorNode;
  readonly matches: ReadonlyMap<NameMatch, number>;
}

/** Compares the organizations and places of a block. */
export function compareNonPersons(key: string, block: readonly ActorNode[], nodes: ActorNodes): CandidateLink[] {
  if (block.length > MOST_NAMESAKES) return [];
  const members = block.map((node) => ({ node, matches: matchesOf(node, key) }));
  const all = { key, members, nodes };
  if (isSpellingKey(key)) {
    return members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => linkOf(all, a, b) ?? []));
  }
  const own = members.filter(({ matches }) => matches.has('own'));
  return own.flatMap((a, at) =>
    members.flatMap((b) => {
      if (b === a) return [];
      const isDone = b.matches.has('own') && own.indexOf(b) < at;
      return (b.node.type === a.node.type ? linkOf(all, a, b) : isDone ? undefined : linkOfOtherType(a, b)) ?? [];
    }),
  );
}

function matchesOf(node: ActorNode, key: string): ReadonlyMap<NameMatch, number> {
  const matches = new Map<NameMatch, number>();
  for (const { forms } of node.articles.values()) {
    const match = forms.blockingKeys.get(key);
    if (match) matches.set(match, (matches.get(match) ?? 0) + 1);
  }
  return matches;
}

/** The link between two of one type: the key is the name of `a`, and in some form a name of `b`. */
function linkOf({ key, members, nodes }: Block, a: Member, b: Member): CandidateLink | undefined {
  const match = MATCHES.find((each) => b.matches.has(each));
  if (!match || a.node.type !== b.node.type || cannotLink(a.node, b.node)) return undefined;
  if (match === 'initials' && !isAcronym(a.node)) return undefined;
  const support = b.matches.get(match) ?? 0;
  const rivals = members.reduce((sum, { node, matches }) => sum + (node === a.node ? 0 : (matches.get(match) ?? 0)), 0);
  const evidence = evidenceFor(articlesOf(a.node), b.node, nodes);
  // Articles that mention both as two actors are evidence against those that take them for one.
  const share = (support / rivals) * (support / (support + countShared(a.node, b.node)));
  const certainty = share * withEvidence(likelihood(key, match, a.node, support), evidence);
  return { a: a.node.key, b: b.node.key, reason: reasonOf(whyOf(match, a.node, support), evidence), certainty };
}

/** The link between an organization and a place with one name: one type may be an error, most likely if its own article doubts it. */
function linkOfOtherType(a: Member, b: Member): CandidateLink | undefined {
  if (!a.matches.has('own') || !b.matches.has('own') || cannotLink(a.node, b.node)) return undefined;
  if (countShared(a.node, b.node) > 0) return undefined;
  const [few, many] = a.node.articles.size < b.node.articles.size ? [a.node, b.node] : [b.node, a.node];
  const isDoubted = [...few.articles.values()].every(({ actor }) => actor.doubted);
  const isRare = few.articles.size * RARE <= many.articles.size;
  const reason = `the same name, read as ${few.type === 'place' ? 'a place' : 'an organization'}`;
  const certainty = OTHER_TYPE[isDoubted ? 'doubted' : isRare ? 'rare' : 'certain'];
  return { a: many.key, b: few.key, reason, certainty };
}

function likelihood(key: string, match: SharedMatch, a: ActorNode, support: number): number {
  const base = match === 'initials' && key.length < 4 ? SHORT_ACRONYM : LIKELIHOOD[match];
  if ([...a.articles.values()].some(({ forms }) => GENERIC.test(forms.surface))) return base / 2;
  // One article alone does not establish an alias: two thirds of the likelihood for one article, five sixths for four.
  return match === 'alias' ? (base * (support + 1)) / (support + 2) : base;
}

function isAcronym({ articles }: ActorNode): boolean {
  return [...articles.values()].some(({ actor }) => /^[\p{Lu}\p{N}.&-]+$/u.test(actor.name));
}

function whyOf(match: SharedMatch, node: ActorNode, support: number): string {
  const [first] = articlesOf(node);
  if (match === 'alias')
    return `also called “${first?.actor.name ?? ''}” in ${support === 1 ? 'one article' : `${support} articles`}`;
  return { initials: 'the initials of the name', short: 'the name in short', spelling: 'another spelling' }[match];
}
