// Whether a text is hard-wrapped, and which of its line breaks only wrap a paragraph. Two signs, each for the whole text: lines that had no
// room for the next word, or sentences that go on over the breaks. Verse, lists, tables and transcripts show neither.
import type { Line } from './lines';

/** Text with wider lines is not hard-wrapped: mail and plain text are wrapped at 65 to 80, a few at 100. */
const WIDEST_WRAP = 110;
/** Text with only narrower lines neither: verse, lists. */
const NARROWEST_WRAP = 40;
/** Share of line ends within paragraphs that must look wrapped. In a hard-wrapped file nearly all do. */
const WRAPPED_SHARE = 0.6;
/** Share of the broken sentences that go on in lower case. In prose most words are; verse and lists begin their lines with capitals. */
const LOWER_SHARE = 0.2;
/** Share of the lines that hold the end of a sentence and the beginning of the next, as prose does. Verse and lists end lines with sentences. */
const PROSE_SHARE = 0.25;
/** A line shorter than this share of the longest may end a paragraph or be a heading. */
const SHORT = 0.5;

/** Whether the break between a line and the next only wraps a paragraph. */
type Wraps = (before: Line | undefined, line: Line) => boolean;

/** The wraps of a text, by its lines. Linear. */
export function wrapsOf(text: string, lines: readonly Line[]): Wraps {
  let [width, longest] = [0, 0];
  for (const { length, start, end } of lines) {
    width = Math.max(width, length);
    longest = Math.max(longest, end - start);
  }
  const hasNoRoom: Wraps = (before, line) => lacksRoom(text, before, line, width);
  if (width <= WIDEST_WRAP && width >= NARROWEST_WRAP && fillsLines(lines, hasNoRoom)) return hasNoRoom;
  if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP || !breaksSentences(text, lines)) return () => false;
  return (before, line) => goesOn(text, before, line, longest);
}

/** Whether lines end where the next word had no room. */
function fillsLines(lines: readonly Line[], hasNoRoom: Wraps): boolean {
  let [inner, wrapped] = [0, 0];
  for (const [i, line] of lines.entries()) {
    if (line.afterEmptyLine) continue;
    inner++;
    if (hasNoRoom(lines[i - 1], line)) wrapped++;
  }
  // One wrapped end proves nothing: the longest line of any text has no room for another word.
  return wrapped >= 2 && wrapped >= inner * WRAPPED_SHARE;
}

/** Whether the line before had no room for the first word of this line. */
function lacksRoom(text: string, before: Line | undefined, line: Line, width: number): boolean {
  if (!before || line.afterEmptyLine) return false;
  let word = line.start;
  while (word < line.end && !/\s/.test(text.charAt(word))) word++;
  return before.length + 1 + word - line.start > width;
}

/** Whether sentences go on over single breaks, and end inside of lines. */
function breaksSentences(text: string, lines: readonly Line[]): boolean {
  let [inner, broken, lower, prose] = [0, 0, 0, 0];
  for (const [i, line] of lines.entries()) {
    if (PROSE.test(text.slice(line.start, line.end))) prose++;
    const before = lines[i - 1];
    if (!before || line.afterEmptyLine) continue;
    inner++;
    if (isStopped(text, before) || isItem(text, line)) continue;
    broken++;
    if (/\p{Ll}/u.test(text.charAt(line.start))) lower++;
  }
  return (
    // One break may be that of a title.
    inner >= 2 &&
    broken >= inner * WRAPPED_SHARE &&
    lower >= Math.max(1, broken * LOWER_SHARE) &&
    prose >= Math.max(1, lines.length * PROSE_SHARE)
  );
}

/** The end of a sentence inside of a line: after a word, not after "Mr." or an initial. */
const PROSE = /(?:\p{Ll}{3}|\d)[.!?][”"’']? [“"‘']?\p{Lu}\p{L}/u;

/** Whether a paragraph goes on: the line before ends inside of a sentence, or is too long to be a paragraph's last. */
function goesOn(text: string, before: Line | undefined, line: Line, longest: number): boolean {
  if (!before || line.afterEmptyLine || isItem(text, line)) return false;
  const isShort = before.end - before.start < longest * SHORT;
  if (isStopped(text, before)) return !isShort;
  // A heading: short, the first of its lines, and the next begins with a capital.
  return !(isShort && before.afterEmptyLine && /\p{Lu}/u.test(text.charAt(line.start)));
}

/** Whether a line ends with a stop, and marks that close a quotation or bracket. */
function isStopped(text: string, { start, end }: Line): boolean {
  return /[.!?:;…][”"’')\]]{0,3}$/.test(text.slice(Math.max(start, end - 4), end));
}

/** Whether a line begins like an item of a list or a turn of a transcript: "- ", "2. ", "MR. SMITH: ", "Q: ". */
function isItem(text: string, { start, end }: Line): boolean {
  return /^(?:[-–—*•·▪>]\s|\(?\d{1,2}[.)]\s|\p{Lu}[\p{Lu}. ]{0,30}:\s|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?:\s)/u.test(
    text.slice(start, Math.min(end, start + 40)),
  );
}
