// The class of one UTF-16 unit for the tokenizer: letter, digit, hyphen, quotation mark … A table look-up; neighbours play no role.
// Two tokenizers have smaller tables of their own, because other distinctions matter to them: that of quotes counts digits as
// letters and tells combining marks, signs (`#`) and joiners apart; that of dates takes a range beyond ASCII for letters.

/** Classes of characters, as far as the tokenizer needs them. */
export const CharClass = {
  blank: 1,
  newline: 2,
  letter: 3,
  digit: 4,
  apostrophe: 5,
  quote: 6,
  hyphen: 7,
  dash: 8,
  dot: 9,
  punctuation: 10,
  bracket: 11,
  /** Zero-width blanks and joiners, soft hyphens, direction marks. Part of a word when inside of it, else like a blank. */
  invisible: 12,
  symbol: 13,
  surrogate: 14,
} as const;

const MEMBERS: readonly (readonly [string, number])[] = [
  ['\n', CharClass.newline],
  // ´ and ` stand for apostrophes in careless typing; U+02BC is the letter apostrophe of transliterations.
  ["'’´`\u02BC", CharClass.apostrophe],
  ['"“”„‟«»‹›‘‚‛〝〞', CharClass.quote],
  ['-\u2010\u2011', CharClass.hyphen],
  ['\u2012–—―−', CharClass.dash],
  ['.', CharClass.dot],
  [',;:!?…/·•', CharClass.punctuation],
  ['()[]{}', CharClass.bracket],
];

// One byte for every UTF-16 unit, filled as characters turn up; 0 means not classified yet.
const table = new Uint8Array(0x10000);
for (const [members, value] of MEMBERS) for (const member of members) table[member.charCodeAt(0)] = value;

/** The class of the UTF-16 unit at `at`; 0 outside the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return table[unit] || (unit >= 0 ? classifyOnce(unit) : 0);
}

function classifyOnce(unit: number): number {
  const found = classify(String.fromCharCode(unit), unit);
  table[unit] = found;
  return found;
}

function classify(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.surrogate;
  // U+FEFF is white space to JavaScript, but nobody sees it.
  if (/[\p{Cf}\uFEFF]/u.test(char)) return CharClass.invisible;
  if (/[\s\0]/.test(char)) return CharClass.blank;
  if (/[\p{L}\p{M}]/u.test(char)) return CharClass.letter;
  if (/\p{N}/u.test(char)) return CharClass.digit;
  return CharClass.symbol;
}

/** Whether the unit at `at` is an upper-case (or title-case) letter of the Basic Multilingual Plane. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /[\p{Lu}\p{Lt}]/u.test(text.charAt(at));
}

/** Whether the unit at `at` is a lower-case letter of the Basic Multilingual Plane. */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return /\p{Ll}/u.test(text.charAt(at));
}
