// Which day an article may have been published on, where its text does not say so: proposals, never a decision.
import type { Analysis } from '../../analysis';
import { isCalendarDay } from '../../text/calendar-day';

/** A day with where it was seen. */
export interface DayProposal {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly reason: string;
}

/** How many days of the text are proposed. */
const FROM_TEXT = 5;

/** Proposals, the likeliest first, each day once: the day so far, the file's name, days that the text names in full, today. */
export function proposeDays(analysis: Analysis, fileName: string, today: string): DayProposal[] {
  const text = analysis.article.text;
  const named = analysis.mentions.flatMap((mention): DayProposal[] => {
    if (mention.kind !== 'date' || mention.anchor !== 'text' || mention.interval === undefined) return [];
    const words = text.slice(mention.span.start, mention.span.end);
    return [{ day: mention.interval, reason: `the text says “${words}”` }];
  });
  const { published } = analysis.article;
  const known = published === undefined ? [] : [{ day: published, reason: 'as it is now' }];
  const proposals = [...known, ...dayOfName(fileName), ...named.slice(0, FROM_TEXT), { day: today, reason: 'today' }];
  const seen = new Set<string>();
  return proposals.filter(({ day }) => isCalendarDay(day) && !seen.has(day) && seen.add(day));
}

/** A day in a file's name: `2022-01-28`, `2022_01_28`, `20220128`. */
function dayOfName(fileName: string): DayProposal[] {
  const match = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-_.]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/.exec(fileName);
  if (!match?.groups) return [];
  const { year, month, day } = match.groups;
  return [{ day: `${year}-${month}-${day}`, reason: 'the file’s name' }];
}
