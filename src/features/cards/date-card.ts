// What a temporal expression means, how it was read, and where else that day is named.
import { topicOfDay } from '../../corpus';
import type { DateMention } from '../../dates';
import type { ArticleContext } from '../context';
import { describeDistance, describeHour, describeInterval, describeValue, modInWords } from '../wording/days';
import { escapeMarkdown } from '../wording/markdown';
import { articleLabel, card, count, describeCounts, doubtLine, jumpLinks, line, placeLink } from './card-lines';
import { correctionLine, correctionLinks } from './correction-lines';

/** A date and a time say what they are. */
const TYPES: Readonly<Record<DateMention['timex'], string | undefined>> = {
  DATE: undefined,
  TIME: undefined,
  DURATION: 'length of time',
  SET: 'recurring time',
};

/** How many other articles a card lists. */
const LISTED = 3;

/** The card of a date. */
export function describeDate(context: ArticleContext, mention: DateMention): string {
  const { interval } = mention;
  return card([
    headLine(mention),
    distanceLine(context, mention),
    correctionLine(context, mention) ?? `$(info) ${escapeMarkdown(mention.reading)}`,
    doubt(mention),
    interval === undefined ? undefined : elsewhereLine(context, interval),
    interval === undefined ? undefined : jumpLinks(context, topicOfDay(interval), mention),
    correctionLinks(context, mention),
  ]);
}

function doubt({ certain, anchor }: DateMention): string | undefined {
  if (certain) return undefined;
  return doubtLine(anchor === 'reader' ? 'so the reader says' : 'another reading is about as likely');
}

function headLine({ timex, value, mod, interval }: DateMention): string {
  const day = interval === undefined ? (describeValue(value) ?? value) : describeInterval(interval);
  const hour = describeHour(value);
  const words = hour === undefined ? day : `${day}, ${hour}`;
  return line(
    `$(${timex === 'DATE' ? 'calendar' : 'clock'}) **${escapeMarkdown(words)}**`,
    words === value ? undefined : escapeMarkdown(value),
    mod && escapeMarkdown(modInWords(mod)),
    TYPES[timex],
  );
}

function distanceLine({ analysis }: ArticleContext, { interval }: DateMention): string | undefined {
  const { published } = analysis.article;
  if (interval === undefined || published === undefined) return undefined;
  return describeDistance(interval, published);
}

function elsewhereLine(context: ArticleContext, interval: string): string | undefined {
  const { index, uri } = context;
  const published = index.publishedOn(interval).filter((article) => article.uri !== uri);
  const links = index
    .articlesOf(topicOfDay(interval))
    .filter((article) => article.uri !== uri)
    .slice(0, LISTED)
    .flatMap((article) => {
      const place = article.places.of(topicOfDay(interval))[0];
      return place ? [`- ${placeLink(articleLabel(article), article.uri, place)}`] : [];
    });
  const counts = line(
    describeCounts(context, topicOfDay(interval), 'time').replace(/^(\d\S* times?)/, 'Named $1'),
    published.length > 0 && `${count(published.length, 'other article')} published then`,
  );
  return [`$(references) ${counts}`, ...links].join('\n');
}
