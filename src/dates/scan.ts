// Text -> clusters of temporal words. One pass over the characters; words outside of the vocabulary cost a table look-up
// and end a cluster. Nothing is read into the words here beyond numerals and numbers written out.

import { joinNumbers } from './number-words';
import { type Numeral, numeralAt } from './numerals';
import { scanned, VOCABULARY, type Word } from './vocabulary';
import { wordAt } from './word-table';

/** A word or mark of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** Kinds of character: 0 other, 1 letter, 2 digit, 3 blank. Letters beyond ASCII never occur in the vocabulary. */
const KIND = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  KIND[c] = letter ? 1 : c >= 48 && c <= 57 ? 2 : c === 32 || c === 9 || c === 10 ? 3 : 0;
}
function kindOf(code: number): number {
  if (code < 128) return KIND[code] ?? 0;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return 3;
  return code >= 0xc0 && code < 0x2000 ? 1 : 0;
}

const BREAK: Word = scanned('break');
const HYPHEN = scanned('hyphen');
const COMMA = scanned('comma');
const SLASH = scanned('slash');
const POSSESSIVE = scanned('possessive');
const AM = scanned('ampm', 0, 'AM');
const PM = scanned('ampm', 12, 'PM');
/** `a`, the one word of a single letter. */
const INDEFINITE = VOCABULARY.get('a');
const ERA: Word = { ...scanned('era'), core: true };
const DOTTED_ERA = /^B\.C\b/;

/** The text's temporal words in clusters that hold at least one core word; a break stands between clusters and at the end. */
export function scan(text: string): Token[] {
  const scanner = new Scanner(text);
  return scanner.run();
}

