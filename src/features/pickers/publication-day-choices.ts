// The days on which an article may have been published, if its text does not say so: suggestions, never a decision.
import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analysis';
import { isCalendarDay } from '../../text/calendar-day';

/** A day with where it comes from. */
export interface DayProposal {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly reason: string;
}

/** How many days of the text are suggested. */
const FROM_TEXT = 5;

/** The suggestions, the likeliest first, each day once: the present day, that in the name of the file, days that the text names in full, today. */
export function proposeDays(analysis: Analysis, fileName: string, today: string): DayProposal[] {
  const text = analysis.article.text;
  const named = analysis.mentions.flatMap((mention): DayProposal[] => {
    if (mention.kind !== 'date' || mention.anchor !== 'text' || mention.interval === undefined) return [];
    const words = text.slice(mention.span.start, mention.span.end);
    return [{ day: mention.interval, reason: l10n.t('the text says “{0}”', words) }];
  });
  const { published } = analysis.article;
  const present = published === undefined ? [] : [{ day: published, reason: l10n.t('current day of publication') }];
  const all = [
    ...present,
    ...dayInFileName(fileName),
    ...named.slice(0, FROM_TEXT),
    { day: today, reason: l10n.t('today') },
  ];
  const seen = new Set<string>();
  return all.filter(({ day }) => isCalendarDay(day) && !seen.has(day) && seen.add(day));
}

/** The day in the name of a file: `2022-01-28`, `2022_01_28`, `20220128`. */
function dayInFileName(fileName: string): DayProposal[] {
  const match = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-_.]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/.exec(fileName);
  if (!match?.groups) return [];
  const { year, month, day } = match.groups;
  return [{ day: `${year}-${month}-${day}`, reason: l10n.t('in the file name') }];
}
