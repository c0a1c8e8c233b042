// All that someone says: in this article and, where an actor is known, in the folder. And the words that name a speaker.
import { type Analysis, speakerNames } from '../../analysis';
import { type ActorKey, type CorpusIndex, type Place, placeOf, type Topic, topicOfSpeaker } from '../../corpus';
import type { QuoteMention } from '../../quotes';
import { LineMap } from '../../text/line-map';
import { type Span, touches } from '../../text/span';
import { articleLabel, count } from '../cards/card-lines';
import type { ArticleContext } from '../context';
import { mentionsAt } from '../selection/mentions-at';

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

/** The quotation that is selected as a whole; else that at the start of a selection, by its words, its cue or its speaker. */
export function quoteAt(analysis: Analysis, selection: Span): QuoteMention | undefined {
  const quotes = analysis.mentions.filter((mention) => mention.kind === 'quote');
  const whole = quotes.find(({ span }) => isSame(span, selection));
  if (whole) return whole;
  const offset = selection.start;
  return (
    mentionsAt(analysis, offset).find((mention) => mention.kind === 'quote') ??
    quotes.find(({ cue, speaker }) =>
      [cue, speaker?.span].some((span) => span && isWords(span) && touches(span, offset)),
    )
  );
}

/** The words that name the speaker of a quotation; from them, where they are no full name, the first full naming. */
export function speakerPlaceAt(analysis: Analysis, selection: Span): Span | undefined {
  const speaker = quoteAt(analysis, selection)?.speaker;
  if (!speaker) return undefined;
  const full = analysis.mentions.find(
    (mention) => mention.kind === 'actor' && mention.actor === speaker.actor && mention.form === 'full',
  );
  if (isWords(speaker.span) && !touches(speaker.span, selection.start)) return speaker.span;
  return full?.span ?? (isWords(speaker.span) ? speaker.span : undefined);
}

/** What the speaker of the quotation at an offset, or else the actor named there, says; undefined where there is neither. */
export function quotesByAt(context: ArticleContext, selection: Span): QuotesBy | undefined {
  const { analysis } = context;
  const quote = quoteAt(analysis, selection);
  const speaker = quote?.speaker;
  // A name inside of a quotation is pointed at, rather than the one who speaks.
  const atName = !quote || !isSame(quote.span, selection);
  const named = mentionsAt(analysis, selection.start).find((mention) => atName && mention.kind === 'actor');
  const actor = analysis.actors.find(({ id }) => id === (named?.kind === 'actor' ? named.actor : speaker?.actor));
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

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function isWords({ start, end }: Span): boolean {
  return end > start;
}
