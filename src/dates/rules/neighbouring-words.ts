// The words next to a match, which tell many false matches apart.
import type { Match } from './rule';

/** A number of things right before the match: `four flights a week`, `358,000 a month`. */
export const COUNTED =
  /(?:^|[^$£€\d.,])(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)(?: [a-z]{3,}s)? $/;

/** The word right before the match, in lower case; empty at the start of the block or after a mark. */
export function wordBefore(match: Match): string {
  const { text } = match;
  let end = match.start;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWordPart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** No word that rules ask for is longer. */
const LONGEST_WORD = 24;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0;
}

/** Whether a unit is a letter, an apostrophe or a hyphen. */
function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 39 ||
    code === 45 ||
    code === 0x2019 ||
    (code >= 0xc0 && code < 0x250)
  );
}

/** The word right after the match, as written; empty where a mark comes first. */
export function wordAfter(match: Match): string {
  return /^\s+([A-Za-zÀ-ɏ'’-]+)/.exec(match.after)?.[1] ?? '';
}

/** Whether a hyphen joins the match to a following word: `week-long`, `day-to-day`. */
export function isCompound(match: Match): boolean {
  return /^[-‑][A-Za-zÀ-ɏ]/.test(match.after);
}
