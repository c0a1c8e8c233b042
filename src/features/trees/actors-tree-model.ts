// The tree of actors: people, organizations and places of one article or of all articles, their names and their mentions.
import * as l10n from '@vscode/l10n';
import type { ActorType } from '../../actors';
import {
  type ActorKey,
  type ArticleFacts,
  type CoreferenceLink,
  type CorpusActor,
  type CorpusIndex,
  foldName,
  type MentionPlace,
} from '../../corpus';
import { ACTOR_TYPES } from '../wording/actor-types';
import { withCertainty } from '../wording/counts';

/** A group of the tree: actors of one type, those with most mentions first. */
export interface ActorGroup {
  readonly type: ActorType;
  readonly actors: readonly CorpusActor[];
}

/** The mentions of an actor in one article. */
export interface ArticleMentions {
  readonly article: ArticleFacts;
  readonly places: readonly MentionPlace[];
}

/**
 * The groups of the tree. Empty groups are left out.
 * @param uri - the article whose actors are shown; undefined for all articles
 * @param filter - text that one of an actor's names must contain
 */
export function actorGroups(index: CorpusIndex, uri: string | undefined, filter = ''): ActorGroup[] {
  const folded = foldName(filter);
  const all = uri === undefined ? index.actors() : actorsOf(index, uri);
  const actors = all.filter(({ names, name }) =>
    [name, ...names.map(([written]) => written)].some((written) => foldName(written).includes(folded)),
  );
  return ACTOR_TYPES.map((type) => ({ type, actors: actors.filter((actor) => actor.type === type) })).filter(
    (group) => group.actors.length > 0,
  );
}

/** The actors of one article, with their counts in it. */
function actorsOf(index: CorpusIndex, uri: string): CorpusActor[] {
  const article = index.article(uri);
  if (!article) return [];
  const actors = new Map<ActorKey, CorpusActor>();
  for (const { key: own, type, name, names, decided } of article.actors) {
    const key = index.topicIn(uri, `actor:${own}`).slice('actor:'.length);
    const known = actors.get(key);
    const mentions = known?.mentions ?? index.countIn(article, `actor:${key}`);
    if (mentions === 0) continue;
    const all = known ? [...known.names, ...names] : names;
    const row = { key, type, name: known?.name ?? name, names: all, mentions, articles: 1 };
    actors.set(key, { ...row, ...(decided === undefined ? {} : { decided }) });
  }
  return [...actors.values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}

/** The mentions of an actor by article, in the order of the index; if `uri` is given, only those in that article. */
export function mentionsByArticle(index: CorpusIndex, key: ActorKey, uri?: string): ArticleMentions[] {
  return index
    .articlesOf(`actor:${key}`)
    .filter((article) => uri === undefined || article.uri === uri)
    .map((article) => ({ article, places: index.mentionsIn(article, `actor:${key}`) }));
}

/** A name of an actor. */
export interface NameRow {
  readonly name: string;
  readonly count: number;
  /** Why it counts as a name of this actor, where that is not plain: `another spelling (93 %)`. */
  readonly why?: string;
}

/** All names of an actor, the most frequent first. */
export function nameRows(index: CorpusIndex, key: ActorKey): NameRow[] {
  const joins = index.linksOf(key);
  return (index.actor(key)?.names ?? []).map(([name, count]) => {
    const join = joins.find((each) => each.name === name);
    return { name, count, ...(join ? { why: whyOf(join) } : {}) };
  });
}

/** Why two names are one actor, or may be, and how certain that is: `another spelling (93 %)`. */
export function whyOf({ reason, certainty }: CoreferenceLink): string {
  return withCertainty(reason, certainty);
}

/** The counts of an actor in a list: `12 in 3 articles`. */
export function describeActorRow({ mentions, articles }: CorpusActor): string {
  return articles === 1 ? `${mentions}` : l10n.t('{0} in {1} articles', mentions, articles);
}
