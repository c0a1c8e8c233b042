// What a user types for a date: EDTF, ISO 8601, or words, which are resolved against the day of publication as in an article.
import * as l10n from '@vscode/l10n';
import { type DateMention, type DateProblem, findDates, readEdtf, resolveDates, toEdtf } from '../../dates';
import { dateInWords } from '../wording/timex-values';

/** A date that was typed. */
export interface DateInput {
  /** EDTF, or an ISO 8601 duration. */
  readonly value: string;
  /** A TIMEX3 modifier that EDTF cannot express. */
  readonly mod?: string;
  /** What it means, in one line. */
  readonly meaning: string;
}

/** Examples for the prompt: one of each kind that is read. Dates are read in English, so this is not translated. */
export const DATE_EXAMPLES = '2022-01-27, 2021-12, 2022-01-24/2022-01-30, 199X, 2021~, last Thursday, early 2021';

/** Words before a date that do not change what it means. */
const BEFORE = /^(?:(?:on|in|at|during|the) )*$/i;

/** Reads what was typed. Returns a message of one line if it is no date. */
export function readDateInput(typed: string, published?: string): DateInput | string {
  const written = readEdtf(typed);
  if (written === 'unreadable') return readWords(typed.trim(), published);
  if (typeof written === 'string') return problemText(written);
  return { value: written.edtf, meaning: dateInWords(written) };
}

function problemText(problem: Exclude<DateProblem, 'unreadable'>): string {
  return problem === 'impossible'
    ? l10n.t('The calendar has no such day.')
    : l10n.t('The interval ends before it begins.');
}

/** The present value of a date, which the input box shows first; empty if EDTF cannot express it. */
export function presentValue(mention: DateMention): string {
  return toEdtf(mention) ?? '';
}

/** The value of a date that a user confirms: as it is, but without doubt; empty if EDTF cannot express it. */
export function sureValue(mention: DateMention): string {
  return toEdtf({ ...mention, certain: true }) ?? '';
}

function readWords(words: string, published: string | undefined): DateInput | string {
  if (words === '') return l10n.t('Type a date: {0}', DATE_EXAMPLES);
  const findings = findDates(words);
  const [finding] = findings;
  const isWhole = finding && finding.end === words.length && BEFORE.test(words.slice(0, finding.start));
  if (!isWhole) {
    return findings.length > 0
      ? l10n.t('Only part of this is a date.')
      : l10n.t('Not a date. Examples: {0}', DATE_EXAMPLES);
  }
  const article = { text: words, ...(published === undefined ? {} : { published }) };
  const [mention] = resolveDates(article, [{ start: 0, findings }]);
  // Words with two meanings in an article get the one that is shown here; if it is not meant, the user types other words.
  const value = mention && sureValue(mention);
  if (!mention || !value) return l10n.t('It is not clear which day this is.');
  const { mod } = mention;
  return {
    value,
    ...(mod === undefined || mod === 'APPROX' ? {} : { mod }),
    meaning: dateInWords({ ...mention, certain: true }),
  };
}
