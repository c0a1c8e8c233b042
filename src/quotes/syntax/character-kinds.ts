// What one character can be in a word or a mark, from a table that fills as characters turn up. Knows nothing of neighbours.

/** Classes of characters. `sign` begins a word (`#tag`, `$5`), `joiner` holds two parts of one together (`U.S.-led`). */
export const Unit = { blank: 1, letter: 2, accent: 3, sign: 4, joiner: 5, mark: 6 } as const;

// One byte for every UTF-16 unit; 0 = not asked yet.
const table = new Uint8Array(0x10000);
for (const sign of '@#$£€%') table[sign.charCodeAt(0)] = Unit.sign;
for (const joiner of "-–'’‘.,&/_") table[joiner.charCodeAt(0)] = Unit.joiner;

/** The class of the character at `at`, the text ending at `end`: a mark there. Letters are letters and digits. */
export function unitAt(text: string, at: number, end: number): number {
  if (at >= end) return Unit.mark;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.slice(at, at + widthAt(text, at, end)));
  const known = table[unit];
  if (known) return known;
  const found = classify(text.charAt(at));
  table[unit] = found;
  return found;
}

/** Behind the letters and accents of one unit each that stand at `at` or follow it. */
export function lettersEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const known = table[text.charCodeAt(to)];
    if (known !== Unit.letter && known !== Unit.accent) break;
    to++;
  }
  return to;
}

/** How many units the character at `at` has: two for a surrogate pair that ends before `end`. */
export function widthAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

function classify(char: string): number {
  if (/\s/.test(char)) return Unit.blank;
  if (/[\p{L}\p{N}]/u.test(char)) return Unit.letter;
  return /\p{M}/u.test(char) ? Unit.accent : Unit.mark;
}
