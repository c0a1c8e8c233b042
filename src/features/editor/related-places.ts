// Where the actor, day or quotation at an offset is named: in the article, in all articles, the first, next and previous place.
import type { Analysis, Mention } from '../../analysis';
import { type CorpusPlace, type Place, placeOf, type Topic, topicOf, topicOfWords } from '../../corpus';
import type { Speaker } from '../../quotes';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import type { ArticleContext } from '../context';
import { mentionsAt } from '../selection/mentions-at';

/** The innermost mention at an offset that has a topic, with the topic. A quotation without a known actor has its words as topic. */
export function followedAt(context: ArticleContext, offset: number): { mention: Mention; topic: Topic } | undefined {
  const { analysis } = context;
  for (const mention of mentionsAt(analysis, offset)) {
    const topic =
      topicOf(analysis, mention) ??
      (mention.kind === 'quote' ? topicOfWords(analysis.article.text, mention) : undefined);
    if (topic) return { mention, topic: context.index.topicIn(context.uri, topic) };
  }
  return undefined;
}

/** All places of the topic at an offset, in all articles: by day of publication, then in text order. */
export function referencesAt(context: ArticleContext, offset: number): CorpusPlace[] {
  const followed = followedAt(context, offset);
  return followed ? context.index.placesOf(followed.topic) : [];
}

/** Where a topic is first named in full: in the article; from that very place, in the first of all articles. */
export interface Definition {
  /** The words that lead there. */
  readonly origin: Span;
  readonly place: Place & { readonly uri: string };
}

/** The definition of the topic at an offset. That of a quotation is at the words that name its speaker. */
export function definitionAt(context: ArticleContext, offset: number): Definition | undefined {
  const followed = followedAt(context, offset);
  if (!followed) return undefined;
  const { analysis, index, uri } = context;
  const { mention, topic } = followed;
  const own = (span: Span) => ({ uri, ...placeOf(new LineMap(analysis.article.text), span) });
  if (mention.kind === 'quote') {
    const words = mention.speaker && wordsOf(mention.speaker);
    return words && { origin: mention.span, place: own(words) };
  }
  const same = analysis.mentions.filter((other) => isSame(mention, other));
  const first = same.find((other) => other.kind === 'actor' && other.form === 'full') ?? same[0] ?? mention;
  const place = first === mention ? index.placesOf(topic)[0] : undefined;
  return { origin: mention.span, place: place ?? own(first.span) };
}

/** What belongs to the mention at an offset, within the article: the other mentions; of a quotation, its marks, cue and speaker. */
export function highlightsAt(analysis: Analysis, offset: number): Span[] {
  const [mention] = mentionsAt(analysis, offset);
  if (!mention) return [];
  if (mention.kind === 'quote') {
    const marks = mention.parts.flatMap(({ start, end }) => [
      { start, end: start + 1 },
      { start: end - 1, end },
    ]);
    return [...marks, mention.cue, mention.speaker && wordsOf(mention.speaker)].filter((span) => span !== undefined);
  }
  return analysis.mentions.flatMap((other) => (isSame(mention, other) ? [other.span] : []));
}

/** The words that name a speaker; a speaker whom a user set may have none. */
function wordsOf({ span }: Speaker): Span | undefined {
  return span.end > span.start ? span : undefined;
}

/** Whether two mentions of one article are about the same actor or day. */
function isSame(mention: Mention, other: Mention): boolean {
  if (mention === other) return true;
  if (mention.kind === 'date')
    return other.kind === 'date' && mention.interval !== undefined && mention.interval === other.interval;
  return mention.kind === 'actor' && other.kind === 'actor' && mention.actor === other.actor;
}

/** The next place of a topic, or the previous one; `wrapped` if it went on at the other end. Undefined if there is no other place. */
export function relatedPlace(
  { index }: Pick<ArticleContext, 'index'>,
  topic: Topic,
  from: { readonly uri: string; readonly start: number },
  step: 1 | -1,
): { readonly place: CorpusPlace; readonly wrapped: boolean } | undefined {
  const places = index.placesOf(topic);
  const at = places.findIndex(({ uri, start }) => uri === from.uri && start === from.start);
  if (places.length < 2 && at >= 0) return undefined;
  // A place that is not listed, as in a repeated paragraph: the listed one after it in its article is next, the one before that is previous.
  const after = places.findIndex(({ uri, start }) => uri === from.uri && start > from.start);
  const next = at >= 0 ? at + step : step === 1 ? Math.max(after, 0) : (after >= 0 ? after : places.length) - 1;
  const place = places.at(next % places.length);
  return place && { place, wrapped: next < 0 || next >= places.length };
}
