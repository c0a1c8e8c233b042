// Spellings of a name -> one key: folds case, diacritics, dots, and the ways of transliterating foreign sounds.
// A key is for comparison only; it is never shown.

/** The key of a name as written: lower case, no diacritics, dots or apostrophes, no leading article, blanks for hyphens. */
export function surfaceKey(name: string): string {
  if (PLAIN.test(name)) {
    const key = name.toLowerCase();
    if (!key.startsWith('the ') && !ST.test(key)) return key;
  }
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}.'’`´]/gu, '')
    .toLowerCase();
  const words = plain.split(/[\s\u00A0‐‑–-]+/).filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words.shift();
  return words.map((word) => (word === 'st' ? 'saint' : word)).join(' ');
}

/** Most names: only their case is folded. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const ST = /\bst\b/;

/** Letters and groups that transliterations write in more than one way -> one of them. Applied in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øœ]/g, 'o'],
  [/æ/g, 'e'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/[ʹʺʼ]/g, ''],
  // The háček is gone by now: Lukašenka is written as Lukasenka.
  [/sch|shch|tsch|tch|sh/g, 's'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ks/g, 'x'],
  [/ck|q|k|c(?![hiey])/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/(?:iy|yy|ij|yi|ii|ej|ey|ei|yj|y|j|i)$/g, 'i'],
  [/[yj](?=[aou])/g, 'i'],
  [/(?<=[aou])y/g, 'i'],
  [/y/g, 'i'],
  [/i{2,}/g, 'i'],
  [/ie(?=[a-z])/g, 'e'],
  [/ff$/g, 'v'],
  [/(.)\1/g, '$1'],
];

/** Cache of folded words; an article asks for the same few again and again. */
const folded = new Map<string, string>();

/** Size at which the cache is emptied: some hundred kilobytes. */
const MOST_FOLDED = 4000;

/** The key of one word of a foreign name, by its sounds: Zelenskiy, Zelensky, Zelenskyy -> `zelenski`. */
export function foldSounds(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  let key = surfaceKey(word);
  for (const [written, sound] of SOUNDS) key = key.replace(written, sound);
  if (folded.size >= MOST_FOLDED) folded.clear();
  // A text may have words as long as itself: those are not cached.
  if (word.length < 40) folded.set(word, key);
  return key;
}

/** The key of a first name by its consonants: Volodymyr, Volodomyr, Vladimir -> `vldmr`; short names keep their vowels. */
export function consonantKey(firstName: string): string {
  const key = foldSounds(firstName);
  const consonants = key.slice(0, 1) + key.slice(1).replace(/[aeiou]/g, '');
  // Three consonants are too few: Mark, Marek, Mirko. A last "a" stays: Alexandra is not Alexander.
  return consonants.length < 4 ? key : key.endsWith('a') ? `${consonants}a` : consonants;
}
