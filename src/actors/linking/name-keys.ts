// Spellings -> keys under which the same name meets itself: case, marks, dots, and the ways of writing foreign sounds.
// A key is for comparing only; it is never shown.
import { HONORIFICS } from '../lexicon/role-words';

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

/** Most names: nothing to even out but case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

const ST = /\bst\b/;

/** Letters and groups that transliterations write in more than one way -> one of them. In order. */
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

/** Words folded already; an article asks for the same few again and again. */
const folds = new Map<string, string>();

/** How many are kept before all are forgotten: some hundred kilobytes. */
const MOST_FOLDS = 4000;

/** One word of a foreign name, its spelling evened out: Zelenskiy, Zelensky, Zelenskyy -> `zelenski`. */
export function foldSounds(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  let folded = surfaceKey(word);
  for (const [written, sound] of SOUNDS) folded = folded.replace(written, sound);
  if (folds.size >= MOST_FOLDS) folds.clear();
  // A text may bring words as long as itself: those are not kept.
  if (word.length < 40) folds.set(word, folded);
  return folded;
}

/** What remains of a first name when its vowels go: Volodymyr, Volodomyr, Vladimir -> `vldmr`; short ones stay whole. */
export function skeleton(firstName: string): string {
  const folded = foldSounds(firstName);
  const consonants = folded.slice(0, 1) + folded.slice(1).replace(/[aeiou]/g, '');
  // Three consonants are too few: Mark, Marek, Mirko. A last "a" stays: Alexandra is not Alexander.
  return consonants.length < 4 ? folded : folded.endsWith('a') ? `${consonants}a` : consonants;
}

/** The words of a person's name without honorifics, suffixes and initials in the middle. */
export function personWords(name: string): string[] {
  const all = surfaceKey(name).split(' ');
  let start = 0;
  let end = all.length;
  while (end - start > 1 && Object.hasOwn(HONORIFICS, all[start] ?? '')) start++;
  while (end - start > 1 && /^(?:jr|sr|i{2,3}|iv)$/.test(all[end - 1] ?? '')) end--;
  const words = all.slice(start, end);
  return words.filter((word, at) => word.length > 1 || at === 0 || at === words.length - 1);
}

/** Short forms of first names that the press uses for the full ones. */
const SHORT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'joe:joseph bill:william bob:robert rob:robert mike:michael jim:james tom:thomas dick:richard rick:richard dave:david steve:stephen ' +
    'steven:stephen ted:edward ed:edward liz:elizabeth kate:katherine dan:daniel matt:matthew nick:nicholas chris:christopher andy:andrew ' +
    'tony:anthony antony:anthony ben:benjamin sam:samuel alex:alexander greg:gregory jeff:jeffrey ken:kenneth ron:ronald don:donald ' +
    'tim:timothy jon:jonathan josh:joshua pete:peter phil:philip ray:raymond larry:lawrence jerry:gerald debbie:deborah sue:susan'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether two first names (surface words) can be one person's: equal, an initial, a short form, one slip of spelling. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b || (SHORT_NAMES[a] ?? a) === (SHORT_NAMES[b] ?? b)) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const [x, y] = [foldSounds(a), foldSounds(b)];
  if (x === y || skeleton(a) === skeleton(b)) return true;
  // Below six letters one slip makes another name: Maria, Mario.
  return Math.min(x.length, y.length) >= 6 && isOneSlip(x, y);
}

/** Whether one letter changed, missing or too many makes `a` of `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  if (a.length === b.length) return a.slice(at + 1) === b.slice(at + 1);
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}
