// The head at the start of an article's first line: ` date 2022-01-28 `. A wrong day is reported and never corrected.
import { isCalendarDay } from '../text/calendar-day';
import type { Head } from './types';

// Any run of digits matches, so that an impossible day is reported instead of being taken for text.
const HEAD = /^(?<blank>\uFEFF?[ \t\u00A0]*)(?<word>date[ \t\u00A0]+)(?<day>\d+-\d+-\d+)(?!\S)/;

/** Whether a file that begins with this line is an article: whether it has a head, its day valid or not. */
export function isArticle(firstLine: string): boolean {
  return HEAD.test(firstLine);
}

/** The head of a text, with the problem that its day may have; undefined if there is none. */
export function parseHead(text: string): Head | undefined {
  const { blank = '', word = '', day = '' } = HEAD.exec(text)?.groups ?? {};
  if (!day) return undefined;
  const start = blank.length;
  const date = { start: start + word.length, end: start + word.length + day.length };
  return { span: { start, end: date.end }, date, ...(isCalendarDay(day) ? {} : { problem: 'impossible-date' }) };
}

/** The day of publication, YYYY-MM-DD, in the head of a text; undefined where there is none, or no day of the calendar. */
export function publishedInHead(text: string): string | undefined {
  const head = parseHead(text);
  return head && !head.problem ? text.slice(head.date.start, head.date.end) : undefined;
}
