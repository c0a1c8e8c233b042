// The same words in other quotations, and how they differ: wording, speaker, day.
import * as l10n from '@vscode/l10n';
import type { CorpusIndex } from '../../corpus';
import { parseDay } from '../wording/days';
import { line } from '../wording/plain-text';
import type { SpokenQuote } from './quotations-tree-model';

/** Another quotation with the same words. */
export interface SameWords extends SpokenQuote {
  /** What differs: `other wording · said by Jo Roe · 3 days later`; empty if nothing does. */
  readonly differences: string;
}

/** The other quotations with a quotation's words, by day. */
export function sameWordsElsewhere(index: CorpusIndex, own: SpokenQuote): SameWords[] {
  const { topic, place } = own.quote;
  if (topic === undefined) return [];
  return index.placesOf(topic).flatMap((other): SameWords[] => {
    const article = index.article(other.uri);
    if (!article || (other.uri === own.article.uri && other.start === place.start)) return [];
    const quote = article.quotes.find((each) => each.place.start === other.start);
    return quote ? [{ article, quote, differences: differencesOf(own, { article, quote }) }] : [];
  });
}

function differencesOf(own: SpokenQuote, other: SpokenQuote): string {
  const [name, otherName] = [own.quote.speakerName, other.quote.speakerName];
  const sameSpeaker = name === otherName || surnameOf(name) === surnameOf(otherName);
  return line(
    plainWords(own) !== plainWords(other) && l10n.t('other wording'),
    !sameSpeaker && (otherName === undefined ? l10n.t('without a speaker') : l10n.t('said by {0}', otherName)),
    distance(own.article.published, other.article.published),
  );
}

/** The last word of a name: an article may give it alone. */
function surnameOf(name: string | undefined): string | undefined {
  return name?.toLowerCase().split(' ').at(-1);
}

/** The words without case and punctuation: those are the typesetter's. */
function plainWords({ quote }: SpokenQuote): string {
  return (quote.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function distance(from: string | undefined, to: string | undefined): string | undefined {
  const [first, second] = [from, to].map((day) => (day === undefined ? undefined : parseDay(day)));
  if (!first || !second || first.number === second.number) return undefined;
  const days = Math.abs(second.number - first.number);
  if (days === 1) return second.number > first.number ? l10n.t('a day later') : l10n.t('a day earlier');
  return second.number > first.number ? l10n.t('{0} days later', days) : l10n.t('{0} days earlier', days);
}
