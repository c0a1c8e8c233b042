// Organizations and places that share a name in some form: the name of one is an alias of the other in some article, its initials,
// its short form, or the same words spelled otherwise.
import { areApart, articlesOf, evidenceFor, reasonOf, together, withEvidence } from './evidence';
import type { Meeting } from './name-forms';
import type { Edge, Node, Nodes } from './types';

/** How likely two bodies are one by how their names meet, without other evidence. */
const MET: Readonly<Record<Exclude<Meeting, 'own'>, number>> = {
  alias: 0.96,
  spelling: 0.88,
  short: 0.78,
  initials: 0.6,
};

/** The same, strongest first. */
const STRONGEST = ['alias', 'spelling', 'short', 'initials'] as const;

/** Acronyms of three letters mean too much to be joined without more. */
const SHORT_ACRONYM = 0.35;

/** How likely an organization and a place of one name are one. Clubs and their towns are two: at most it is offered. */
const OTHER_TYPE = { doubted: 0.5, rare: 0.4, sure: 0.3 } as const;

/** A reading of a name is rare where so many times as many articles have the other: then it may be a slip. */
const RARE = 4;

/** More bodies than this under one name tell that it means none of them. */
const MOST_NAMESAKES = 12;

/** Names that every country has: which is meant, only the article's other words tell. */
const GENERIC =
  /^(?:(?:federal|national|state|supreme|constitutional|high|central|foreign|defen[cs]e|interior|justice|finance|health|education|economy|labou?r|upper|lower|democratic|republican|social|christian|liberal|green|general) )*(?:assembly|bank|cabinet|chamber|commission|committee|congress|council|court|church|democrats?|department|government|greens?|house|ministry|office|parliament|party|police|prosecutors?|republicans?|senate|army|navy|union|university|south|north|east|west)$/;

/** One name in a block of bodies. */
interface Block {
  readonly name: string;
  readonly members: readonly Member[];
  readonly nodes: Nodes;
}

/** How a body meets the block's name: of each way, in how many articles. */
interface Member {
  readonly node: Node;
  readonly meets: ReadonlyMap<Meeting, number>;
}

/** What joins bodies under one of the names by which they are looked up. */
export function joinBodies(name: string, bodies: readonly Node[], nodes: Nodes): Edge[] {
  if (bodies.length > MOST_NAMESAKES) return [];
  const members = bodies.map((node) => ({ node, meets: meetsOf(node, name) }));
  const block = { name, members, nodes };
  if (name.startsWith('~')) {
    return members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => edgeOf(block, a, b) ?? []));
  }
  const own = members.filter(({ meets }) => meets.has('own'));
  return own.flatMap((a, at) =>
    members.flatMap((b) => {
      if (b === a) return [];
      const twice = b.meets.has('own') && own.indexOf(b) < at;
      return (b.node.type === a.node.type ? edgeOf(block, a, b) : twice ? undefined : otherType(a, b)) ?? [];
    }),
  );
}

function meetsOf(node: Node, name: string): ReadonlyMap<Meeting, number> {
  const meets = new Map<Meeting, number>();
  for (const { forms } of node.articles.values()) {
    const meeting = forms.meetings.get(name);
    if (meeting) meets.set(meeting, (meets.get(meeting) ?? 0) + 1);
  }
  return meets;
}

/** The edge between two bodies of one type. */
function edgeOf({ name, members, nodes }: Block, a: Member, b: Member): Edge | undefined {
  const meeting = STRONGEST.find((each) => b.meets.has(each));
  if (!meeting || a.node.type !== b.node.type || areApart(a.node, b.node)) return undefined;
  if (meeting === 'initials' && !isAcronym(a.node)) return undefined;
  const support = b.meets.get(meeting) ?? 0;
  const rivals = members.reduce((sum, { node, meets }) => sum + (node === a.node ? 0 : (meets.get(meeting) ?? 0)), 0);
  const evidence = evidenceFor(articlesOf(a.node), b.node, nodes);
  // Articles that name both as two speak against those that take them for one.
  const share = (support / rivals) * (support / (support + together(a.node, b.node)));
  const certainty = share * withEvidence(likelihood(name, meeting, a.node, support), evidence);
  return { a: a.node.key, b: b.node.key, reason: reasonOf(whyOf(meeting, a.node, support), evidence), certainty };
}

/** The edge between an organization and a place of the same name: one may be taken for the other, most likely where its own article doubts it. */
function otherType(a: Member, b: Member): Edge | undefined {
  if (!a.meets.has('own') || !b.meets.has('own') || areApart(a.node, b.node)) return undefined;
  if (together(a.node, b.node) > 0) return undefined;
  const [few, many] = a.node.articles.size < b.node.articles.size ? [a.node, b.node] : [b.node, a.node];
  const doubted = [...few.articles.values()].every(({ actor }) => actor.doubted);
  const isRare = few.articles.size * RARE <= many.articles.size;
  const reason = `the same name, read as ${few.type === 'place' ? 'a place' : 'an organization'}`;
  return { a: many.key, b: few.key, reason, certainty: OTHER_TYPE[doubted ? 'doubted' : isRare ? 'rare' : 'sure'] };
}

function likelihood(name: string, meeting: Exclude<Meeting, 'own'>, a: Node, support: number): number {
  const base = meeting === 'initials' && name.length < 4 ? SHORT_ACRONYM : MET[meeting];
  if ([...a.articles.values()].some(({ forms }) => GENERIC.test(forms.surface))) return base / 2;
  // One article's way of speaking is no custom: two of three, five of six.
  return meeting === 'alias' ? (base * (support + 1)) / (support + 2) : base;
}

function isAcronym({ articles }: Node): boolean {
  return [...articles.values()].some(({ actor }) => /^[\p{Lu}\p{N}.&-]+$/u.test(actor.name));
}

function whyOf(meeting: Exclude<Meeting, 'own'>, node: Node, support: number): string {
  const [first] = articlesOf(node);
  if (meeting === 'alias')
    return `also called “${first?.actor.name ?? ''}” in ${support === 1 ? 'one article' : `${support} articles`}`;
  return { initials: 'the initials of the name', short: 'the name in short', spelling: 'another spelling' }[meeting];
}
