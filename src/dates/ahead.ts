// The day that stands right behind an expression and belongs to it: `10:35 a.m. (0735 GMT) Friday`, `two days before Christmas`.
import type { DateFinding } from './types';

/** No more than this lies between a time and its day: `(0735 GMT) on`. */
const GAP = 32;
/** Between a clock time and its day: nothing, brackets with the time elsewhere, `on`. */
const TO_DAY = /^,?\s?(?:\([^()\n]{1,20}\),?\s)?(?:on\s)?$/;
/** Between a length and the day it is told from. */
const TO_ORIGIN = /^\s(?:before|after)\s(?:the\s)?$/;

/** The finding behind `findings[index]` that names its day; `text` is that of the block. */
export function dayAhead(findings: readonly DateFinding[], index: number, text: string): DateFinding | undefined {
  const finding = findings[index];
  if (finding?.meaning.form === 'clock') {
    const next = findings.slice(index + 1, index + 3).find(({ meaning }) => meaning.form !== 'clock');
    return next && isDay(next) && joins(finding, next, text, TO_DAY) ? next : undefined;
  }
  const next = findings[index + 1];
  if (!finding || !next || !leansAhead(finding) || !isDay(next)) return undefined;
  return joins(finding, next, text, TO_ORIGIN) ? next : undefined;
}

/** Whether an expression may take its day from the one behind: a time, a length told from an event. */
export function leansAhead({ meaning }: DateFinding): boolean {
  return meaning.form === 'clock' || (meaning.form === 'plain' && meaning.event !== undefined);
}

function joins(left: DateFinding, right: DateFinding, text: string, gap: RegExp): boolean {
  return right.start - left.end <= GAP && gap.test(text.slice(left.end, right.start));
}

function isDay({ meaning, timex }: DateFinding): boolean {
  return timex === 'DATE' && (meaning.form === 'calendar' || meaning.form === 'shift') && meaning.grain === 'day';
}
