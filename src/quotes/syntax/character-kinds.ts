// What a character can be in a word, from a table that is filled as characters occur. Looks at no neighbours.

/**
 * Kinds of characters. `letter`: letters and digits. `combining`: accents as characters of their own. `sign` begins a word
 * (`#tag`, `$5`), `joiner` joins two parts of one word (`U.S.-led`).
 */
export const CharacterKind = { blank: 1, letter: 2, combining: 3, sign: 4, joiner: 5, punctuation: 6 } as const;

// One byte for every UTF-16 unit; 0: not classified yet.
const table = new Uint8Array(0x10000);
for (const sign of '@#$£€%') table[sign.charCodeAt(0)] = CharacterKind.sign;
for (const joiner of "-–'’‘.,&/_") table[joiner.charCodeAt(0)] = CharacterKind.joiner;

/** The kind of the character at `at`; punctuation at `end` and after it. */
export function characterKindAt(text: string, at: number, end: number): number {
  if (at >= end) return CharacterKind.punctuation;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.slice(at, at + characterWidthAt(text, at, end)));
  const known = table[unit];
  if (known) return known;
  const found = classify(text.charAt(at));
  table[unit] = found;
  return found;
}

/**
 * The end of the run of letters and combining marks at `at`. It stops at surrogate pairs and at units not classified
 * yet.
 */
export function endOfLetters(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const known = table[text.charCodeAt(to)];
    if (known !== CharacterKind.letter && known !== CharacterKind.combining) break;
    to++;
  }
  return to;
}

/** How many UTF-16 units the character at `at` has: two for a surrogate pair within `end`. */
export function characterWidthAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function classify(char: string): number {
  if (/\s/.test(char)) return CharacterKind.blank;
  if (/[\p{L}\p{N}]/u.test(char)) return CharacterKind.letter;
  return /\p{M}/u.test(char) ? CharacterKind.combining : CharacterKind.punctuation;
}
