// Who said what: the speakers of one article or of all, each with their quotations; then speakers without a name, and quotations without
// a speaker.
import * as l10n from '@vscode/l10n';
import type { ActorType } from '../../actors';
import type { ArticleFacts, CorpusIndex, QuoteFacts } from '../../corpus';
import { isSure } from '../certainty';
import { articleLabel } from '../wording/article-label';
import { describeDay } from '../wording/days';
import { line, oneLine } from '../wording/plain-text';
import { SPEECH_NAMES } from '../wording/speech-names';

/** A quotation in its article. */
export interface SpokenQuote {
  readonly article: ArticleFacts;
  readonly quote: QuoteFacts;
}

/** A speaker with quotations, by article and in text order. */
export interface SpeakerGroup {
  /** `unnamed`: words that name nobody, as "an official"; `unknown`: no speaker was found. */
  readonly speaker: ActorType | 'unnamed' | 'unknown';
  readonly key: string;
  readonly name: string;
  readonly quotes: readonly SpokenQuote[];
}

/** What the user wants to see. */
export interface QuotationList {
  /** The article; absent for all. */
  readonly uri?: string;
  /** Words that the speaker, the quotation, its article or its outlet must contain. */
  readonly filter: string;
  /** Without speech that is reported without quotation marks. */
  readonly withoutReported: boolean;
}

/** The speakers, those with most quotations first. */
export function speakerGroups(index: CorpusIndex, { uri, filter, withoutReported }: QuotationList): SpeakerGroup[] {
  const one = uri === undefined ? undefined : index.article(uri);
  const articles = uri === undefined ? index.articles() : one ? [one] : [];
  const actors = actorsOf(index, one);
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, SpeakerGroup & { quotes: SpokenQuote[] }>();
  for (const article of articles) {
    for (const quote of article.quotes) {
      if (withoutReported && quote.speech === 'indirect') continue;
      const who = speakerOf(index, article, quote, actors);
      if (words.length > 0 && !matches(words, who.name, article, quote)) continue;
      const group = groups.get(who.key);
      if (group) group.quotes.push({ article, quote });
      else groups.set(who.key, { ...who, quotes: [{ article, quote }] });
    }
  }
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || b.quotes.length - a.quotes.length || (a.name < b.name ? -1 : 1),
  );
}

type Actors = ReadonlyMap<string, { readonly name: string; readonly type: ActorType }>;

/** The actors by their keys across articles. */
function actorsOf(index: CorpusIndex, one: ArticleFacts | undefined): Actors {
  if (!one) return new Map(index.actors().map((actor) => [actor.key, actor]));
  return new Map(one.actors.map((actor) => [keyAcross(index, one, actor.key), actor]));
}

function keyAcross(index: CorpusIndex, { uri }: ArticleFacts, key: string): string {
  return index.topicIn(uri, `speaker:${key}`).slice('speaker:'.length);
}

function speakerOf(
  index: CorpusIndex,
  article: ArticleFacts,
  { speaker, speakerName }: QuoteFacts,
  actors: Actors,
): Omit<SpeakerGroup, 'quotes'> {
  const key = speaker === undefined ? undefined : keyAcross(index, article, speaker);
  const actor = key === undefined ? undefined : actors.get(key);
  if (key !== undefined && actor) return { speaker: actor.type, key, name: oneLine(actor.name) };
  if (speakerName) return { speaker: 'unnamed', key: ' unnamed', name: l10n.t('Unnamed speakers') };
  return { speaker: 'unknown', key: ' unknown', name: l10n.t('Speaker not found') };
}

function matches(words: readonly string[], name: string, article: ArticleFacts, quote: QuoteFacts): boolean {
  const { title, opening, outlet, published } = article;
  const text = [name, quote.speakerName, quote.words, title ?? opening, outlet, published].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function rank({ speaker }: SpeakerGroup): number {
  return speaker === 'unknown' ? 2 : speaker === 'unnamed' ? 1 : 0;
}

/** How a quotation is spoken, where that is not plain from its marks; who speaks it, where its group does not say. */
export function quoteDetail({ article, quote }: SpokenQuote, { speaker }: SpeakerGroup, oneArticle: boolean): string {
  return line(
    speaker === 'unnamed' && quote.speakerName && oneLine(quote.speakerName),
    quote.speech === 'indirect' && l10n.t('reported'),
    isDoubtfulSpeaker(quote) && l10n.t('speaker in doubt'),
    oneArticle ? l10n.t('line {0}', quote.place.line + 1) : article.published,
    !oneArticle && oneLine(articleLabel(article)),
  );
}

/** A quotation in words, for screen readers and pop-ups: what is said, by whom, how, where and when. */
export function quoteInWords({ article, quote }: SpokenQuote): readonly string[] {
  const doubt = isDoubtfulSpeaker(quote) ? l10n.t('speaker in doubt') : '';
  const day = article.published === undefined ? '' : describeDay(article.published);
  const parts = [
    quote.words,
    quote.speakerName ?? '',
    SPEECH_NAMES[quote.speech](),
    doubt,
    articleLabel(article),
    article.outlet,
  ];
  return [...parts, day].map((part) => oneLine(part ?? '')).filter(Boolean);
}

/** Whether a quotation's speaker is shown with a sign of doubt. */
export function isDoubtfulSpeaker({ certainty }: QuoteFacts): boolean {
  return certainty !== undefined && !isSure({ certainty });
}
