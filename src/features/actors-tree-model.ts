// The tree of actors: people, organizations and places of one article or of all, down to their mentions.
import type { ActorType } from '../actors';
import {
  type ActorKey,
  type ArticleFacts,
  type CoreferenceLink,
  type CorpusActor,
  type CorpusIndex,
  foldName,
  type Place,
} from '../corpus';
import type { Span } from '../text/span';
import { percentOf } from './card';
import { oneLine } from './plain-text';

/** A group of the tree: actors of one type, the most named first. */
export interface ActorGroup {
  readonly type: ActorType;
  readonly actors: readonly CorpusActor[];
}

/** The mentions of an actor in one article. */
export interface ArticleMentions {
  readonly article: ArticleFacts;
  readonly places: readonly Place[];
}

const ORDER: readonly ActorType[] = ['person', 'organization', 'place'];

/** The groups of an article (`uri`), or of all; `filter` is what any name must have in it. Empty groups are left out. */
export function actorGroups(index: CorpusIndex, uri: string | undefined, filter = ''): ActorGroup[] {
  const folded = foldName(filter);
  const all = uri === undefined ? index.actors() : actorsOf(index, uri);
  const actors = all.filter(({ names, name }) =>
    [name, ...names.map(([written]) => written)].some((written) => foldName(written).includes(folded)),
  );
  return ORDER.map((type) => ({ type, actors: actors.filter((actor) => actor.type === type) })).filter(
    (group) => group.actors.length > 0,
  );
}

/** The actors of one article with their counts in it. */
function actorsOf(index: CorpusIndex, uri: string): CorpusActor[] {
  const article = index.article(uri);
  if (!article) return [];
  const actors = new Map<ActorKey, CorpusActor>();
  for (const { key: own, type, name, names, decided } of article.actors) {
    const key = index.topicIn(uri, `actor:${own}`).slice('actor:'.length);
    const known = actors.get(key);
    const mentions = article.places.count(`actor:${own}`) + (known?.mentions ?? 0);
    const all = known ? [...known.names, ...names] : names;
    const row = { key, type, name: known?.name ?? name, names: all, mentions, articles: 1 };
    actors.set(key, { ...row, ...(decided === undefined ? {} : { decided }) });
  }
  return [...actors.values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

/** An actor's mentions by article, in the index's order; in one article only where `uri` is given. */
export function mentionsByArticle(index: CorpusIndex, key: ActorKey, uri?: string): ArticleMentions[] {
  return index
    .articlesOf(`actor:${key}`)
    .filter((article) => uri === undefined || article.uri === uri)
    .map((article) => ({ article, places: index.placesIn(article, `actor:${key}`) }));
}

/** A name that articles give an actor. */
export interface NameRow {
  readonly name: string;
  readonly count: number;
  /** Why it counts as the actor's, where that is not plain: `another spelling (93 %)`. */
  readonly why?: string;
}

/** Every name of an actor, most frequent first, with why it is one of them. */
export function nameRows(index: CorpusIndex, key: ActorKey): NameRow[] {
  const joins = index.linksOf(key);
  return (index.actor(key)?.names ?? []).map(([name, count]) => {
    const join = joins.find((each) => each.name === name);
    return { name, count, ...(join ? { why: whyOf(join) } : {}) };
  });
}

/** Why two names are one actor, or may be, and how sure that is: `another spelling (93 %)`. */
export function whyOf({ reason, certainty }: CoreferenceLink): string {
  return `${reason} (${percentOf(certainty)})`;
}

/** An actor's figures in a list: `12 in 3 articles`. */
export function describeActorRow({ mentions, articles }: CorpusActor): string {
  return articles === 1 ? `${mentions}` : `${mentions} in ${articles} articles`;
}

/** A line of text around a mention, and where the mention stands in it. */
export interface Snippet {
  readonly label: string;
  readonly highlight: readonly [start: number, end: number];
}

/** How many UTF-16 units stand before and behind a mention: it stays in sight in a narrow side bar. */
const AROUND = { before: 12, behind: 96 };

/** The words around a span, on one line. */
export function snippetOf(text: string, { start, end }: Span): Snippet {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const near = Math.max(line, start - AROUND.before);
  const blank = text.indexOf(' ', near);
  // Cut between words where there is a blank before the mention.
  const from = near === line || blank < 0 || blank >= start ? near : blank + 1;
  const stop = text.indexOf('\n', end);
  const words = oneLine(text.slice(start, end));
  const before = text.slice(from, start);
  const behind = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + AROUND.behind));
  const head = `${from > line ? '…' : ''}${oneLine(before)}${/\S\s+$/.test(before) ? ' ' : ''}`;
  const tail = `${/^\s/.test(behind) ? ' ' : ''}${oneLine(behind)}`;
  return { label: `${head}${words}${tail}`, highlight: [head.length, head.length + words.length] };
}
