// What the reader types for a date: EDTF, ISO 8601, or words that are read against the article's day like those of the article.
import { type DateMention, type DateProblem, findDates, readEdtf, resolveDates, toEdtf } from '../../dates';
import { dateInWords } from '../wording/days';

/** A date that was typed. */
export interface DateInput {
  /** EDTF or an ISO 8601 length of time. */
  readonly value: string;
  /** TIMEX3 mod that EDTF cannot say. */
  readonly mod?: string;
  /** What it means, one line. */
  readonly meaning: string;
}

/** Examples for the prompt: each kind that is read. */
export const DATE_EXAMPLES = '2022-01-27, 2021-12, 2022-01-24/2022-01-30, 199X, 2021~, last Thursday, early 2021';

const PROBLEMS: Readonly<Record<Exclude<DateProblem, 'unreadable'>, string>> = {
  impossible: 'The calendar has no such day.',
  reversed: 'The interval ends before it begins.',
};

/** Words before a date that do not change what it means. */
const BEFORE = /^(?:(?:on|in|at|during|the) )*$/i;

/** Reads what was typed, or says in one line why it is no date. */
export function readDateInput(typed: string, published?: string): DateInput | string {
  const written = readEdtf(typed);
  if (written === 'unreadable') return readWords(typed.trim(), published);
  if (typeof written === 'string') return PROBLEMS[written];
  return { value: written.edtf, meaning: dateInWords(written) };
}

/** What stands in the box at first: the present value, so that it need not be typed anew. */
export function presentValue(mention: DateMention): string {
  return toEdtf(mention) ?? '';
}

/** The date as the reader who confirms it means it: without doubt; empty where the calendar does not say. */
export function sureValue(mention: DateMention): string {
  return toEdtf({ ...mention, certain: true }) ?? '';
}

function readWords(words: string, published: string | undefined): DateInput | string {
  if (words === '') return `Type a date: ${DATE_EXAMPLES}`;
  const findings = findDates(words);
  const [finding] = findings;
  const whole = finding && finding.end === words.length && BEFORE.test(words.slice(0, finding.start));
  if (!whole) return findings.length > 0 ? 'Only a part of this is a date.' : `Not a date. Examples: ${DATE_EXAMPLES}`;
  const article = { text: words, ...(published === undefined ? {} : { published }) };
  const [mention] = resolveDates(article, [{ start: 0, findings }]);
  // Words that mean two things in an article mean what is shown here, or the reader types others.
  const value = mention && sureValue(mention);
  if (!mention || !value) return 'The calendar does not say which day this is.';
  const { mod } = mention;
  return {
    value,
    ...(mod === undefined || mod === 'APPROX' ? {} : { mod }),
    meaning: dateInWords({ ...mention, certain: true }),
  };
}
