// The reader's word on actors laid over the machine's reading: names that are one actor, names that are not, what it is called,
// what kind it is, what is none. Regroups what was found; finds nothing and reads no text but the names.
import {
  type Actor,
  type ActorId,
  type ActorMention,
  type ActorType,
  type Decided,
  personWords,
  surfaceKey,
} from '../../actors';
import type { QuoteMention, Speaker } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import type { Analysis, Mention } from '../types';
import type { ActorCorrection, Corrections } from './correction';

/** Namings that are one actor by the reader's word, or by the machine's where the reader says nothing. */
interface Group {
  readonly id: ActorId;
  readonly correction?: ActorCorrection;
  /** The name that the reader split off. */
  readonly splitName?: string;
  /** The machine's actors that the namings come from, in order of first mention. */
  readonly actors: Actor[];
  readonly mentions: ActorMention[];
}

/** The namings regrouped, while it is being done. */
interface Regrouping {
  readonly groups: Map<string, Group>;
  /** Ids that groups have. */
  readonly ids: Set<ActorId>;
  /** Of each of the machine's actors the namings in text order, with whose they are now; nobody's have no id. */
  readonly namings: Map<ActorId, { readonly span: Span; readonly to: ActorId | undefined }[]>;
  /** Of each of the machine's actors whose its first naming is that is somebody's. */
  readonly firsts: Map<ActorId, ActorId>;
}

/** The reading with the actors as the reader decided; the same object where no decision is about it. Linear in its mentions. */
export function withActors(analysis: Analysis, { actors: corrections = [] }: Corrections): Analysis {
  const names = namesOf(corrections);
  const { byName } = names;
  const isNamed = (name: string) => byName.has(surfaceKey(name));
  if (byName.size === 0 || !analysis.actors.some(({ name, aliases }) => isNamed(name) || aliases.some(isNamed)))
    return analysis;
  const { text } = analysis.article;
  const homes = new Map(analysis.actors.map((actor) => [actor.id, { actor, home: correctionFor(actor, byName) }]));
  const work: Regrouping = { groups: new Map(), ids: new Set(), namings: new Map(), firsts: new Map() };
  const owners = new Map<ActorMention, Group | undefined>();
  for (const mention of analysis.mentions) {
    const found = mention.kind === 'actor' ? homes.get(mention.actor) : undefined;
    if (mention.kind !== 'actor' || !found) continue;
    const claim = claimOn(text.slice(mention.span.start, mention.span.end), found, names);
    const owner = join(work, mention, found.actor, claim);
    owners.set(mention, owner);
    const namings = work.namings.get(mention.actor) ?? [];
    work.namings.set(mention.actor, namings);
    namings.push({ span: mention.span, to: owner?.id });
    if (owner && !work.firsts.has(mention.actor)) work.firsts.set(mention.actor, owner.id);
  }
  return {
    ...analysis,
    mentions: analysis.mentions.flatMap((mention): Mention[] => {
      if (mention.kind === 'date') return [mention];
      if (mention.kind === 'quote') return [withSpeakers(mention, work)];
      const owner = owners.get(mention);
      return owner ? [{ ...mention, actor: owner.id }] : [];
    }),
    actors: [...work.groups.values()].map((group) => describe(group, text)),
  };
}

/** Names as `surfaceKey` writes them. */
interface Names {
  /** Whose each name is. */
  readonly byName: ReadonlyMap<string, ActorCorrection>;
  /** The names that are not an actor's. */
  readonly refused: ReadonlyMap<ActorCorrection, ReadonlySet<string>>;
}

/** The names of a folder's decisions, made once for all its articles. */
const known = new WeakMap<readonly ActorCorrection[], Names>();

function namesOf(corrections: readonly ActorCorrection[]): Names {
  const names = known.get(corrections) ?? foldNames(corrections);
  known.set(corrections, names);
  return names;
}

function foldNames(corrections: readonly ActorCorrection[]): Names {
  const byName = new Map<string, ActorCorrection>();
  const refused = new Map<ActorCorrection, ReadonlySet<string>>();
  for (const correction of corrections) {
    for (const name of [correction.name, ...correction.aliases]) {
      const key = surfaceKey(name);
      if (!byName.has(key)) byName.set(key, correction);
    }
    refused.set(correction, new Set(correction.notAliases.map(surfaceKey)));
  }
  return { byName, refused };
}

/** The correction of a whole actor: its full name's, else the one that its other names agree on. */
function correctionFor(actor: Actor, byName: ReadonlyMap<string, ActorCorrection>): ActorCorrection | undefined {
  const own = byName.get(surfaceKey(actor.name));
  if (own) return own;
  const others = new Set(
    actor.aliases.flatMap((alias) => (isShort(alias, actor) ? [] : (byName.get(surfaceKey(alias)) ?? []))),
  );
  const [only] = others;
  return others.size === 1 && !only?.notAnActor ? only : undefined;
}

