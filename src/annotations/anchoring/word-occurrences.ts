// Finds words in a text regardless of typography: curly quotes, dashes, blanks and composed letters match plain ones.
import type { Span } from '../../text/span';
import { type FoldedText, foldText, unfolded } from './fold-text';
import { occurrencesOf } from './occurrences';

/** What counts as the same words. */
export interface WordOptions {
  /** Do not match inside a longer word. */
  readonly wholeWords: boolean;
  /** Capitals must match. */
  readonly matchCase: boolean;
}

/** Letters and digits. Scripts that do not separate words (Han, kana, Thai…) have no whole words to match. */
const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNSEPARATED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Longest words that are searched, in UTF-16 units: each near match is compared over their whole length. */
export const LONGEST_WORDS = 400;

/** At most `most` spans of the words, in order, not overlapping. [] for blank words and for more than 400 units. */
export function wordOccurrences(text: string, words: string, options: WordOptions, most: number): readonly Span[] {
  const trimmed = words.trim();
  const wanted = foldText(trimmed);
  if (wanted.text === '' || wanted.text.length > LONGEST_WORDS) return [];
  const folded = foldText(text);
  const found: Span[] = [];
  let from = 0;
  for (const start of occurrencesOf(folded.text, wanted.text, folded.text.length)) {
    const end = start + wanted.text.length;
    if (start < from || cutsLetter(folded, start) || cutsLetter(folded, end)) continue;
    const span = unfolded(folded, { start, end });
    if (options.wholeWords && !isWhole(text, span)) continue;
    if (options.matchCase && !sameCase({ text, folded, start }, { text: trimmed, folded: wanted, start: 0 })) continue;
    found.push(span);
    from = end;
    if (found.length === most) break;
  }
  return found;
}

/** Whether an offset of the folded text is inside one letter of the original. */
function cutsLetter({ from, text }: FoldedText, at: number): boolean {
  return at > 0 && at < text.length && from[at] === from[at - 1];
}

interface Side {
  readonly text: string;
  readonly folded: FoldedText;
  readonly start: number;
}

/** Whether two texts have their capitals at the same letters; their folded forms agree from the given starts. */
function sameCase(here: Side, wanted: Side): boolean {
  const isCapital = ({ text, folded, start }: Side, at: number) => {
    const unit = text[folded.from[start + at] ?? 0] ?? '';
    return unit !== unit.toLowerCase();
  };
  for (let at = 0; at < wanted.folded.text.length; at++)
    if (isCapital(here, at) !== isCapital(wanted, at)) return false;
  return true;
}

function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (outside: string | undefined, inside: string | undefined) =>
    outside !== undefined && inside !== undefined && isWord(outside) && isWord(inside);
  const [before, first] = [characterBefore(text, start), characterAt(text, start)];
  const [last, after] = [characterBefore(text, end), characterAt(text, end)];
  return !joins(before, first) && !joins(after, last);
}

function isWord(character: string): boolean {
  return WORD.test(character) && !UNSEPARATED.test(character);
}

function characterAt(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string | undefined {
  if (at === 0) return undefined;
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? text[at - 1];
}
