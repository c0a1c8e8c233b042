// All quotations of a speaker: in the article and, for an actor, in all articles.
import * as l10n from '@vscode/l10n';
import { speakerNames } from '../../analysis';
import { type ActorKey, type CorpusIndex, type Place, placeOf, type Topic, topicOfSpeaker } from '../../corpus';
import { LineMap } from '../../text/line-map';
import type { Span } from '../../text/span';
import type { ArticleContext } from '../context';
import { mentionsAt } from '../selection/mentions-at';
import { isSameSpan, quoteAt, unnamedSourceOf } from '../selection/quote-at';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';

/** A quotation in the list. */
export interface QuotePlace extends Place {
  readonly uri: string;
}

/** The quotations of a speaker by article; the present article comes first. */
export interface QuotesBy {
  readonly name: string;
  /** `5 quotes: 2 here, 3 in 2 other articles`. */
  readonly summary: string;
  readonly articles: readonly { readonly label: string; readonly places: readonly QuotePlace[] }[];
}

/** The quotations of the actor that is named at a selection, or else of the speaker of the quotation there; undefined if there is neither. */
export function quotesByAt(context: ArticleContext, selection: Span): QuotesBy | undefined {
  const { analysis } = context;
  const quote = quoteAt(analysis, selection);
  const speaker = quote?.speaker;
  // At a name inside a quotation, that actor is meant, not the speaker, unless the whole quotation is selected.
  const isWholeQuote = quote !== undefined && isSameSpan(quote.span, selection);
  const named = mentionsAt(analysis, selection.start).find((mention) => !isWholeQuote && mention.kind === 'actor');
  const actor = analysis.actors.find(({ id }) => id === (named?.kind === 'actor' ? named.actor : speaker?.actor));
  if (actor) {
    const key = topicOfSpeaker(actor).slice('speaker:'.length);
    const quotes = quotesByActor(context.index, key, context.uri);
    return { ...quotes, name: quotes.name || actor.name };
  }
  const source = quote && unnamedSourceOf(analysis, quote);
  if (source) return listedHere(context, source.description, source.quotes);
  return speaker && quotesByName(context, speakerNames(analysis)(speaker));
}

/** All quotations of an actor; those in the article `uri` come first. */
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

/** A speaker who is known by name only, and is no actor, is the same one only within the article. */
function quotesByName(context: ArticleContext, name: string): QuotesBy {
  const { analysis } = context;
  const nameOf = speakerNames(analysis);
  const spans = analysis.mentions.flatMap((mention) =>
    mention.kind === 'quote' && mention.speaker && nameOf(mention.speaker).toLowerCase() === name.toLowerCase()
      ? [mention.span]
      : [],
  );
  return listedHere(context, name, spans);
}

function listedHere({ uri, analysis, index }: ArticleContext, name: string, spans: readonly Span[]): QuotesBy {
  const lines = new LineMap(analysis.article.text);
  const places = spans.map((span) => ({ ...placeOf(lines, span), uri }));
  return listed(name, [{ label: articleLabel(index.article(uri) ?? { uri }), places }], []);
}

function listed(name: string, here: QuotesBy['articles'], elsewhere: QuotesBy['articles']): QuotesBy {
  const sum = (articles: QuotesBy['articles']) => articles.reduce((all, { places }) => all + places.length, 0);
  const parts = [
    sum(here) > 0 && l10n.t('{0} here', sum(here)),
    elsewhere.length > 0 && l10n.t('{0} in {1}', sum(elsewhere), count(elsewhere.length, 'other article')),
  ];
  const places = parts.filter(Boolean).join(', ');
  const all = count(sum(here) + sum(elsewhere), 'quote');
  return { name, summary: places === '' ? all : l10n.t('{0}: {1}', all, places), articles: [...here, ...elsewhere] };
}
