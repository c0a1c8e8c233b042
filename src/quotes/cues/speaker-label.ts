// Labels at the start of a paragraph that say who speaks: `SMITH: …`, `Q. …`, `**Ana Rui:** …`. One such paragraph may be anything
// (`NOTE: …`); whether the article is a transcript is decided over all its blocks.
import type { SpeakerLabel } from '../types';

/** One to four words in capitals, perhaps after a title, then what the person is: `DR. ANN LEE, PHYSICIAN, STATE UNIVERSITY`. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?!\p{L})`;
const DESCRIPTION = String.raw`(?:, \p{Lu}[\p{Lu}\d &/.,'’-]{1,80})?`;
const BRACKETS = String.raw`(?: \([^()\n]{1,40}\))?`;

/** One to four words with capitals: `Ana Rui`, `Mr. Hale`. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;

const BOLD = String.raw`(?:\*\*|__)`;

/** A label of a form that prose has not: in capitals, in bold, or Q and A. Capitals before a dash may be a dateline. */
const MARKED = new RegExp(
  String.raw`^["“]?(?:${[
    `(?<capitals>${CAPITALS})${DESCRIPTION}${BRACKETS}(?::|(?<dash> [—–]))`,
    `${BOLD}(?<bold>${NAME})${BRACKETS}(?::${BOLD}|${BOLD}(?::| [—–]))`,
    '(?<letter>[QA])[.:]',
  ].join('|')})\s+(?=\S)`,
  'u',
);

/** A name and a colon, as at the start of a line of any list. */
const PLAIN = new RegExp(String.raw`^["“]?(?<name>${NAME})${BRACKETS}:\s+(?=\S)`, 'u');

/** The label that a block begins with; undefined if it has none or nothing follows it. */
export function findSpeakerLabel(block: string): SpeakerLabel | undefined {
  const marked = MARKED.exec(block);
  const m = marked ?? PLAIN.exec(block);
  const { capitals, bold, letter, name, dash } = m?.groups ?? {};
  const words = capitals ?? bold ?? letter ?? name;
  if (!m || words === undefined) return undefined;
  const start = m[0].indexOf(words);
  const speaker = { start, end: start + words.length };
  const colon = m[0].trimEnd().length;
  const content = { start: m[0].length, end: block.trimEnd().length };
  if (content.start >= content.end) return undefined;
  const cue = { start: colon - 1, end: colon };
  const candidate = { speaker, head: speaker, cue, verb: '', isNamed: true, distance: 0, rule: 'label' as const };
  return { words, isMarked: marked !== null && dash === undefined, candidate, content };
}
