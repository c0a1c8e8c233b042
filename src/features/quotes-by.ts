// All that someone says: in this article and, where an actor is known, in the folder. And the words that name a speaker.
import { type Analysis, speakerNames } from '../analysis';
import { type ActorKey, type CorpusIndex, type Place, placeOf, type Topic, topicOfSpeaker } from '../corpus';
import type { QuoteMention } from '../quotes';
import { LineMap } from '../text/line-map';
import { type Span, touches } from '../text/span';
import type { ArticleContext } from './article-context';
import { articleLabel, count } from './card';
import { mentionsAt } from './mentions-at';

/** A quotation in a list. */
export interface QuotePlace extends Place {
  readonly uri: string;
}

/** Someone's quotations, article by article, this one first. */
export interface QuotesBy {
  readonly name: string;
  /** `5 quotes: 2 here, 3 in 2 other articles`. */
  readonly summary: string;
  readonly articles: readonly { readonly label: string; readonly places: readonly QuotePlace[] }[];
}

/** The quotation at an offset, by its words, its cue or its speaker. */
export function quoteAt(analysis: Analysis, offset: number): QuoteMention | undefined {
  const quotes = analysis.mentions.filter((mention) => mention.kind === 'quote');
  return (
    mentionsAt(analysis, offset).find((mention) => mention.kind === 'quote') ??
    quotes.find(({ cue, speaker }) =>
      [cue, speaker?.span].some((span) => span && isWords(span) && touches(span, offset)),
    )
  );
}

/** The words that name the speaker of a quotation; from them, where they are no full name, the first full naming. */
export function speakerPlaceAt(analysis: Analysis, offset: number): Span | undefined {
  const speaker = quoteAt(analysis, offset)?.speaker;
  if (!speaker) return undefined;
  const full = analysis.mentions.find(
    (mention) => mention.kind === 'actor' && mention.actor === speaker.actor && mention.form === 'full',
  );
  if (isWords(speaker.span) && !touches(speaker.span, offset)) return speaker.span;
  return full?.span ?? (isWords(speaker.span) ? speaker.span : undefined);
}

/** What the speaker of the quotation at an offset, or else the actor named there, says; undefined where there is neither. */
export function quotesByAt(context: ArticleContext, offset: number): QuotesBy | undefined {
  const { analysis } = context;
  const named = mentionsAt(analysis, offset).find((mention) => mention.kind === 'actor');
  const speaker = quoteAt(analysis, offset)?.speaker;
  // A name inside of a quotation is pointed at, rather than the one who speaks.
  const actor = analysis.actors.find(({ id }) => id === (named?.actor ?? speaker?.actor));
  if (actor) {
    const key = topicOfSpeaker(actor).slice('speaker:'.length);
    const quotes = quotesByActor(context.index, key, context.uri);
    return { ...quotes, name: quotes.name || actor.name };
  }
  return speaker && quotesByName(context, speakerNames(analysis)(speaker));
}

/** All that an actor of the folder says; the article at `uri` first. */
export function quotesByActor(index: CorpusIndex, key: ActorKey, uri?: string): QuotesBy {
  const topic: Topic = `speaker:${key}`;
  const articles = index.articlesOf(topic).map((article) => ({
    uri: article.uri,
    label: articleLabel(article),
    places: index.placesIn(article, topic).map((place) => ({ ...place, uri: article.uri })),
  }));
  const here = articles.filter((article) => article.uri === uri);
  const elsewhere = articles.filter((article) => article.uri !== uri);
  return listed(index.actor(key)?.name ?? '', here, elsewhere);
}

/** A speaker by name alone is known in this article only. */
function quotesByName({ uri, analysis, index }: ArticleContext, name: string): QuotesBy {
  const nameOf = speakerNames(analysis);
  const lines = new LineMap(analysis.article.text);
  const places = analysis.mentions.flatMap((mention) =>
    mention.kind === 'quote' && mention.speaker && nameOf(mention.speaker).toLowerCase() === name.toLowerCase()
      ? [{ ...placeOf(lines, mention.span), uri }]
      : [],
  );
  return listed(name, [{ label: articleLabel(index.article(uri) ?? { uri }), places }], []);
}

type Listed = QuotesBy['articles'];

function listed(name: string, here: Listed, elsewhere: Listed): QuotesBy {
  const sum = (articles: Listed) => articles.reduce((all, { places }) => all + places.length, 0);
  const away = elsewhere.length > 0 ? `${sum(elsewhere)} in ${count(elsewhere.length, 'other article')}` : '';
  const parts = [sum(here) > 0 && `${sum(here)} here`, away].filter(Boolean).join(', ');
  const all = count(sum(here) + sum(elsewhere), 'quote');
  return { name, summary: parts === '' ? all : `${all}: ${parts}`, articles: [...here, ...elsewhere] };
}

function isWords({ start, end }: Span): boolean {
  return end > start;
}