/** A surname or first name beside the full name: it goes where the full name goes. */
function isShort(name: string, actor: Actor): boolean {
  return actor.type === 'person' && personWords(name).length < Math.min(2, personWords(actor.name).length);
}

/** Whose a naming is: a correction's, the machine's (undefined), or a name of its own. */
type Claim = { readonly correction: ActorCorrection } | { readonly splitName: string } | undefined;

function claimOn(
  written: string,
  { actor, home }: { readonly actor: Actor; readonly home: ActorCorrection | undefined },
  { byName, refused }: Names,
): Claim {
  const key = surfaceKey(written);
  const listed = byName.get(key);
  if (listed && !isShort(written, actor)) return { correction: listed };
  if (!home || !refused.get(home)?.has(key)) return home && { correction: home };
  return listed && listed !== home ? { correction: listed } : { splitName: written };
}

/** Puts a naming with those of the same claim; undefined where it names nobody. */
function join({ groups, ids }: Regrouping, mention: ActorMention, actor: Actor, claim: Claim): Group | undefined {
  if (claim && 'correction' in claim && claim.correction.notAnActor) return undefined;
  const key = keyOf(actor, claim);
  let group = groups.get(key);
  if (!group) {
    // The machine's id, where no other group has it: corrections of passages may name it.
    const free = !ids.has(actor.id) && !key.startsWith('split');
    group = { id: free ? actor.id : `${actor.id}--${key.replace(/\s+/g, '-')}`, ...claim, actors: [], mentions: [] };
    ids.add(group.id);
    groups.set(key, group);
  }
  if (group.actors.at(-1) !== actor && !group.actors.includes(actor)) group.actors.push(actor);
  group.mentions.push(mention);
  return group;
}

function keyOf(actor: Actor, claim: Claim): string {
  if (!claim) return `machine ${actor.id}`;
  return 'correction' in claim ? `decided ${claim.correction.slug}` : `split ${surfaceKey(claim.splitName)}`;
}

function describe({ id, correction, splitName, actors, mentions }: Group, text: string): Actor {
  const [first] = actors;
  if (!first) throw new Error('a group without an actor');
  const written = countNames(mentions, text);
  const others = (name: string) => written.filter((other) => other !== name);
  if (!correction && splitName === undefined) {
    if (id === first.id && written.length === first.aliases.length + 1) return first;
    const name = written.includes(first.name) ? first.name : (written[0] ?? first.name);
    return { ...first, id, name, aliases: others(name) };
  }
  const name = correction?.name ?? splitName ?? first.name;
  const gender = actors.find((actor) => actor.gender)?.gender;
  return {
    id,
    type: correction?.type ?? typeOf(actors, mentions),
    name,
    aliases: others(name),
    roles: correction ? [...new Set(actors.flatMap(({ roles }) => roles))] : [],
    ...(gender && correction ? { gender } : {}),
    ...(first.doubt === undefined || correction?.type ? {} : { doubt: first.doubt }),
    ...(correction ? { decided: decidedOf(correction) } : {}),
  };
}

function decidedOf({ slug, type, aliases, notAliases }: ActorCorrection): Decided {
  return { slug, ...(type ? { type } : {}), aliases, notAliases };
}

/** The type of the actor that most namings come from. */
function typeOf(actors: readonly Actor[], mentions: readonly ActorMention[]): ActorType {
  const times = (id: ActorId) => mentions.filter(({ actor }) => actor === id).length;
  const [most] = [...actors].sort((a, b) => times(b.id) - times(a.id));
  return most?.type ?? 'organization';
}

/** Names as written, most frequent first. */
function countNames(mentions: readonly ActorMention[], text: string): string[] {
  const counts = new Map<string, number>();
  for (const { span } of mentions) {
    const written = text.slice(span.start, span.end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** A quotation whose speakers are the actors as they are now: by the naming in the speaker's words, else by the first that is left. */
function withSpeakers(quote: QuoteMention, { namings, firsts }: Regrouping): QuoteMention {
  const { speaker, also } = quote;
  const change = (said: Speaker): Speaker => {
    const { actor: old, ...words } = said;
    const known = namings.get(old ?? '');
    if (!known) return said;
    const here = known[firstBehind(known, said.span.start)];
    const actor = here && overlaps(here.span, said.span) ? here.to : firsts.get(old ?? '');
    return actor === undefined ? words : { ...words, actor };
  };
  return { ...quote, ...(speaker ? { speaker: change(speaker) } : {}), ...(also ? { also: also.map(change) } : {}) };
}

/** The first naming that ends behind an offset. */
function firstBehind(namings: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, namings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
