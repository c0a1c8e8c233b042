// What Markdown puts around words: emphasis, links, notes, code. Each mark is told by what stands beside it, not by its
// partner, so that a part of a text has the same marks as the whole.
import type { Mark } from './html-marks';

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const BLANK = /\s/;

/** A character beside a mark; undefined at an end of the text. */
type Beside = string | undefined;

function isWord(character: Beside): boolean {
  return character !== undefined && WORD.test(character);
}

function isBlank(character: Beside): boolean {
  return character === undefined || BLANK.test(character);
}

/** Length of the run of one character at an offset. */
export function runAt(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/**
 * The signs of emphasis or code at an offset; undefined if they are signs of their own, as in `2*3`, `a * b` and `snake_case`.
 * @param before - the last character before them, marks left out
 */
export function emphasisAt(text: string, at: number, before: Beside): Mark | undefined {
  const sign = text[at];
  const length = runAt(text, at);
  const after = text[at + length];
  if (sign === '`') {
    // Two are an opening quotation mark as TeX writes it; between letters one is an apostrophe.
    if (length === 2) return { length, text: '“' };
    return isWord(before) && isWord(after) ? undefined : { length, text: '' };
  }
  if (isBlank(before) && isBlank(after)) return undefined;
  if (!isWord(before) || !isWord(after)) return { length, text: '' };
  if (sign === '_' || (DIGIT.test(before ?? '') && DIGIT.test(after ?? ''))) return undefined;
  return isPaired(text, at, length) ? { length, text: '' } : undefined;
}

/** Units of a word in which a star inside it has a partner. */
const WORD_REACH = 40;

/** Whether the same word has another run of stars, as `un*believ*able` has. */
function isPaired(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - WORD_REACH), at);
  const after = text.slice(at + length, at + length + WORD_REACH);
  return /\*[^\s*]+$/.test(before) || /^[^\s*]+\*/.test(after);
}

/** The text of a link, perhaps with a note in it, and the mark of a note. */
const LINK_TEXT = /\[(?:[^[\]]|\[[^[\]]{0,32}\]){1,400}\][([]/y;
const NOTE = /\[\^[^\s[\]]{1,32}\]/y;

/** The target of a link, perhaps with a title, and the label of a reference. Bounded, so that brackets cost little. */
const TARGET =
  /\]\((?:<[^<>\n]{0,400}>|[^\s()]{0,400}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?)(?:\s{1,4}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\s{0,4}\)/y;
const LABEL = /\]\[[^[\]\n]{0,64}\]/y;

/** The note, or the opening bracket of a link, at an offset; undefined if it is neither. */
export function openingAt(text: string, at: number): Mark | undefined {
  const note = matchAt(NOTE, text, at);
  if (note) return { length: note.length, text: '' };
  return matchAt(LINK_TEXT, text, at) ? { length: 1, text: '' } : undefined;
}

/** The closing bracket of a link with its target at an offset; undefined if it is none. */
export function closingAt(text: string, at: number): Mark | undefined {
  const target = matchAt(TARGET, text, at) ?? matchAt(LABEL, text, at);
  return target ? { length: target.length, text: '' } : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether the backslash at an offset only says that the sign after it is no mark. */
export function isEscape(text: string, at: number): boolean {
  return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '');
}
