// What the index keeps of one article: actors, days and places of mentions; not its text, so that thousands of articles fit in memory.
import { type Actor, type ActorType, type Decided, type Gender, type NameCount, surfaceKey } from '../../actors';
import { type Analysis, writtenNames } from '../../analysis';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import { hashWords } from '../../text/word-hash';
import { type QuoteFacts, quoteFactsOf } from './quote-facts';
import type { StringInterner } from './string-interner';
import { type ActorKey, keyOf } from './topic';
import { type TopicPlaces, topicPlacesOf } from './topic-places';

/** An actor as one article mentions it. */
export interface ActorFacts {
  readonly key: ActorKey;
  readonly type: ActorType;
  readonly name: string;
  /** Every name as written with its count, most frequent first. */
  readonly names: readonly NameCount[];
  /** Roles as the article writes them. */
  readonly roles: readonly string[];
  readonly gender?: Gender;
  /** Set if the article leaves its type or identity uncertain. */
  readonly doubted?: true;
  /** The slug of the user's decision about it. */
  readonly decided?: string;
  /** Names that are not this actor by the user's decision, as `surfaceKey` writes them. */
  readonly notAliases?: readonly string[];
}

/** Everything that is kept of an article. */
export interface ArticleFacts extends TopicPlaces {
  readonly uri: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  readonly title?: string;
  /** The first words of the text, where there is no title. */
  readonly opening?: string;
  /** Who published it, as the article writes it. */
  readonly outlet?: string;
  /** In order of first mention. */
  readonly actors: readonly ActorFacts[];
  readonly paragraphs: ParagraphWords;
  /** In text order. */
  readonly quotes: readonly QuoteFacts[];
}

/** The words of an article's blocks, in text order. */
export interface ParagraphWords {
  /** A hash of the words; 0 where they are too few to be more than a common phrase. */
  readonly hashes: Float64Array;
  /** The lines on which they begin, counted from 0. */
  readonly lines: Int32Array;
}

/** Fewest words of a paragraph that is compared with others: `AFP contributed to this report` are five. */
const PARAGRAPH_WORDS = 8;

/** Longest title or opening that is kept, in UTF-16 units: a line of a list. */
const TITLE_LENGTH = 120;

/** How many roles are kept: enough to tell namesakes apart. */
const MOST_ROLES = 4;

/** The facts of an analysis. Linear in its text and mentions. */
export function factsOf(uri: string, analysis: Analysis, strings: StringInterner): ArticleFacts {
  const { published, outlet, text } = analysis.article;
  return {
    uri,
    ...(published === undefined ? {} : { published }),
    ...headlineOf(analysis, strings),
    ...(outlet ? { outlet: strings.intern(text.slice(outlet.start, outlet.end)) } : {}),
    actors: actorFactsOf(analysis, strings),
    paragraphs: paragraphWordsOf(analysis),
    quotes: quoteFactsOf(analysis, strings),
    ...topicPlacesOf(analysis, strings),
  };
}

function paragraphWordsOf({ article: { text, blocks } }: Analysis): ParagraphWords {
  const lines = new LineMap(text);
  return {
    hashes: Float64Array.from(blocks, ({ span }) => hashWords(text.slice(span.start, span.end), PARAGRAPH_WORDS)),
    lines: Int32Array.from(blocks, ({ span }) => lines.positionAt(span.start).line),
  };
}

/** The title of an article, or else its first words after the dateline. */
function headlineOf({ article }: Analysis, strings: StringInterner): Pick<ArticleFacts, 'title' | 'opening'> {
  const { blocks, dateline, text } = article;
  const startOf = ({ start, end }: Span) => strings.intern(text.slice(start, Math.min(end, start + TITLE_LENGTH)));
  const title = blocks.find(({ kind }) => kind === 'title')?.span;
  if (title) return { title: startOf(title) };
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.span;
  const after = dateline?.span.start === first?.start ? dateline?.span.end : undefined;
  return first ? { opening: startOf({ start: after ?? first.start, end: first.end }) } : {};
}

function actorFactsOf(analysis: Analysis, strings: StringInterner): ActorFacts[] {
  const names = writtenNames(analysis);
  return analysis.actors.map((actor: Actor) => ({
    key: strings.intern(keyOf(actor)),
    type: actor.type,
    name: strings.intern(actor.name),
    names: (names.get(actor.id) ?? []).map(([name, count]) => [strings.intern(name), count]),
    roles: actor.roles.slice(0, MOST_ROLES).map((role) => strings.intern(role)),
    ...(actor.gender ? { gender: actor.gender } : {}),
    ...(actor.doubt === undefined ? {} : { doubted: true as const }),
    ...(actor.decided ? decidedFacts(actor.decided, strings) : {}),
  }));
}

function decidedFacts(
  { slug, notAliases }: Decided,
  strings: StringInterner,
): Pick<ActorFacts, 'decided' | 'notAliases'> {
  return { decided: strings.intern(slug), notAliases: notAliases.map((name) => strings.intern(surfaceKey(name))) };
}
