// Splits a text into tokens: one left-to-right scan, no look-back beyond the token before. Linear.
// Splits finely and never joins over a blank: who needs "China-Russia" or "U.S.-led" as one checks whether the hyphen touches
// both neighbours. Two rooms have tokenizers of their own: quotes makes one token of a quotation and of "U.S.-led", and marks
// word classes; dates scans for the words of its lexicon only and makes no string of any other word, which is faster.
import { abbreviationOf } from './abbreviations';
import { CharClass, classAt, isLowerAt, isUpperAt } from './character-class';
import type { Span } from './span';

/**
 * - `word`: letters with their combining marks, digits after them (`G7`), apostrophes inside (`don't`, `O’Neill`), and host
 *   names (`example.com`).
 * - `number`: digits with commas and dots inside (`100,000`, `3.5`) and letters after them (`1990s`, `5th`).
 * - `abbreviation`: with its dot: `Mr.`, `Jan.`, `U.S.`, `a.m.`, `J.`; also `U.S` without the last dot.
 * - `possessive`: `'s`, `’s` after a word (also the contracted *is* and *has*), or the bare apostrophe of a plural.
 * - `quote-mark`, `bracket`: one character each. An apostrophe that belongs to no word is a quote mark.
 * - `hyphen`: touches the words on both sides. `dash`: any other hyphen, `–`, `—`, and runs of them.
 * - `punctuation`: one character, or a run of dots. `symbol`: everything else, a surrogate pair as one.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'abbreviation'
  | 'possessive'
  | 'quote-mark'
  | 'bracket'
  | 'hyphen'
  | 'dash'
  | 'punctuation'
  | 'symbol';

/** A piece of text without blanks inside. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** Splits a text into tokens, sorted and disjoint; every character that is neither blank nor invisible lies in one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let singleOpen = false;
  let at = 0;
  const push = (kind: TokenKind, end: number) => {
    tokens.push({ kind, start: at, end });
    at = end;
  };
  while (at < text.length) {
    switch (classAt(text, at)) {
      case CharClass.newline:
        if (text.charCodeAt(at + 1) === 0x0a) singleOpen = false;
        at++;
        break;
      case CharClass.blank:
      case CharClass.invisible:
        at++;
        break;
      case CharClass.letter: {
        const end = wordEnd(text, at);
        const dotted = dottedEnd(text, at, end, tokens.at(-1));
        if (dotted > end) push('abbreviation', dotted);
        else push('word', hostEnd(text, end));
        break;
      }
      case CharClass.digit:
        push('number', numberEnd(text, at));
        break;
      case CharClass.apostrophe: {
        const end = possessiveEnd(text, at, singleOpen);
        singleOpen = end ? singleOpen : opensAt(text, at);
        push(end ? 'possessive' : 'quote-mark', end || at + 1);
        break;
      }
      case CharClass.quote:
        if (text.charAt(at) === '‘') singleOpen = true;
        push('quote-mark', at + 1);
        break;
      case CharClass.surrogate:
        if (/^\p{L}$/u.test(text.slice(at, pairEnd(text, at)))) push('word', wordEnd(text, at));
        else push('symbol', pairEnd(text, at));
        break;
      default:
        push(...markAt(text, at));
    }
  }
  return tokens;
}

/** Kind and end of a token that is neither a word, a number nor a quotation mark. */
function markAt(text: string, at: number): [TokenKind, number] {
  const kind = classAt(text, at);
  if (kind === CharClass.dot) return ['punctuation', runEnd(text, at, CharClass.dot)];
  if (kind === CharClass.punctuation) return ['punctuation', at + 1];
  if (kind === CharClass.bracket) return ['bracket', at + 1];
  if (kind === CharClass.dash) return ['dash', runEnd(text, at, CharClass.dash)];
  if (kind !== CharClass.hyphen) return ['symbol', at + 1];
  const end = runEnd(text, at, CharClass.hyphen);
  return [end === at + 1 && isSolid(text, at - 1) && isSolid(text, end) ? 'hyphen' : 'dash', end];
}

/** Whether a letter, a digit or the dot of an abbreviation is there: what a hyphen can join. */
function isSolid(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.dot;
}

function runEnd(text: string, at: number, kind: number): number {
  let end = at + 1;
  while (classAt(text, end) === kind) end++;
  return end;
}

