// Who says a quotation, how sure that is, and where the same words stand.
import { speakerName } from '../../analysis';
import { topicOf, topicOfWords } from '../../corpus';
import type { QuoteMention, Speaker } from '../../quotes';
import type { ArticleContext } from '../context';
import { countWords } from '../statistics';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { articleLabel, card, count, describeCounts, doubtLine, jumpLinks, line, placeLink, SURE } from './card-lines';
import { correctionLine, correctionLinks } from './correction-lines';

const SPEECH: Readonly<Record<QuoteMention['speech'], string>> = {
  direct: 'direct speech',
  mixed: 'quoted in part',
  indirect: 'reported speech',
  scare: 'a term or title: nobody is quoted',
};

/** How many other articles with the same words a card lists. */
const LISTED = 3;

/** The card of a quotation. */
export function describeQuote(context: ArticleContext, quote: QuoteMention): string {
  const own = topicOf(context.analysis, quote);
  const topic = own && context.index.topicIn(context.uri, own);
  return card([
    headLine(context, quote),
    correctionLine(context, quote) ?? (quote.speaker && reasonLine(quote.speaker)),
    ...(quote.also ?? []).map((speaker) => `Also ${nameOf(context, speaker)}, as ${escapeMarkdown(speaker.reason)}`),
    quote.unclosed &&
      doubtLine(`the ${quote.unclosed === 'open' ? 'opening' : 'closing'} mark is missing; the edge was inferred`),
    topic && `$(quote) ${describeCounts(context, topic, 'quote')} by this speaker`,
    sameWordsLine(context, quote),
    topic && jumpLinks(context, topic, quote),
    line(speakerLinks(context, quote), correctionLinks(context, quote)),
  ]);
}

function headLine(context: ArticleContext, quote: QuoteMention): string {
  const text = context.analysis.article.text;
  const words = quote.parts.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  const cue = quote.cue && text.slice(quote.cue.start, quote.cue.end);
  const who = quote.speaker
    ? `**${nameOf(context, quote.speaker)}**${cue ? ` *${escapeMarkdown(cue)}*` : ''}`
    : quote.speech === 'scare'
      ? '**In quotation marks**'
      : '**Speaker not found**';
  return line(`$(quote) ${who}`, SPEECH[quote.speech], count(words, 'word'));
}

function speakerLinks({ analysis, uri }: ArticleContext, quote: QuoteMention): string | undefined {
  const { speaker, span } = quote;
  if (!speaker) return undefined;
  const at = [null, uri, span.start, span.end];
  return line(
    speaker.span.end > speaker.span.start &&
      commandLink('Go to Speaker', 'marginalia.goToSpeaker', at, 'Go to the words that name the speaker'),
    topicOf(analysis, quote) !== undefined &&
      commandLink('All Quotes', 'marginalia.showQuotes', at, 'Choose among all quotes by this speaker'),
  );
}

function nameOf({ analysis }: ArticleContext, speaker: Speaker): string {
  return escapeMarkdown(speakerName(analysis, speaker));
}

function reasonLine({ certainty, reason }: Speaker): string {
  const percent = `${Math.round(certainty * 100)} %`;
  return certainty < SURE
    ? doubtLine(`${percent} sure of the speaker; ${reason}`)
    : `$(info) ${escapeMarkdown(`${reason} (${percent} sure)`)}`;
}

function sameWordsLine({ analysis, index, uri }: ArticleContext, quote: QuoteMention): string | undefined {
  const topic = topicOfWords(analysis.article.text, quote);
  const others = topic
    ? index.placesOf(topic).filter((place) => place.uri !== uri || place.start !== quote.span.start)
    : [];
  if (others.length === 0) return undefined;
  const links = others.slice(0, LISTED).map((place) => {
    const label = place.uri === uri ? 'here' : articleLabel(index.article(place.uri) ?? place);
    return placeLink(`${label}, line ${place.line + 1}`, place.uri, place);
  });
  const more = others.length > LISTED ? ` and ${others.length - LISTED} more` : '';
  const articles = new Set(others.map((place) => place.uri).filter((other) => other !== uri)).size;
  const where = articles > 1 ? ` in ${count(articles, 'other article')}` : '';
  return `$(copy) The same words${where}: ${links.join(', ')}${more}`;
}
