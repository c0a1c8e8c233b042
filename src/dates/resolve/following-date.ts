// The date that follows an expression and belongs to it: `10:35 a.m. (0735 GMT) Friday`, `two days before Christmas`.
import type { DateFinding } from '../types';

/** Most characters between a time and its day: `(0735 GMT) on`. */
const LONGEST_GAP = 32;
/** Between a clock time and its day: nothing, the time of another zone in parentheses, `on`. */
const TO_DAY = /^,?\s?(?:\([^()\n]{1,20}\),?\s)?(?:on\s)?$/;
/** Between two clock times of one day. */
const TO_HOUR = /^(?:\s?[-–—]\s?|,?\s(?:to|until|till|and|or|through)\s)$/;
/** Between a duration and the date that it is counted from. */
const TO_ORIGIN = /^\s(?:before|after)\s(?:the\s)?$/;

/** The finding after `findings[index]` that names its day; undefined if there is none. `text` is the text of the block. */
export function followingDate(findings: readonly DateFinding[], index: number, text: string): DateFinding | undefined {
  const finding = findings[index];
  if (finding?.meaning.kind === 'clock') {
    const other = findings[index + 1];
    // "from 9 a.m. to 5 p.m. on Tuesday"
    if (other?.meaning.kind === 'clock' && isJoined(finding, other, text, TO_HOUR))
      return followingDate(findings, index + 1, text);
    const next = findings.slice(index + 1, index + 3).find(({ meaning }) => meaning.kind !== 'clock');
    return next && isDayFinding(next) && isJoined(finding, next, text, TO_DAY) ? next : undefined;
  }
  const next = findings[index + 1];
  if (!finding || !next || !mayTakeFollowingDate(finding) || !isDayFinding(next)) return undefined;
  return isJoined(finding, next, text, TO_ORIGIN) ? next : undefined;
}

/** Whether an expression may take its day from the next one: a clock time, a duration before or after an event. */
export function mayTakeFollowingDate({ meaning }: DateFinding): boolean {
  return meaning.kind === 'clock' || (meaning.kind === 'plain' && meaning.event !== undefined);
}

function isJoined(left: DateFinding, right: DateFinding, text: string, gap: RegExp): boolean {
  return right.start - left.end <= LONGEST_GAP && gap.test(text.slice(left.end, right.start));
}

function isDayFinding({ meaning, timex }: DateFinding): boolean {
  return timex === 'DATE' && (meaning.kind === 'calendar' || meaning.kind === 'shift') && meaning.grain === 'day';
}
