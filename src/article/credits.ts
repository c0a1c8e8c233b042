// Credit lines: who published, wrote, edited or photographed. Recognised by set phrases only; a sentence about reporting is no credit.
import type { Span } from '../text/span';

/** Agencies whose name, alone on a line or after a dash, signs a text. */
export const AGENCY =
  '(?:AFP|Agencies|ANI|ANSA|AP|Associated Press|Bloomberg|CNN|dpa|DPA|EFE|IANS|Interfax|KUNA|PTI|Reuters|TASS|UPI|Xinhua)';
/** `Reporting by`, `Additional reporting and editing by`, `With inputs from`. */
const WORK_BY =
  '(?:With )?(?:(?:Additional )?(?:[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated|Translation|Graphics?)' +
  '(?:,? (?:and )?(?:additional )?(?:reporting|writing|editing)){0,3} by|(?:[Ii]nputs?|[Ff]iles|[Rr]eports?) from)';
/** Lower-case words between the names of a credit. Any other word in lower case makes it a sentence. */
const SMALL_WORD =
  '(?:additional|agencies|agency|al|and|at|by|de|editing|for|from|in|of|our|reporting|staff|the|van|von|with|writing)';
/** Names to the end of the line. A word begins either with a capital or in lower case, so there is only one way to match it. */
const NAMES = `(?:(?:[\\p{Lu}\\d(&]\\S*|${SMALL_WORD}[,;.)]?)(?:\\s+|$)){1,60}`;

/** A credit that fills its line. Lengths are bounded: a longer line is running text. */
const CREDIT_LINES: readonly RegExp[] = [
  /^\(?(?:©|\([cC]\) |Copyright (?:©|\([cC]\)|\d{4})).{0,160}$/u,
  new RegExp(`^\\(?${WORK_BY}\\s+${NAMES}$`, 'u'),
  // "AFP contributed reporting.", "Jo Roe in Kyiv and agencies contributed to this report."
  /^.{2,120} contributed (?:to this (?:report|reporting|story|article)|(?:additional )?reporting)(?: (?:from|in) .{2,60})?\.?$/u,
  new RegExp(`^(?:[-–—] ?|\\()?${AGENCY}(?:(?:, ?|/| and )${AGENCY}){0,3}\\)?$`, 'u'),
  /^(?:Source|Credit)s?: \p{Lu}.{1,100}$/u,
  // A byline: "By Jo Roe and Ann O’Hara".
  /^By \p{Lu}[\p{L}.'’-]{1,30}(?:,? (?:and )?\p{Lu}[\p{L}.'’-]{0,30}){1,7}$/u,
];

/** A credit at the end of a paragraph, after a full stop or closing mark: in parentheses, a copyright line, or an agency's name. */
const CREDIT_AT_END = new RegExp(
  '(?<=[.!?…”"’)\\]])[^\\S\\n]+(?<credit>' +
    `\\((?:©|${WORK_BY})[^()]{0,200}\\)|©[^.!?“”"]{1,80}\\.?|[-–—] ?${AGENCY}|\\(${AGENCY}\\))$`,
  'u',
);
/** How far before the end of a paragraph a credit is searched for; bounds the work. */
const LONGEST_CREDIT_AT_END = 320;

/** Whether the whole line is a credit. */
export function isCredit(line: string): boolean {
  return CREDIT_LINES.some((pattern) => pattern.test(line));
}

/** The credit at the end of a paragraph of running text; undefined if there is none. */
export function creditAtEnd(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(start, end - LONGEST_CREDIT_AT_END);
  const credit = CREDIT_AT_END.exec(text.slice(from, end))?.groups?.credit;
  return credit ? { start: end - credit.length, end } : undefined;
}

/** Marks of a picture's credit, by which its caption is recognised: `(AP Photo/Jo Roe)`, `REUTERS/Jo Roe`, `File photo`. */
const PICTURE_CREDIT =
  /\b(?:AP Photo|Getty Images|EPA-EFE|(?:File|Handout|Courtesy|Archive) (?:photo|image|picture)|(?:AFP|AP|EPA|REUTERS|Reuters|TASS|Sputnik)\/\p{Lu}|via (?:REUTERS|AP|AFP|Getty))|[([](?:Photo|Image|Picture|Credit|File)\b|^(?:Photo|Image|Picture|Caption)s?: |\([^()]{0,60}(?:Public Domain|Government Works?|Creative Commons|CC BY)[^()]{0,40}\)$/u;
/** Captions are short. */
const LONGEST_CAPTION = 400;

/** Whether a line contains a picture's credit. */
export function isPictureLine(line: string): boolean {
  return line.length <= LONGEST_CAPTION && PICTURE_CREDIT.test(line);
}
