// Splits a text into clusters of temporal words: runs of neighbouring words that are all in the lexicon. One pass over the
// characters; any other word costs a table look-up and ends the cluster. The general tokenizer in `text/tokens` would make a token
// of every word. Interprets nothing beyond numerals and numbers written out.
import { MONTH_PREFIXES } from '../../text/calendar-names';
import { makeWord, type TimeWord, VOCABULARY } from '../lexicon/vocabulary';
import { wordAt } from '../lexicon/word-table';
import { CharKind, isApostrophe, kindOf } from './characters';
import { numeralAt } from './numerals';
import { joinNumbers } from './spelled-numbers';

/** A word, numeral or mark in the text that a temporal expression may consist of. */
export interface TimeToken {
  readonly start: number;
  readonly end: number;
  readonly word: TimeWord;
}

const BREAK: TimeWord = makeWord('break');
const HYPHEN = makeWord('hyphen');
const COMMA = makeWord('comma');
const SLASH = makeWord('slash');
const POSSESSIVE = makeWord('possessive');
const AM = makeWord('ampm', 0, 'AM');
const PM = makeWord('ampm', 12, 'PM');
/** `a`, the only word of a single letter. */
const INDEFINITE_ARTICLE = VOCABULARY.get('a');
const ERA: TimeWord = { ...makeWord('era'), core: true };
const DOTTED_ERA = /^B\.C\b/;
/** What follows a short weekday without its dot, `Mon 3 May`, as opposed to the word `sat` or `sun`. */
const AFTER_SHORT_WEEKDAY = new RegExp(`^,? (?:\\d|${MONTH_PREFIXES.join('|')})`);

/** What follows `May` with a dot that is no full stop: `May. 9, 2019`. */
const DOTTED_MAY = /^\. \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/;

/** The clusters of temporal words that contain at least one core word; each ends with a break token. */
export function scan(text: string): TimeToken[] {
  const scanner = new Scanner(text);
  return scanner.run();
}

/** The state of one pass over one text. */
class Scanner {
  readonly #text: string;
  readonly #tokens: TimeToken[] = [];
  /** The current cluster in columns: most clusters are dropped, and no tokens are made for them. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #words: TimeWord[] = [];
  #size = 0;
  #core = false;
  /** End of the last token of the current cluster; -1 if it is empty. */
  #last = -1;

  constructor(text: string) {
    this.#text = text;
  }

