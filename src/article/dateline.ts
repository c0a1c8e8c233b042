// The dateline at the start of an article's running text: `MOSCOW/WASHINGTON:`, `KYIV, Feb 2 (Agency) -`. Never a plain sentence.
import type { Span } from '../text/span';
import type { Dateline } from './types';

/** Longest dateline; also bounds the work. */
const LONGEST = 120;

/** One word of a place name in capitals, with dots, apostrophes and hyphens inside: `ST.`, `NUR-SULTAN`. */
const WORD = "\\p{Lu}[\\p{Lu}.'’-]{1,30}";
/** Up to three of them: `NEW YORK`, `RIO DE JANEIRO`. */
const PLACE = `${WORD}(?: ${WORD}){0,2}`;
/** What separates places. */
const SEPARATOR = /( ?\/ ?|, | and | AND | & )/;
const PLACES = `${PLACE}(?:${SEPARATOR.source.replace('(', '(?:')}${PLACE}){0,4}`;
/** A region or country in ordinary letters: `, Ukraine`. */
const REGION = '(?:, \\p{Lu}\\p{Ll}[\\p{L}. ]{1,30})?';
/** `, Feb 2`, `, Jan. 27, 2022`, `, 2 February`. */
const DAY = '(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)?';
/** `(Reuters)`, `(AP)`. */
const AGENCY = '\\((?<agency>\\p{Lu}[\\p{L}. /-]{1,30})\\)';
const DASH = ' ?(?:-{1,2}|–|—)(?= |$)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?<places>${PLACES}):(?= |$)`, 'u'),
  new RegExp(`^(?<places>${PLACES})${REGION}${DAY}(?: ${AGENCY})?${DASH}`, 'u'),
  // A place in ordinary letters counts only where an agency follows: "Moscow (CNN) —".
  new RegExp(`^(?<places>\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2})${REGION}${DAY} ${AGENCY}${DASH}`, 'u'),
];

/** Labels and organizations in capitals that stand where a place would. */
const NOT_A_PLACE = new Set(
  (
    'ANALYSIS BREAKING COMMENTARY CORRECTION EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FACTBOX FEATURE FOCUS INSIGHT INTERVIEW ' +
    'KEY LATEST LIVE NOTE OPINION PHOTO PHOTOS READ REVIEW THE TIMELINE UPDATE VIDEO WATCH WHAT WHO WHY HOW WHEN WHERE ' +
    'EU NATO UN US USA UK OSCE IMF'
  ).split(' '),
);

/** The dateline at the start of [start, end) of a text; undefined if there is none. */
export function parseDateline(text: string, start: number, end: number): Dateline | undefined {
  const opening = text.slice(start, Math.min(end, start + LONGEST)).replaceAll('\u00A0', ' ');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(opening);
    const places = match?.groups?.places;
    if (!match || !places || places.split(/[ /]/).some((word) => NOT_A_PLACE.has(word))) continue;
    // "OTTAWA — the quiet capital — said": lower case after it means that this is a sentence.
    if (/^ \p{Ll}/u.test(opening.slice(match[0].length))) continue;
    const span = { start, end: start + match[0].length };
    const agency = match.groups?.agency;
    return { span, places: placesIn(places, start), ...(agency ? { agency: agencyIn(match[0], agency, start) } : {}) };
  }
  return undefined;
}

function agencyIn(dateline: string, agency: string, offset: number): Span {
  const start = offset + dateline.lastIndexOf(`(${agency})`) + 1;
  return { start, end: start + agency.length };
}

function placesIn(places: string, offset: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [i, part] of places.split(SEPARATOR).entries()) {
    // With a group in the pattern, split returns the separators too: every second part.
    if (i % 2 === 0) spans.push({ start: offset + at, end: offset + at + part.length });
    at += part.length;
  }
  return spans;
}
