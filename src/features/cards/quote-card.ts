// The card of a quotation: who says it, how sure that is, and where else the same words are.
import * as l10n from '@vscode/l10n';
import { speakerName } from '../../analysis';
import { topicOf, topicOfWords } from '../../corpus';
import type { QuoteMention, Speaker } from '../../quotes';
import type { ArticleContext } from '../context';
import { unnamedSourceOf } from '../selection/quote-at';
import { countWords } from '../statistics';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { commandLink, escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';
import { SPEECH_NAMES } from '../wording/speech-names';
import { card, describeCounts, doubtLine, listWithMore, navigationLinks, placeLink, reasonLine } from './card-lines';
import { correctionLine, correctionLinks } from './correction-lines';

/** How many places with the same words the card lists. */
const LISTED = 3;

/** The card of a quotation. */
export function quoteCard(context: ArticleContext, quote: QuoteMention): string {
  const own = topicOf(context.analysis, quote);
  const topic = own && context.index.topicIn(context.uri, own);
  return card([
    headLine(context, quote),
    correctionLine(context, quote) ?? (quote.speaker && reasonLine(quote.speaker, speakerInDoubt)),
    ...(quote.also ?? []).map((speaker) => {
      return l10n.t('Also {0}: {1}', nameOf(context, speaker), escapeMarkdown(speaker.reason));
    }),
    quote.unclosed && doubtLine(unclosedText(quote.unclosed)),
    topic && `$(quote) ${l10n.t('{0} by this speaker', describeCounts(context, topic, 'quote'))}`,
    sameWordsLine(context, quote),
    topic && navigationLinks(context, topic, quote),
    line(speakerLinks(context, quote), copyLink(context, quote), correctionLinks(context, quote)),
  ]);
}

function speakerInDoubt(percent: string, reason: string): string {
  return l10n.t('{0} sure of the speaker; {1}', percent, reason);
}

function unclosedText(unclosed: NonNullable<QuoteMention['unclosed']>): string {
  return unclosed === 'open'
    ? l10n.t('the opening quotation mark is missing; the start was inferred')
    : l10n.t('the closing quotation mark is missing; the end was inferred');
}

function headLine(context: ArticleContext, quote: QuoteMention): string {
  const text = context.analysis.article.text;
  const words = quote.parts.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return line(`$(quote) ${whoSpeaks(context, quote)}`, SPEECH_NAMES[quote.speech](), count(words, 'word'));
}

function whoSpeaks(context: ArticleContext, { speaker, cue, speech }: QuoteMention): string {
  if (!speaker) return `**${speech === 'scare' ? l10n.t('In quotation marks') : l10n.t('Speaker not found')}**`;
  const verb = cue && context.analysis.article.text.slice(cue.start, cue.end);
  return `**${nameOf(context, speaker)}**${verb ? ` *${escapeMarkdown(verb)}*` : ''}`;
}

function speakerLinks({ analysis, uri }: ArticleContext, quote: QuoteMention): string | undefined {
  const { speaker, span } = quote;
  if (!speaker) return undefined;
  const at = [null, uri, span.start, span.end];
  const hasWords = speaker.span.end > speaker.span.start;
  const isKnown = topicOf(analysis, quote) !== undefined || unnamedSourceOf(analysis, quote) !== undefined;
  return line(
    hasWords &&
      commandLink(
        l10n.t('Go to Speaker'),
        'marginalia.goToSpeaker',
        at,
        l10n.t('Go to the words that name the speaker'),
      ),
    isKnown &&
      commandLink(l10n.t('All Quotes'), 'marginalia.showQuotes', at, l10n.t('Choose among all quotes by this speaker')),
  );
}

function copyLink({ uri }: ArticleContext, { speech, span }: QuoteMention): string | undefined {
  if (speech === 'scare') return undefined;
  return commandLink(
    l10n.t('Copy'),
    'marginalia.copyWithSource',
    [null, uri, span.start, span.end],
    l10n.t('Copy the quotation with its source'),
  );
}

function nameOf({ analysis }: ArticleContext, speaker: Speaker): string {
  return escapeMarkdown(speakerName(analysis, speaker));
}

function sameWordsLine({ analysis, index, uri }: ArticleContext, quote: QuoteMention): string | undefined {
  const topic = topicOfWords(analysis.article.text, quote);
  const others = topic
    ? index.placesOf(topic).filter((place) => place.uri !== uri || place.start !== quote.span.start)
    : [];
  if (others.length === 0) return undefined;
  const links = others.slice(0, LISTED).map((place) => {
    const label = place.uri === uri ? l10n.t('here') : articleLabel(index.article(place.uri) ?? place);
    return placeLink(l10n.t('{0}, line {1}', label, place.line + 1), place.uri, place);
  });
  const listed = listWithMore(links, others.length - LISTED);
  const articles = new Set(others.map((place) => place.uri).filter((other) => other !== uri)).size;
  const words =
    articles > 1
      ? l10n.t('The same words in {0}: {1}', count(articles, 'other article'), listed)
      : l10n.t('The same words: {0}', listed);
  return `$(copy) ${words}`;
}
