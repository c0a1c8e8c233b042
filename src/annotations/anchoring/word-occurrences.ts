// Finds words in a text regardless of encoding and typography: curly quotes, dashes, blanks, composed letters and words with
// marks inside match plain ones.
import type { Span } from '../../text/span';
import { type FoldedText, foldText, unfolded } from './fold-text';
import { occurrencesOf } from './occurrences';
import { plainText, unplained } from './plain-text';
import { isWhole } from './word-edges';

/** What counts as the same words. */
export interface WordOptions {
  /** Do not match inside a longer word. */
  readonly wholeWords: boolean;
  /** Capitals must match. */
  readonly matchCase: boolean;
}

/** Longest words that are searched, in UTF-16 units: each near match is compared over their whole length. */
export const LONGEST_WORDS = 400;

/** At most `most` spans of the words, in order, not overlapping. [] for blank words and for more than 400 units. */
export function wordOccurrences(text: string, words: string, options: WordOptions, most: number): readonly Span[] {
  const trimmed = plainText(words.trim()).text;
  const wanted = foldText(trimmed);
  if (wanted.text === '' || wanted.text.length > LONGEST_WORDS) return [];
  const plain = plainText(text);
  const folded = foldText(plain.text);
  const found: Span[] = [];
  let from = 0;
  for (const start of occurrencesOf(folded.text, wanted.text, folded.text.length)) {
    const end = start + wanted.text.length;
    if (start < from || cutsLetter(folded, start) || cutsLetter(folded, end)) continue;
    const span = unfolded(folded, { start, end });
    if (options.wholeWords && !isWhole(plain.text, span)) continue;
    const here = { text: plain.text, folded, start };
    if (options.matchCase && !sameCase(here, { text: trimmed, folded: wanted, start: 0 })) continue;
    found.push(unplained(plain, span));
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
