// What the index keeps of one article: names, days and places of mentions; not its text, so that thousands fit.
import { type Actor, type ActorType, actorKey } from '../actors';
import type { Analysis, Mention } from '../analysis';
import type { QuoteMention } from '../quotes';
import { LineMap } from '../text/line-map';
import type { Span } from '../text/span';
import { type Topic, topicOf, topicOfWords } from './topic';

/** The key of an actor across articles, as `actorKey` of the actors makes it. */
export type ActorKey = string;

/** Where a mention stands in its article: offsets in the canonical text, lines and characters as editors count. */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A place in the index, with the paragraph that it stands in. */
export interface BlockPlace extends Place {
  /** Index of the article's block. */
  readonly block: number;
}

/** An actor as one article names it. */
export interface ActorFacts {
  readonly key: ActorKey;
  readonly type: ActorType;
  readonly name: string;
  /** Every name as written with how often it stands there, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly roles: readonly string[];
}

/** All that is kept of an article. */
export interface ArticleFacts {
  readonly uri: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  readonly title?: string;
  /** In order of first mention. */
  readonly actors: readonly ActorFacts[];
  /** The places of each topic, in text order. */
  readonly places: ReadonlyMap<Topic, readonly BlockPlace[]>;
}

/** Longest title that is kept, in UTF-16 units: a line of a list. */
const TITLE_LENGTH = 120;

/** The facts of an analysis. Linear in the number of mentions. */
export function factsOf(uri: string, analysis: Analysis): ArticleFacts {
  const { published, blocks, text } = analysis.article;
  const title = blocks.find(({ kind }) => kind === 'title')?.span;
  return {
    uri,
    ...(published === undefined ? {} : { published }),
    ...(title ? { title: text.slice(title.start, Math.min(title.end, title.start + TITLE_LENGTH)) } : {}),
    actors: actorFactsOf(analysis),
    places: placesOf(analysis),
  };
}

function actorFactsOf({ actors, mentions, article }: Analysis): ActorFacts[] {
  const names = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const counts = names.get(mention.actor) ?? new Map<string, number>();
    const written = article.text.slice(mention.span.start, mention.span.end);
    counts.set(written, (counts.get(written) ?? 0) + 1);
    names.set(mention.actor, counts);
  }
  return actors.map((actor: Actor) => ({
    key: actorKey(actor),
    type: actor.type,
    name: actor.name,
    names: [...(names.get(actor.id) ?? [])].sort((a, b) => b[1] - a[1]),
    roles: actor.roles,
  }));
}

function placesOf(analysis: Analysis): Map<Topic, BlockPlace[]> {
  const places = new Map<Topic, BlockPlace[]>();
  const { text, blocks } = analysis.article;
  const lines = new LineMap(text);
  const topics = topicReader(analysis);
  let block = 0;
  for (const mention of analysis.mentions) {
    while (mention.span.start >= (blocks[block]?.span.end ?? text.length + 1)) block++;
    for (const topic of topics(mention)) {
      const list = places.get(topic);
      const place = { ...placeOf(lines, mention.span), block };
      if (list) list.push(place);
      else places.set(topic, [place]);
    }
  }
  return places;
}

/** Topics of a mention; an actor's key is made once. */
function topicReader(analysis: Analysis): (mention: Mention) => Topic[] {
  const known = new Map<string, Topic | undefined>();
  const remember = (id: string, mention: Mention): Topic | undefined => {
    if (!known.has(id)) known.set(id, topicOf(analysis, mention));
    return known.get(id);
  };
  const words = (quote: QuoteMention) => topicOfWords(analysis.article.text, quote);
  return (mention) => {
    const found =
      mention.kind === 'date'
        ? [topicOf(analysis, mention)]
        : mention.kind === 'actor'
          ? [remember(`actor ${mention.actor}`, mention)]
          : [mention.speaker && remember(`speaker ${mention.speaker.actor}`, mention), words(mention)];
    return found.filter((topic) => topic !== undefined);
  };
}

/** The place of a span. */
export function placeOf(lines: LineMap, { start, end }: Span): Place {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { start, end, line: from.line, character: from.character, endLine: to.line, endCharacter: to.character };
}