/** Lives for one pass over one text. */
class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  /** The present cluster in columns: most clusters are forgotten, and nothing is made for them. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #words: Word[] = [];
  #size = 0;
  #core = false;
  /** End of the last token of the present cluster; -1 when there is none. */
  #edge = -1;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Token[] {
    const text = this.#text;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === 1) {
        let end = at + 1;
        while (end < length && kindOf(text.charCodeAt(end)) === 1) end++;
        at = this.#word(at, end);
      } else if (kind === 2) {
        at = this.#numeral(at);
      } else at++;
    }
    this.#close(length);
    return this.#tokens;
  }

  /** Ends the present cluster; forgets it when nothing in it is core. */
  #close(at: number): void {
    this.#edge = -1;
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

  /** Takes the letters [start, end); says where to go on. */
  #word(start: number, end: number): number {
    const text = this.#text;
    const size = end - start;
    const first = text.charCodeAt(start);
    if (size === 1 && (first | 0x20) !== 0x61) return this.#single(start, end, first | 0x20);
    if (size === 1 && text.charCodeAt(end) === 46 && isMeridiem(text, start)) return this.#meridiem(start, AM);
    const word = size === 1 ? INDEFINITE : wordAt(text, start, end);
    if (word === undefined || (word.capital && first >= 97) || isGlued(text, start, end)) {
      this.#close(start);
      return end;
    }
    if (word.class === 'ampm' && !(this.#edge >= 0 && this.#edge >= start - 1)) {
      this.#close(start);
      return end;
    }
    const dotted = isAbbreviation(text, word, size, end);
    if (
      word.class === 'weekday' &&
      size < 5 &&
      !dotted &&
      !/^,? (?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text.slice(end, end + 5))
    ) {
      this.#close(start);
      return end;
    }
    const stop = dotted ? end + 1 : end;
    this.#add(start, stop, word);
    return stop;
  }

  /** Single letters that mean something: `p.m.`, `o'clock`; a possessive's `s` passes. */
  #single(start: number, end: number, letter: number): number {
    const text = this.#text;
    if (letter === 0x73 && this.#edge >= 0 && this.#edge === start - 1 && isApostrophe(text.charCodeAt(start - 1))) {
      this.#push(start - 1, end, POSSESSIVE);
      return end;
    }
    if (letter === 0x70 && isMeridiem(text, start)) return this.#meridiem(start, PM);
    if (letter === 0x6f && isApostrophe(text.charCodeAt(end)) && /^clock\b/i.test(text.slice(end + 1, end + 7))) {
      const word = VOCABULARY.get("o'clock");
      if (word) this.#add(start, end + 6, word);
      return end + 6;
    }
    if ((letter === 0x71 || letter === 0x68) && isIndex(text, start, letter)) {
      this.#add(start, end + 1, scanned('qn', text.charCodeAt(end) - 48, letter === 0x71 ? 'Q' : 'H'));
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

  #meridiem(start: number, word: Word): number {
    const text = this.#text;
    const end = text.charCodeAt(start + 3) === 46 ? start + 4 : start + 3;
    this.#add(start, end, word);
    return end;
  }

  #numeral(start: number): number {
    const numeral: Numeral = numeralAt(this.#text, start);
    if (numeral.word === undefined) this.#close(start);
    else this.#add(numeral.start, numeral.end, numeral.word);
    return numeral.end;
  }

  /** Adds a token to the present cluster, or starts a new one where the gap to the last token says so. */
  #add(start: number, end: number, word: Word): void {
    if (this.#edge >= 0) {
      const mark = this.#gap(this.#edge, start);
      if (mark === BREAK) this.#close(this.#edge);
      else if (this.#merge(start, end, word, mark)) return;
      else if (mark !== undefined) this.#push(this.#edge, start, mark);
    }
    this.#push(start, end, word);
  }

  #push(start: number, end: number, word: Word): void {
    this.#starts[this.#size] = start;
    this.#ends[this.#size] = end;
    this.#words[this.#size++] = word;
    this.#edge = end;
    if (word.core) this.#core = true;
  }

  /** What stands between two tokens: nothing but blanks (undefined), a mark that forms may take, or a break. */
  #gap(from: number, to: number): Word | undefined {
    const text = this.#text;
    if (to - from === 1 && text.charCodeAt(from) === 32) return undefined;
    let at = from;
    while (at < to && kindOf(text.charCodeAt(at)) === 3) at++;
    if (at === to) return to - from > 1 && text.slice(from, to).split('\n').length > 2 ? BREAK : undefined;
    const mark = text.charCodeAt(at);
    const blankBefore = at > from;
    at++;
    while (at < to && kindOf(text.charCodeAt(at)) === 3) at++;
    if (at !== to) return BREAK;
    if (mark === 44 && !blankBefore) return COMMA;
    if (mark === 47) return SLASH;
    if ((mark === 45 || mark === 0x2010 || mark === 0x2011) && !blankBefore) return HYPHEN;
    if (mark === 0x2013 || mark === 45 || mark === 0x2212) return HYPHEN;
    if (isApostrophe(mark) && !blankBefore) return POSSESSIVE;
    return BREAK;
  }

  /** Puts numbers written out together: `twenty` + `four`, `nineteen` + `ninety-seven`, `two` + `thousand`. */
  #merge(start: number, end: number, word: Word, mark: Word | undefined): boolean {
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

/** `Q3`, `H1` as written of quarters and halves, not inside of a longer code. */
function isIndex(text: string, start: number, letter: number): boolean {
  const digit = text.charCodeAt(start + 1);
  const last = letter === 0x71 ? 52 : 50;
  return digit >= 49 && digit <= last && text.charCodeAt(start) < 97 && !/[A-Za-zÀ-ɏ\d]/.test(text.charAt(start + 2));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** `a.m`, `p.m`, from its first letter on. */
function isMeridiem(text: string, start: number): boolean {
  return (
    text.charCodeAt(start + 1) === 46 &&
    (text.charCodeAt(start + 2) | 0x20) === 0x6d &&
    kindOf(text.charCodeAt(start + 3)) !== 1
  );
}

/** Part of a longer name: `@monday`, `now.com`, `may_day`. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 64 || before === 35 || before === 95) return true;
  if (before === 46 && kindOf(text.charCodeAt(start - 2)) === 1) return true;
  const after = text.charCodeAt(end);
  return after === 95 || after === 64 || (after === 46 && kindOf(text.charCodeAt(end + 1)) === 1);
}

/** Whether the dot behind `Nov` or `Mon` belongs to it. */
function isAbbreviation(text: string, word: Word, size: number, end: number): boolean {
  if (text.charCodeAt(end) !== 46 || size > 5) return false;
  const named = word.class === 'month' || word.class === 'maymonth' || word.class === 'weekday';
  return named && word.capital && !/^(?:may|march)$/i.test(text.slice(end - size, end));
}
