// What the index keeps of one article: names, days and places of mentions; not its text, so that thousands fit.
import { type Actor, type ActorType, type Decided, type Gender, surfaceKey } from '../../actors';
import type { Analysis, Mention } from '../../analysis';
import type { QuoteFingerprint, QuoteMention } from '../../quotes';
import { LineMap } from '../../text/line-map';
import { PlaceTable, placeOf, type TopicPlace } from './place-table';
import type { Strings } from './string-interner';
import { keyOf, printOf, type Topic, topicOf, topicOfPrint } from './topic';

/** The key of an actor across articles: by its type and name, or by the reader's decision. */
export type ActorKey = string;

/** An actor as one article names it. */
export interface ActorFacts {
  readonly key: ActorKey;
  readonly type: ActorType;
  readonly name: string;
  /** Every name as written with how often it stands there, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** What the article calls it. */
  readonly roles: readonly string[];
  readonly gender?: Gender;
  /** Set where the article leaves its type in doubt. */
  readonly doubted?: true;
  /** The slug of the reader's decision on it. */
  readonly decided?: string;
  /** Names of which the reader said that they are not this actor, as `surfaceKey` writes them. */
  readonly apart?: readonly string[];
}

/** All that is kept of an article. */
export interface ArticleFacts {
  readonly uri: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  readonly title?: string;
  /** In order of first mention. */
  readonly actors: readonly ActorFacts[];
  readonly places: PlaceTable;
  /** The prints of its quotations, each once. */
  readonly prints: readonly QuoteFingerprint[];
}

/** Longest title that is kept, in UTF-16 units: a line of a list. */
const TITLE_LENGTH = 120;

/** Roles that are kept: they tell namesakes apart. */
const MOST_ROLES = 4;

/** The facts of an analysis. Linear in the number of mentions. */
export function factsOf(uri: string, analysis: Analysis, strings: Strings): ArticleFacts {
  const { published, blocks, text } = analysis.article;
  const title = blocks.find(({ kind }) => kind === 'title')?.span;
  return {
    uri,
    ...(published === undefined ? {} : { published }),
    ...(title ? { title: strings.keep(text.slice(title.start, Math.min(title.end, title.start + TITLE_LENGTH))) } : {}),
    actors: actorFactsOf(analysis, strings),
    ...placesOf(analysis, strings),
  };
}

function decidedFacts({ slug, notAliases }: Decided, strings: Strings): Pick<ActorFacts, 'decided' | 'apart'> {
  return { decided: strings.keep(slug), apart: notAliases.map((name) => strings.keep(surfaceKey(name))) };
}

function actorFactsOf({ actors, mentions, article }: Analysis, strings: Strings): ActorFacts[] {
  const names = new Map<string, Map<string, number>>();
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const counts = names.get(mention.actor) ?? new Map<string, number>();
    const written = strings.keep(article.text.slice(mention.span.start, mention.span.end));
    counts.set(written, (counts.get(written) ?? 0) + 1);
    names.set(mention.actor, counts);
  }
  return actors.map((actor: Actor) => ({
    key: strings.keep(keyOf(actor)),
    type: actor.type,
    name: strings.keep(actor.name),
    names: [...(names.get(actor.id) ?? [])].sort((a, b) => b[1] - a[1]),
    roles: actor.roles.slice(0, MOST_ROLES).map((role) => strings.keep(role)),
    ...(actor.gender ? { gender: actor.gender } : {}),
    ...(actor.doubt === undefined ? {} : { doubted: true as const }),
    ...(actor.decided ? decidedFacts(actor.decided, strings) : {}),
  }));
}

function placesOf(analysis: Analysis, strings: Strings): Pick<ArticleFacts, 'places' | 'prints'> {
  const { text, blocks } = analysis.article;
  const found: TopicPlace[] = [];
  const lines = new LineMap(text);
  const prints = new Map<string, QuoteFingerprint>();
  const topics = topicReader(analysis, prints);
  let block = 0;
  for (const mention of analysis.mentions) {
    while (mention.span.start >= (blocks[block]?.span.end ?? text.length + 1)) block++;
    const place = { ...placeOf(lines, mention.span), block };
    for (const topic of topics(mention)) found.push({ topic: strings.keep(topic), place });
  }
  return { places: new PlaceTable(found), prints: [...prints.values()] };
}

/** Topics of a mention; an actor's key is made once. Quotations leave their prints in `prints`. */
function topicReader(analysis: Analysis, prints: Map<string, QuoteFingerprint>): (mention: Mention) => Topic[] {
  const known = new Map<string, Topic | undefined>();
  const remember = (id: string, mention: Mention): Topic | undefined => {
    if (!known.has(id)) known.set(id, topicOf(analysis, mention));
    return known.get(id);
  };
  const words = (quote: QuoteMention) => {
    const print = printOf(analysis.article.text, quote);
    if (print) prints.set(print.key, print);
    return print && topicOfPrint(print);
  };
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
