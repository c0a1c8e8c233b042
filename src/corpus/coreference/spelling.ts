// How alike two names are written: transliterations, umlauts spelled out, slips. Compares; decides nothing.
import { foldSounds, isWithinOneEdit, personWords, sameFirstName, surfaceKey } from '../../actors';

/** How two surnames are alike: the same sounds; the same consonants with other vowels. */
export type Likeness = 'equal' | 'near';

/** Shortest folded surname of which another spelling is recognised by its consonants: below it Bush is Basha. */
const LEAST_LETTERS = 5;

/** Letters in which two spellings of one surname differ, once consonants are evened out: more only in long ones. */
const MOST_SLIPS = { short: 1, long: 2 } as const;

/** Letters of a long surname. */
const LONG = 8;

/** A name's sounds, umlauts spelled out included: Mueller, Müller. */
export function soundsOf(word: string): string {
  return foldSounds(word.replace(/(?<=[^aeiouq])([aou])e(?=[bcdfghjklmnpqrstvwxz])/giu, '$1'));
}

/** A name with one letter for consonants that transliterations write as each other: Gaddafi, Qadhafi; Yeltsin, Jelzin. */
function evenedOut(name: string): string {
  return soundsOf(name)
    .replace(/t?ch|t?[sz]/g, 's')
    .replace(/(?<=.)h/g, '')
    .replace(/[gq]/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

/** What two spellings of a name have in common: its consonants. */
export function consonantsOf(name: string): string {
  const even = evenedOut(name);
  return (/^[aeiou]/.test(even) ? 'a' : '') + even.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** Whether two surnames can be one, and how. */
export function likenessOf(a: string, b: string): Likeness | undefined {
  if (soundsOf(a) === soundsOf(b)) return 'equal';
  const [x, y] = [evenedOut(a), evenedOut(b)];
  const shorter = Math.min(x.length, y.length);
  if (shorter < LEAST_LETTERS || consonantsOf(a) !== consonantsOf(b)) return undefined;
  // Karenin and Karenina are husband and wife.
  if (`${x}a` === y || `${y}a` === x) return undefined;
  return slipsBetween(x, y) <= (shorter < LONG ? MOST_SLIPS.short : MOST_SLIPS.long) ? 'near' : undefined;
}

/** How two full names agree in all but their surnames: first names, spelled nearly so, initials, the shorter ending the longer. */
export type Agreement = 'first' | 'near' | 'initial' | 'ends';

/** How two full names agree in all but their surnames; undefined where they do not. */
export function agreementOf(a: readonly string[], b: readonly string[]): Agreement | undefined {
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0) ? 'initial' : undefined;
  if (sameFirstName(first, other) || soundsOf(first) === soundsOf(other)) return 'first';
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const from = long.length - short.length;
  if (short.every((word, at) => soundsOf(word) === soundsOf(long[from + at] ?? ''))) return 'ends';
  // A last vowel tells Maria from Mario.
  const alike = consonantsOf(first).length > 1 && consonantsOf(first) === consonantsOf(other);
  return alike && endingOf(first) === endingOf(other) ? 'near' : undefined;
}

function endingOf(name: string): string {
  return /[aeiou]$/.exec(soundsOf(name))?.[0] ?? '';
}

/** Small words before a surname that make no full name of it. */
const PARTICLES = new Set('al ben bin da de del der di dos du el ibn la le ter van von'.split(' '));

/** The words of a person's name that tell who it is: no honorifics, no particles. */
export function tellingWords(name: string): string[] {
  const words = personWords(name.replace(/\b(El|Al)(?=\p{Lu})/gu, '$1 '));
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** Shortest word of a body's name whose plural is evened out: Wales is no wall. */
const LEAST_PLURAL = 6;

/** The words of a body's name as they sound, plurals and legal forms evened out. */
export function bodyKey(name: string): string {
  return surfaceKey(name)
    .split(' ')
    .filter((word) => !/^(?:the|of|for|and|on|in)$/.test(word))
    .map((word) => soundsOf(word.length >= LEAST_PLURAL ? word.replace(/(?:ies|y|e?s)$/, '') : word))
    .join(' ');
}

/** The acronyms that a name of several words gives, with its small words and without them; lower case. */
export function initialsOf(surface: string): string[] {
  const words = surface.split(' ');
  if (words.length < 2) return [];
  const main = words.filter((word) => !/^(?:of|the|and|for|in|on|de|du|des|la|against|to)$/.test(word));
  const spelled = [words, main].map((list) => list.map((word) => word.charAt(0)).join(''));
  // Two letters are the initials of too much.
  return [...new Set(spelled)].filter((initials) => initials.length > 2);
}

/** A place's name without the word that says what it is: `gaza strip`, `rakhine state`; undefined where it has none. */
export function shortPlaceOf(surface: string): string | undefined {
  return /^(?<name>\S{3,}(?: \S{3,}){0,2}) (?:strip|ocean|sea|islands?|peninsula|province|region|desert|river|valley|city|state|heights|crater|oblast|district)$/.exec(
    surface,
  )?.groups?.name;
}

/** Letters to change, add or drop between two words, counted up to one more than counts as a spelling. */
function slipsBetween(a: string, b: string): number {
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