  run(): TimeToken[] {
    const text = this.#text;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === CharKind.letter) {
        let end = at + 1;
        while (end < length && kindOf(text.charCodeAt(end)) === CharKind.letter) end++;
        at = this.#word(at, end);
      } else if (kind === CharKind.digit) {
        at = this.#numeral(at);
      } else at++;
    }
    this.#close(length);
    return this.#tokens;
  }

  /** Ends the current cluster; drops it if it has no core word. */
  #close(at: number): void {
    this.#last = -1;
    if (this.#core) this.#keep(at);
    this.#size = 0;
    this.#core = false;
  }

  #keep(at: number): void {
    for (let index = 0; index < this.#size; index++) {
      const word = this.#words[index] ?? BREAK;
      this.#tokens.push({ start: this.#starts[index] ?? at, end: this.#ends[index] ?? at, word });
    }
    this.#tokens.push({ start: at, end: at, word: BREAK });
  }

  /** Reads the letters [start, end); returns where to continue. */
  #word(start: number, end: number): number {
    const text = this.#text;
    const size = end - start;
    const first = text.charCodeAt(start);
    if (size === 1 && (first | 0x20) !== 0x61) return this.#single(start, end, first | 0x20);
    if (size === 1 && text.charCodeAt(end) === 46 && isMeridiem(text, start)) return this.#meridiem(start, AM);
    const word = size === 1 ? INDEFINITE_ARTICLE : wordAt(text, start, end);
    if (word === undefined || (word.capital && first >= 97) || isPartOfName(text, start, end)) {
      this.#close(start);
      return end;
    }
    if (word.class === 'ampm' && !(this.#last >= 0 && this.#last >= start - 1)) {
      this.#close(start);
      return end;
    }
    const dotted = isAbbreviation(text, word, size, end);
    if (word.class === 'weekday' && size < 5 && !dotted && !AFTER_SHORT_WEEKDAY.test(text.slice(end, end + 5))) {
      this.#close(start);
      return end;
    }
    const stop = dotted ? end + 1 : end;
    this.#add(start, stop, word);
    return stop;
  }

  /** Reads a single letter that is part of `p.m.`, `o'clock`, `'s`, `Q3` or `B.C.`; any other ends the cluster. */
  #single(start: number, end: number, letter: number): number {
    const text = this.#text;
    if (letter === 0x73 && this.#last >= 0 && this.#last === start - 1 && isApostrophe(text.charCodeAt(start - 1))) {
      this.#push(start - 1, end, POSSESSIVE);
      return end;
    }
    if (letter === 0x70 && isMeridiem(text, start)) return this.#meridiem(start, PM);
    if (letter === 0x6f && isApostrophe(text.charCodeAt(end)) && /^clock\b/i.test(text.slice(end + 1, end + 7))) {
      const word = VOCABULARY.get("o'clock");
      if (word) this.#add(start, end + 6, word);
      return end + 6;
    }
    if ((letter === 0x71 || letter === 0x68) && isQuarterCode(text, start, letter)) {
      this.#add(start, end + 1, makeWord('quartercode', text.charCodeAt(end) - 48, letter === 0x71 ? 'Q' : 'H'));
      return end + 1;
    }
    if (letter === 0x62 && DOTTED_ERA.test(text.slice(start, start + 4))) {
      const stop = text.charCodeAt(start + 3) === 46 ? start + 4 : start + 3;
      this.#add(start, stop, ERA);
      return stop;
    }
    this.#close(start);
    return end;
  }

  #meridiem(start: number, word: TimeWord): number {
    const text = this.#text;
    const end = text.charCodeAt(start + 3) === 46 ? start + 4 : start + 3;
    this.#add(start, end, word);
    return end;
  }

  #numeral(start: number): number {
    const numeral = numeralAt(this.#text, start);
    if (numeral.word === undefined) this.#close(start);
    else this.#add(numeral.start, numeral.end, numeral.word);
    return numeral.end;
  }

  /** Adds a token to the current cluster. First closes the cluster if something else stands between its last token and this one. */
  #add(start: number, end: number, word: TimeWord): void {
    if (this.#last >= 0) {
      const mark = this.#gap(this.#last, start);
      if (mark === BREAK) this.#close(this.#last);
      else if (this.#joinNumber(start, end, word, mark)) return;
      else if (mark !== undefined) this.#push(this.#last, start, mark);
    }
    this.#push(start, end, word);
  }

  #push(start: number, end: number, word: TimeWord): void {
    this.#starts[this.#size] = start;
    this.#ends[this.#size] = end;
    this.#words[this.#size++] = word;
    this.#last = end;
    if (word.core) this.#core = true;
  }

  /** What stands between two tokens: only blanks (undefined), a mark that patterns know, or a break. */
  #gap(from: number, to: number): TimeWord | undefined {
    const text = this.#text;
    if (to - from === 1 && text.charCodeAt(from) === 32) return undefined;
    let at = from;
    while (at < to && kindOf(text.charCodeAt(at)) === CharKind.blank) at++;
    if (at === to) return to - from > 1 && text.slice(from, to).split('\n').length > 2 ? BREAK : undefined;
    const mark = text.charCodeAt(at);
    const blankBefore = at > from;
    at++;
    while (at < to && kindOf(text.charCodeAt(at)) === CharKind.blank) at++;
    if (at !== to) return BREAK;
    if (mark === 44 && !blankBefore) return COMMA;
    if (mark === 47) return SLASH;
    if ((mark === 45 || mark === 0x2010 || mark === 0x2011) && !blankBefore) return HYPHEN;
    if (mark === 0x2013 || mark === 45 || mark === 0x2212) return HYPHEN;
    if (isApostrophe(mark) && !blankBefore) return POSSESSIVE;
    return BREAK;
  }

  /** Joins numbers written out: `twenty` + `four`, `nineteen` + `ninety-seven`, `two` + `thousand`. Returns whether it did. */
  #joinNumber(start: number, end: number, word: TimeWord, mark: TimeWord | undefined): boolean {
    if (word.class !== 'count' && word.class !== 'ordinal' && word.class !== 'hundred') return false;
    if (mark !== undefined && mark !== HYPHEN) return false;
    const last = this.#words[this.#size - 1];
    const sum = last && joinNumbers(last, word);
    if (!sum) return false;
    this.#size--;
    this.#push(this.#starts[this.#size] ?? start, end, sum);
    return true;
  }
}

/** Whether it is `Q1` to `Q4`, `H1` or `H2` with a capital, and not the start of a longer code. */
function isQuarterCode(text: string, start: number, letter: number): boolean {
  const digit = text.charCodeAt(start + 1);
  const last = letter === 0x71 ? 52 : 50;
  return digit >= 49 && digit <= last && text.charCodeAt(start) < 97 && !/[A-Za-zÀ-ɏ\d]/.test(text.charAt(start + 2));
}

/** Whether `a.m` or `p.m` starts at a letter. */
function isMeridiem(text: string, start: number): boolean {
  return (
    text.charCodeAt(start + 1) === 46 &&
    (text.charCodeAt(start + 2) | 0x20) === 0x6d &&
    kindOf(text.charCodeAt(start + 3)) !== CharKind.letter
  );
}

/** Whether the letters are part of a longer name: `@monday`, `now.com`, `may_day`. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 64 || before === 35 || before === 95) return true;
  if (before === 46 && kindOf(text.charCodeAt(start - 2)) === CharKind.letter) return true;
  const after = text.charCodeAt(end);
  return after === 95 || after === 64 || (after === 46 && kindOf(text.charCodeAt(end + 1)) === CharKind.letter);
}

/** Whether the dot after `Nov` or `Mon` belongs to it. */
function isAbbreviation(text: string, word: TimeWord, size: number, end: number): boolean {
  if (text.charCodeAt(end) !== 46 || size > 5) return false;
  const named = word.class === 'month' || word.class === 'ambiguousmonth' || word.class === 'weekday';
  if (!named || !word.capital) return false;
  return !/^(?:may|march)$/i.test(text.slice(end - size, end)) || DOTTED_MAY.test(text.slice(end, end + 14));
}
