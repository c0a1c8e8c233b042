// Where the actor, day or quotation at an offset is named: in the article, in all articles, the first, next and previous place.
import type { ActorId } from '../../actors';
import type { Analysis, Finding } from '../../analysis';
import {
  type CorpusPlace,
  type MentionPlace,
  type Place,
  type PlaceForm,
  placeOf,
  type Topic,
  topicOf,
  topicOfWords,
} from '../../corpus';
import type { Speaker } from '../../quotes';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import type { ArticleContext } from '../context';
import { findingsAt } from '../selection/mentions-at';

/** The innermost finding at an offset that has a topic, with the topic. A quotation without a known actor has its words as topic. */
export function followedAt(context: ArticleContext, offset: number): { mention: Finding; topic: Topic } | undefined {
  const { analysis } = context;
  for (const mention of findingsAt(analysis, offset)) {
    const topic =
      topicOf(analysis, mention) ??
      (mention.kind === 'quote' ? topicOfWords(analysis.article.text, mention) : undefined);
    if (topic) return { mention, topic: context.index.topicIn(context.uri, topic) };
  }
  return undefined;
}

/** All places of the topic at an offset, in all articles: by day of publication, then in text order. */
export function referencesAt(
  context: ArticleContext,
  offset: number,
  forms?: readonly PlaceForm[],
): readonly MentionPlace[] {
  const followed = followedAt(context, offset);
  return followed ? context.index.mentionsOf(followed.topic, forms) : [];
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

/**
 * What belongs to the finding at an offset, within the article: the other mentions, in any words; of a quotation, its marks, cue and
 * speaker.
 */
export function highlightsAt(analysis: Analysis, offset: number): Span[] {
  const [mention] = findingsAt(analysis, offset);
  if (!mention) return [];
  if (mention.kind === 'quote') {
    const marks = mention.parts.flatMap(({ start, end }) => [
      { start, end: start + 1 },
      { start: end - 1, end },
    ]);
    return [...marks, mention.cue, mention.speaker && wordsOf(mention.speaker)].filter((span) => span !== undefined);
  }
  return [...analysis.mentions, ...analysis.references].flatMap((other) =>
    isSame(mention, other) ? [other.span] : [],
  );
}

/** The words that name a speaker; a speaker whom a user set may have none. */
function wordsOf({ span }: Speaker): Span | undefined {
  return span.end > span.start ? span : undefined;
}

/** Whether two findings of one article are about the same actor or day. */
function isSame(finding: Finding, other: Finding): boolean {
  if (finding === other) return true;
  if (finding.kind === 'date')
    return other.kind === 'date' && finding.interval !== undefined && finding.interval === other.interval;
  const own = actorsOf(finding);
  return actorsOf(other).some((actor) => own.includes(actor));
}

/** The actors that a finding mentions, by a name or in other words. */
function actorsOf(finding: Finding): readonly ActorId[] {
  if (finding.kind === 'reference') return finding.actors;
  return finding.kind === 'actor' ? [finding.actor] : [];
}

/** The next place of a topic, or the previous one; `wrapped` if it went on at the other end. Undefined if there is no other place. */
export function relatedPlace(
  { index, forms }: Pick<ArticleContext, 'index'> & { readonly forms?: readonly PlaceForm[] },
  topic: Topic,
  from: { readonly uri: string; readonly start: number },
  step: 1 | -1,
): { readonly place: CorpusPlace; readonly wrapped: boolean } | undefined {
  const places = index.mentionsOf(topic, forms);
  const at = places.findIndex(({ uri, start }) => uri === from.uri && start === from.start);
  if (places.length < 2 && at >= 0) return undefined;
  // A place that is not listed, as in a repeated paragraph: what is listed after it in its article, or after that article, is next.
  const later = places.findIndex(({ uri, start }) => uri === from.uri && start > from.start);
  const after = later >= 0 ? later : places.findLastIndex(({ uri }) => uri === from.uri) + 1;
  const next = at >= 0 ? at + step : step === 1 ? after : after - 1;
  const place = places.at(next % places.length);
  return place && { place, wrapped: next < 0 || next >= places.length };
}
