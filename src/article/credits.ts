// Credit lines: who published, wrote, edited, photographed. By their set phrases only; a sentence about reporting is none.
import type { Span } from '../text/span';

/** Agencies whose bare name, alone on a line or behind a dash, signs a text. */
const AGENCY =
  '(?:AFP|Agencies|ANI|ANSA|AP|Associated Press|Bloomberg|CNN|dpa|DPA|EFE|IANS|Interfax|KUNA|PTI|Reuters|TASS|UPI|Xinhua)';
/** `Reporting by`, `Additional reporting and editing by`, `With inputs from`. */
const WORK =
  '(?:With )?(?:(?:Additional )?(?:[Rr]eporting|Writing|Editing|Compiled|Edited|Written|Translated|Translation|Graphics?)' +
  '(?:,? (?:and )?(?:additional )?(?:reporting|writing|editing)){0,3} by|(?:[Ii]nputs?|[Ff]iles|[Rr]eports?) from)';
/** Small words between the names of a credit. Any other word in lower case makes it a sentence. */
const SMALL =
  '(?:additional|agencies|agency|al|and|at|by|de|editing|for|from|in|of|our|reporting|staff|the|van|von|with|writing)';
/** Names to the end of the line; a word begins either with a capital or small, so there is one way to read it. */
const NAMES = `(?:(?:[\\p{Lu}\\d(&]\\S*|${SMALL}[,;.)]?)(?:\\s+|$)){1,60}`;

/** A credit that fills its line, from first to last character. Lengths are bounded: what is longer tells a story. */
const WHOLE: readonly RegExp[] = [
  /^\(?(?:©|\([cC]\) |Copyright (?:©|\([cC]\)|\d{4})).{0,160}$/u,
  new RegExp(`^\\(?${WORK}\\s+${NAMES}$`, 'u'),
  // "AFP contributed reporting.", "Jo Roe in Kyiv and agencies contributed to this report."
  /^.{2,120} contributed (?:to this (?:report|reporting|story|article)|(?:additional )?reporting)(?: (?:from|in) .{2,60})?\.?$/u,
  new RegExp(`^(?:[-–—] ?|\\()?${AGENCY}(?:(?:, ?|/| and )${AGENCY}){0,3}\\)?$`, 'u'),
  /^(?:Source|Credit)s?: \p{Lu}.{1,100}$/u,
  // A byline: "By Jo Roe and Ann O’Hara".
  /^By \p{Lu}[\p{L}.'’-]{1,30}(?:,? (?:and )?\p{Lu}[\p{L}.'’-]{0,30}){1,7}$/u,
];

/** The tail of a paragraph: a credit in parentheses, a copyright line or an agency's signature, behind a full stop or closing mark. */
const TAIL = new RegExp(
  '(?<=[.!?…”"’)\\]])[^\\S\\n]+(?<credit>' +
    `\\((?:©|${WORK})[^()]{0,200}\\)|©[^.!?“”"]{1,80}\\.?|[-–—] ?${AGENCY}|\\(${AGENCY}\\))$`,
  'u',
);
/** No tail reaches back further; bounds the search. */
const LONGEST_TAIL = 320;

/** Whether the line is nothing but a credit. */
export function isCredit(line: string): boolean {
  return WHOLE.some((form) => form.test(line));
}

/** The credit at the end of a stretch of running text, which goes on before it; absent where none stands. */
export function creditAtEnd(text: string, { start, end }: Span): Span | undefined {
  const from = Math.max(start, end - LONGEST_TAIL);
  const credit = TAIL.exec(text.slice(from, end))?.groups?.credit;
  return credit ? { start: end - credit.length, end } : undefined;
}

/** Signs of a picture's credit, which mark its caption: `(AP Photo/Jo Roe)`, `REUTERS/Jo Roe`, `File photo`. */
const PICTURE =
  /\b(?:AP Photo|Getty Images|EPA-EFE|(?:File|Handout|Courtesy|Archive) (?:photo|image|picture)|(?:AFP|AP|EPA|REUTERS|Reuters|TASS|Sputnik)\/\p{Lu}|via (?:REUTERS|AP|AFP|Getty))|[([](?:Photo|Image|Picture|Credit|File)\b|^(?:Photo|Image|Picture|Caption)s?: |\([^()]{0,60}(?:Public Domain|Government Works?|Creative Commons|CC BY)[^()]{0,40}\)$/u;
/** Captions are short. */
const LONGEST_CAPTION = 400;

/** Whether a line bears a picture's credit. */
export function isPictureLine(line: string): boolean {
  return line.length <= LONGEST_CAPTION && PICTURE.test(line);
}
