// Where words begin and end. Scripts that do not separate words (Han, kana, Thai…) have no edges to keep.
import type { Span } from '../../text/span';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNSEPARATED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Longest word of which the edges are looked for. */
const LONGEST = 40;

/** Which ends of a span are inside words. */
export interface CutWords {
  readonly start: boolean;
  readonly end: boolean;
}

const NONE_CUT: CutWords = { start: false, end: false };

/** The ends of a span at which a word continues outside of it. */
export function cutWords(text: string, { start, end }: Span): CutWords {
  return { start: isInWord(text, start), end: isInWord(text, end) };
}

/** Whether no word continues across either end of a span, or only where it `may`. */
export function isWhole(text: string, span: Span, may = NONE_CUT): boolean {
  const cut = cutWords(text, span);
  return (!cut.start || may.start) && (!cut.end || may.end);
}

/** Whether an offset is inside a word. */
function isInWord(text: string, at: number): boolean {
  return isWord(characterBefore(text, at)) && isWord(characterAt(text, at));
}

/** The span with whole words, except where it `may` cut one: a word belongs to it if at least half of the word is inside. */
export function wholeWords(text: string, { start, end }: Span, may = NONE_CUT): Span {
  const first = may.start ? undefined : wordAround(text, start);
  const last = may.end ? undefined : wordAround(text, end);
  const from = first && 2 * (first.end - start) < first.end - first.start ? afterBlanks(text, first.end) : first?.start;
  const to = last && 2 * (end - last.start) < last.end - last.start ? beforeBlanks(text, last.start) : last?.end;
  const whole = { start: from ?? start, end: to ?? end };
  return whole.start < whole.end ? whole : { start: first?.start ?? start, end: last?.end ?? end };
}

/** The word that an offset is inside; undefined if it is between words. */
function wordAround(text: string, at: number): Span | undefined {
  if (!isInWord(text, at)) return undefined;
  let [start, end] = [at, at];
  while (start > at - LONGEST && isWord(characterBefore(text, start)))
    start -= characterBefore(text, start)?.length ?? 1;
  while (end < at + LONGEST && isWord(characterAt(text, end))) end += characterAt(text, end)?.length ?? 1;
  return { start, end };
}

function afterBlanks(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0);
}

function beforeBlanks(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return at - (before.length - before.trimEnd().length);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character) && !UNSEPARATED.test(character);
}

function characterAt(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string | undefined {
  if (at <= 0) return undefined;
  return /[\uD800-\uDBFF][\uDC00-\uDFFF]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? text[at - 1];
}
