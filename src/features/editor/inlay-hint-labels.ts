// Words set between the words: the day that a relative date means, the name of a speaker who is named elsewhere only.
import type { Analysis } from '../../analysis';
import { foldName } from '../../corpus';
import type { DateMention } from '../../dates';
import type { QuoteMention } from '../../quotes';
import { overlaps, type Span } from '../../text/span';
import { SURE } from '../cards/card-lines';
import { shortInterval } from '../wording/days';
import { excerpt } from '../wording/plain-text';

/** A hint behind a place. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  /** One line of explanation, plain text. */
  readonly reason: string;
}

/** Longest name in a hint, in UTF-16 units: it must not push the prose apart. */
const NAME_LENGTH = 32;

/** The hints of an article, or of a part of it, in text order. */
export function hintsOf(analysis: Analysis, within?: Span): Hint[] {
  const hints = analysis.mentions.flatMap((mention) => {
    if (within && !overlaps(within, mention.span)) return [];
    if (mention.kind === 'date') return dateHint(mention) ?? [];
    return mention.kind === 'quote' ? (speakerHint(analysis, mention) ?? []) : [];
  });
  // Two quotations around one "he said" have one hint.
  const once = new Map(hints.map((hint) => [`${hint.at} ${hint.label}`, hint]));
  return [...once.values()].sort((a, b) => a.at - b.at);
}

/** Only where the words alone do not say the day, and it is a day or a stretch of days that can be read at a glance. */
function dateHint({ span, timex, anchor, interval, certain, reading }: DateMention): Hint | undefined {
  if (anchor === 'text' || interval === undefined || timex === 'SET' || timex === 'DURATION') return undefined;
  return {
    at: span.end,
    label: `${shortInterval(interval)}${certain ? '' : '?'}`,
    reason: reading,
  };
}

/** The speaker's name, where the speaker's words ("he", "the official") or a quotation without any do not hold it. */
function speakerHint(analysis: Analysis, quote: QuoteMention): Hint | undefined {
  const { actors, article } = analysis;
  const { speaker, parts } = quote;
  const actor = actors.find(({ id }) => id === speaker?.actor);
  const name = actor?.name ?? speaker?.name;
  const last = parts.at(-1);
  if (!speaker || name === undefined || !last || quote.speech === 'scare') return undefined;
  const words = foldName(article.text.slice(speaker.span.start, speaker.span.end));
  const named = [name, ...(actor?.aliases ?? [])].some((each) => words.includes(foldName(each)));
  const near = !article.text
    .slice(Math.min(speaker.span.end, last.end), Math.max(speaker.span.start, last.end))
    .includes('\n');
  if (named && near) return undefined;
  const doubt = speaker.certainty < SURE ? '?' : '';
  const label = `${excerpt(name, NAME_LENGTH)}${doubt}`;
  // A speaker whom no words name stands behind the words that are said.
  const behind = near && words !== '' ? speaker.span.end : last.end;
  return { at: behind, label, reason: speaker.reason };
}
