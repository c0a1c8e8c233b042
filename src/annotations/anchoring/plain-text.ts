// The words of a text without the encoding that other programs give them: HTML and Markdown marks, invisible characters,
// ligatures, full-width forms, letters with separate accents, words broken at line ends. Typography is left to `fold-text`.
// Different words stay different: a mark is left out only where it cannot be part of a word.
import type { Span } from '../../text/span';
import { entityAt, type Mark, tagAt } from './html-marks';
import { closingAt, emphasisAt, isEscape, openingAt, runAt } from './markdown-marks';

/** A stretch of the plain text and the stretch of the original that it stands for. */
interface Piece {
  readonly plain: number;
  readonly start: number;
  readonly end: number;
  /** Whether the original has the same units. Else all of the one stands for all of the other. */
  readonly same: boolean;
}

/** A plain text and where its stretches are in the original. */
export interface PlainText {
  readonly text: string;
  /** Those that are not empty, in order. */
  readonly pieces: readonly Piece[];
}

/** Whatever may be a mark. */
const MARK =
  /[\u0300-\u036F]|[\\*_`[\]<&\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFB00-\uFB06\uFEFF\uFF01-\uFF60\uFFE0-\uFFE6]|[-‐‑](?=[ \t]{0,8}(?:\n|<br))/g;

const ACCENT = /[\u0300-\u036F]/;

/** The end of a line in a word, after its hyphen. */
const LINE_END = /[-‐‑\u00AD][ \t]{0,8}(?:<br ?\/?>[ \t]{0,8}\n?|\n)[ \t]{0,8}(?=(\p{L})|\p{N})/uy;

/** Joiners, which tell words apart in some scripts; and the letters and signs of those. */
const JOINER = /[\u200C\u200D]/;
const JOINED = /[^\0-\u02FF\u2000-\u206F\uFB00-\uFB06]/;

/** Most accents on one letter; more are decoration. */
const MOST_ACCENTS = 8;

/** The plain form of a text. Linear in its length. */
export function plainText(original: string): PlainText {
  const plain = new Plain(original);
  MARK.lastIndex = 0;
  for (let found = MARK.exec(original); found; found = MARK.exec(original)) MARK.lastIndex = plain.take(found.index);
  return plain.finish();
}

/** A plain text in the making. */
class Plain {
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** End of what was taken from the original, and the last character of it. */
  #from = 0;
  #last: string | undefined;
  /** Whether the last opening bracket was a mark; if not, the closing one is none. */
  #opened = true;

  constructor(readonly original: string) {}

  /** Takes what may be a mark at an offset. Returns where to look for the next one. */
  take(at: number): number {
    const { original } = this;
    const character = original.charAt(at);
    if (ACCENT.test(character)) return this.#takeAccents(at);
    const mark = this.#markAt(at);
    if (mark) {
      this.#copyTo(at);
      this.#put(mark.text, at + mark.length);
    }
    // A backslash that is escaped escapes nothing. A run of signs is one sign: what stands beside it decides.
    if (character === '\\') return original[at + 1] === '\\' ? at + 2 : at + 1;
    return mark ? this.#from : at + ('*_`'.includes(character) ? runAt(original, at) : 1);
  }

  finish(): PlainText {
    if (this.#from === 0) this.#pieces.push({ plain: 0, start: 0, end: this.original.length, same: true });
    else this.#copyTo(this.original.length);
    return { text: this.#from === 0 ? this.original : this.#parts.join(''), pieces: this.#pieces };
  }

  #before(at: number): string | undefined {
    return at > this.#from ? this.original[at - 1] : this.#last;
  }

  #copyTo(end: number): void {
    if (end <= this.#from) return;
    this.#add(this.original.slice(this.#from, end), end, true);
  }

  #put(text: string, end: number): void {
    if (text) this.#add(text, end, false);
    this.#from = end;
  }

  #add(text: string, end: number, same: boolean): void {
    this.#pieces.push({ plain: this.#length, start: this.#from, end, same });
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.at(-1);
    this.#from = end;
  }

  /** Composes a letter with the accents after it. */
  #takeAccents(at: number): number {
    let end = at + 1;
    while (end < at + MOST_ACCENTS && ACCENT.test(this.original.charAt(end))) end++;
    if (at === this.#from) return end;
    this.#copyTo(at - 1);
    this.#put(this.original.slice(at - 1, end).normalize('NFC'), end);
    return end;
  }

  #markAt(at: number): Mark | undefined {
    const { original } = this;
    switch (original[at]) {
      case '*':
      case '_':
      case '`':
        return emphasisAt(original, at, this.#before(at));
      case '[': {
        const mark = openingAt(original, at);
        this.#opened = mark !== undefined;
        return mark;
      }
      case ']': {
        const mark = this.#opened ? closingAt(original, at) : undefined;
        this.#opened = true;
        return mark;
      }
      case '<':
        return tagAt(original, at);
      case '&':
        return entityAt(original, at);
      case '\\':
        return isEscape(original, at) ? { length: 1, text: '' } : undefined;
      default:
        return characterAt(original, at, this.#before(at));
    }
  }
}

/** A single character that stands for others or for none, or the end of a line in a word. */
function characterAt(text: string, at: number, before: string | undefined): Mark | undefined {
  const character = text.charAt(at);
  LINE_END.lastIndex = at;
  const lineEnd = before !== undefined && /[\p{L}\p{N}]/u.test(before) ? LINE_END.exec(text) : null;
  if (lineEnd) {
    const [{ length }, letter] = lineEnd;
    const isOneWord = letter !== undefined && /\p{L}/u.test(before ?? '') && !startsName(before ?? '', letter);
    return { length, text: isOneWord || character === '\u00AD' ? '' : '-' };
  }
  if ('-‐‑'.includes(character)) return undefined;
  if (JOINER.test(character) && (JOINED.test(before ?? '') || JOINED.test(text.charAt(at + 1)))) return undefined;
  const folded = character.normalize('NFKC');
  return { length: 1, text: folded === character ? '' : folded };
}

/** Whether a capital follows a small letter, as in "Anglo-Saxon": no word is broken there. */
function startsName(before: string, letter: string): boolean {
  return letter !== letter.toLowerCase() && before !== before.toUpperCase();
}

/** The span of the original for a span of the plain text. Marks at its ends stay outside. */
export function unplained({ pieces }: PlainText, { start, end }: Span): Span {
  const first = pieces[lastWhere(pieces, ({ plain }) => plain <= start)];
  const from = first ? (first.same ? Math.min(first.end, first.start + start - first.plain) : first.start) : 0;
  if (end <= start) return { start: from, end: from };
  const last = pieces[lastWhere(pieces, ({ plain }) => plain < end)];
  const to = last ? (last.same ? Math.min(last.end, last.start + end - last.plain) : last.end) : 0;
  return { start: from, end: Math.max(from, to) };
}

/** The offset in the plain text of an offset of the original; that of a mark is where the text goes on. */
export function plainOffset({ text, pieces }: PlainText, offset: number): number {
  const index = lastWhere(pieces, ({ start }) => start < offset);
  const piece = pieces[index];
  if (piece?.same && offset < piece.end) return piece.plain + offset - piece.start;
  return pieces[index + 1]?.plain ?? text.length;
}

/** The index of the last item that has a property that all items before it have; -1 if none has it. */
function lastWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
