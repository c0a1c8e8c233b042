// Character classes of the date scanner. Cruder than those in `text/character-class`, and faster: no word of the lexicon has a
// letter beyond ASCII, so a range of code units may stand for all other letters.

/** Kinds of characters; `other` is everything else. */
export const CharKind = { other: 0, letter: 1, digit: 2, blank: 3 } as const;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (letter) ASCII[code] = CharKind.letter;
  else if (isDigit(code)) ASCII[code] = CharKind.digit;
  else if (code === 32 || code === 9 || code === 10) ASCII[code] = CharKind.blank;
}

/** The kind of a UTF-16 unit; NaN, as after the end of a text, is `other`. */
export function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? CharKind.other;
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return CharKind.blank;
  return code >= 0xc0 && code < 0x2000 ? CharKind.letter : CharKind.other;
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is a straight or closing apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