function pairEnd(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** The end of a word: after its last letter or digit. Apostrophes and invisible characters count only between two letters. */
function wordEnd(text: string, start: number): number {
  let end = pairEnd(text, start);
  for (;;) {
    const kind = classAt(text, end);
    if (kind === CharClass.letter || kind === CharClass.digit) end++;
    else if (kind === CharClass.surrogate && /^\p{L}$/u.test(text.slice(end, pairEnd(text, end)))) end += 2;
    else if (kind === CharClass.apostrophe && isLetterAt(text, end + 1) && !possessiveEnd(text, end, true)) end += 2;
    else if (kind === CharClass.invisible && isLetterAt(text, end + 1)) end += 2;
    else return end;
  }
}

function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.letter;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const kind = classAt(text, end);
    if (kind === CharClass.digit) end++;
    else if (kind === CharClass.letter) return wordEnd(text, end);
    else if ((kind === CharClass.dot || text.charAt(end) === ',') && classAt(text, end + 1) === CharClass.digit)
      end += 2;
    else return end;
  }
}

/** The end of the abbreviation that begins with the word [start, end), its dot included; `end` if it is none. */
function dottedEnd(text: string, start: number, end: number, previous: Token | undefined): number {
  if (text.charCodeAt(end) !== 0x2e) return end;
  const letters = lettersEnd(text, start, end);
  if (letters > end) return letters;
  // A run of dots is an ellipsis: "He met J... no".
  if (text.charCodeAt(end + 1) === 0x2e) return end;
  if (end === start + 1) return isUpperAt(text, start) && !isPronounI(text, start, previous) ? end + 1 : end;
  const kind = abbreviationOf(text.slice(start, end));
  if (kind === undefined) return end;
  return kind !== 'before-number' || numberFollows(text, end + 1) ? end + 1 : end;
}

/** The end of `U.S.`, `a.m.`, `Ph.D.`: letters with dots between them. The last dot may be missing where no letter follows. */
function lettersEnd(text: string, start: number, end: number): number {
  const first = end - start;
  if (first > 2 || (first === 2 && !isUpperAt(text, start))) return end;
  let last = end;
  while (text.charCodeAt(last) === 0x2e && isLetterAt(text, last + 1) && !isSolidLetter(text, last + 2)) last += 2;
  if (last === end) return end;
  return text.charCodeAt(last) === 0x2e && text.charCodeAt(last + 1) !== 0x2e ? last + 1 : last;
}

function isSolidLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === CharClass.letter || kind === CharClass.digit;
}

/** "I" in "Jack and I. He" is the pronoun. In "Robert I. Miller" it is an initial: a name stands right before it. */
function isPronounI(text: string, at: number, previous: Token | undefined): boolean {
  return (
    text.charAt(at) === 'I' &&
    !(previous?.kind === 'word' && previous.end === at - 1 && isUpperAt(text, previous.start))
  );
}

/** "No. 10", "Art.5": at most one blank of any kind before the number. */
function numberFollows(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.digit || classAt(text, at + 1) === CharClass.digit;
}

/** The end of `example.com`: a dot between lower-case letters, without a blank, is part of one name and ends no sentence. */
function hostEnd(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last) === 0x2e && isLowerAt(text, last - 1) && isLowerAt(text, last + 1)) {
    last = wordEnd(text, last + 1);
  }
  return last;
}

/** The end of the possessive that begins at an apostrophe; 0 if it is none. */
function possessiveEnd(text: string, at: number, singleOpen: boolean): number {
  if (!isSolid(text, at - 1)) return 0;
  const next = text.charAt(at + 1);
  if (next === 's' || next === 'S') return isSolidLetter(text, at + 2) ? 0 : at + 2;
  // A plural's bare apostrophe, "the allies’ reply": not where it could close a single quotation mark.
  const plural = !singleOpen && /[sxz]/i.test(text.charAt(at - 1)) && /[^\S\n]/.test(next) && isLetterAt(text, at + 2);
  return plural ? at + 1 : 0;
}

/** Whether a straight or reversed single mark opens a quotation: no letter, digit or dot before it, no blank after it. */
function opensAt(text: string, at: number): boolean {
  return at + 1 < text.length && !isSolid(text, at - 1) && !/\s/.test(text.charAt(at + 1));
}
