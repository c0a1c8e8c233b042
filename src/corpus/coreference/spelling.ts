// Compares spellings of names: transliterations, umlauts written as two letters, single letters. Decides nothing.
import { foldSounds, isWithinOneEdit, personWords, sameFirstName, surfaceKey } from '../../actors';

/** How two surnames match: the same sounds, or the same consonants with other vowels. */
export type SurnameMatch = 'equal' | 'near';

/** Shortest folded surname that is compared by its consonants: below it, Bush would match Basha. */
const LEAST_LETTERS = 5;

/** Most letters in which two spellings of one surname may differ after consonants are folded: more in long surnames. */
const MOST_EDITS = { short: 1, long: 2 } as const;

/** Fewest letters of a long surname. */
const LONG = 8;

/** A name's sounds by `foldSounds`, with umlauts written as two letters folded too: Mueller, Müller. */
export function soundsOf(word: string): string {
  return foldSounds(word.replace(/(?<=[^aeiouq])([aou])e(?=[bcdfghjklmnpqrstvwxz])/giu, '$1'));
}

/** A name's sounds, with one letter for consonants that transliterations interchange: Gaddafi, Qadhafi; Yeltsin, Jelzin. */
function foldConsonants(name: string): string {
  return soundsOf(name)
    .replace(/t?ch|t?[sz]/g, 's')
    .replace(/(?<=.)h/g, '')
    .replace(/[gq]/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of a name, which its spellings have in common. */
export function consonantsOf(name: string): string {
  const folded = foldConsonants(name);
  return (/^[aeiou]/.test(folded) ? 'a' : '') + folded.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** How two surnames match; undefined if they do not. */
export function compareSurnames(a: string, b: string): SurnameMatch | undefined {
  if (soundsOf(a) === soundsOf(b)) return 'equal';
  const [x, y] = [foldConsonants(a), foldConsonants(b)];
  const shorter = Math.min(x.length, y.length);
  if (shorter < LEAST_LETTERS || consonantsOf(a) !== consonantsOf(b)) return undefined;
  // Karenin and Karenina are husband and wife.
  if (`${x}a` === y || `${y}a` === x) return undefined;
  return editDistance(x, y) <= (shorter < LONG ? MOST_EDITS.short : MOST_EDITS.long) ? 'near' : undefined;
}

/** How the first names of two full names match: equal, nearly equal, by an initial, or because the longer name ends with the shorter. */
export type FirstNameMatch = 'first' | 'near' | 'initial' | 'ends';

/** How two full names match in all but their surnames; undefined if they do not. */
export function compareFirstNames(a: readonly string[], b: readonly string[]): FirstNameMatch | undefined {
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0) ? 'initial' : undefined;
  if (sameFirstName(first, other) || soundsOf(first) === soundsOf(other)) return 'first';
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const from = long.length - short.length;
  if (short.every((word, at) => soundsOf(word) === soundsOf(long[from + at] ?? ''))) return 'ends';
  // The last vowel distinguishes Maria from Mario.
  const isNear = consonantsOf(first).length > 1 && consonantsOf(first) === consonantsOf(other);
  return isNear && lastVowelOf(first) === lastVowelOf(other) ? 'near' : undefined;
}

function lastVowelOf(name: string): string {
  return /[aeiou]$/.exec(soundsOf(name))?.[0] ?? '';
}

/** Particles before a surname; they do not make a full name of it. */
const PARTICLES = new Set('al ben bin da de del der di dos du el ibn la le ter van von'.split(' '));

/** The words of a person's name without honorifics and particles, folded. */
export function tellingWords(name: string): string[] {
  const words = personWords(name.replace(/\b(El|Al)(?=\p{Lu})/gu, '$1 '));
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Shortest word of a name whose plural is folded: Wales is not Wall. */
const LEAST_PLURAL = 6;

/** The sounds of the name of an organization or place, with small words and plurals folded. */
export function organizationKey(name: string): string {
  return surfaceKey(name)
    .split(' ')
    .filter((word) => !/^(?:the|of|for|and|on|in)$/.test(word))
    .map((word) => soundsOf(word.length >= LEAST_PLURAL ? word.replace(/(?:ies|y|e?s)$/, '') : word))
    .join(' ');
}

/** The possible acronyms of a name of several words, with and without its small words; lower case. */
export function initialsOf(surface: string): string[] {
  const words = surface.split(' ');
  if (words.length < 2) return [];
  const main = words.filter((word) => !/^(?:of|the|and|for|in|on|de|du|des|la|against|to)$/.test(word));
  const acronyms = [words, main].map((list) => list.map((word) => word.charAt(0)).join(''));
  // Two letters are the initials of too many names.
  return [...new Set(acronyms)].filter((initials) => initials.length > 2);
}

/** A place's name without the word for its kind: `gaza` of `gaza strip`, `rakhine` of `rakhine state`; undefined if it has none. */
export function shortPlaceOf(surface: string): string | undefined {
  return /^(?<name>\S{3,}(?: \S{3,}){0,2}) (?:strip|ocean|sea|islands?|peninsula|province|region|desert|river|valley|city|state|heights|crater|oblast|district)$/.exec(
    surface,
  )?.groups?.name;
}

/** The edit distance of two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  if (isWithinOneEdit(a, b)) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
