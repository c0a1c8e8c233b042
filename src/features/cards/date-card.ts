// The card of a date: what it means, why, and where else that day is named.
import * as l10n from '@vscode/l10n';
import { topicOfDay } from '../../corpus';
import type { DateMention } from '../../dates';
import type { ArticleContext } from '../context';
import { articleLabel } from '../wording/article-label';
import { count } from '../wording/counts';
import { describeDistance, describeInterval } from '../wording/intervals';
import { escapeMarkdown } from '../wording/markdown';
import { line } from '../wording/plain-text';
import { describeHour, describeValue, modInWords } from '../wording/timex-values';
import { card, describeCounts, doubtLine, navigationLinks, placeLink } from './card-lines';
import { correctionLine, correctionLinks } from './correction-lines';

/** How many other articles the card lists. */
const LISTED = 3;

/** The card of a date. */
export function dateCard(context: ArticleContext, mention: DateMention): string {
  const { interval } = mention;
  return card([
    headLine(mention),
    distanceLine(context, mention),
    correctionLine(context, mention) ?? `$(info) ${escapeMarkdown(mention.reading)}`,
    uncertainLine(mention),
    interval === undefined ? undefined : elsewhereLine(context, interval),
    interval === undefined ? undefined : navigationLinks(context, topicOfDay(interval), mention),
    correctionLinks(context, mention),
  ]);
}

function uncertainLine({ certain, anchor }: DateMention): string | undefined {
  if (certain) return undefined;
  return doubtLine(
    anchor === 'reader'
      ? l10n.t('marked as uncertain in the correction')
      : l10n.t('another meaning is about as likely'),
  );
}

function headLine({ timex, value, mod, interval }: DateMention): string {
  const day = interval === undefined ? (describeValue(value) ?? value) : describeInterval(interval);
  const hour = describeHour(value);
  const words = hour === undefined ? day : `${day}, ${hour}`;
  return line(
    `$(${timex === 'DATE' ? 'calendar' : 'clock'}) **${escapeMarkdown(words)}**`,
    words === value ? undefined : escapeMarkdown(value),
    mod && escapeMarkdown(modInWords(mod)),
    kindOf(timex),
  );
}

/** What kind of time it is, where this is not plain: a date and a time of day say so themselves. */
function kindOf(timex: DateMention['timex']): string | undefined {
  if (timex === 'DURATION') return l10n.t('length of time');
  return timex === 'SET' ? l10n.t('recurring time') : undefined;
}

function distanceLine({ analysis }: ArticleContext, { interval }: DateMention): string | undefined {
  const { published } = analysis.article;
  if (interval === undefined || published === undefined) return undefined;
  return describeDistance(interval, published);
}

function elsewhereLine(context: ArticleContext, interval: string): string | undefined {
  const { index, uri } = context;
  const topic = topicOfDay(interval);
  const published = index.publishedOn(interval).filter((article) => article.uri !== uri);
  const links = index
    .articlesOf(topic)
    .filter((article) => article.uri !== uri)
    .slice(0, LISTED)
    .flatMap((article) => {
      const place = article.places.of(topic)[0];
      return place ? [`- ${placeLink(articleLabel(article), article.uri, place)}`] : [];
    });
  const named = describeCounts(context, topic, 'time');
  const counts = line(
    named && l10n.t('Named {0}', named),
    published.length > 0 && l10n.t('{0} published then', count(published.length, 'other article')),
  );
  return [`$(references) ${counts}`, ...links].join('\n');
}
