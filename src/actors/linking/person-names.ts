// Compares names of persons.
import { HONORIFICS } from '../lexicon/role-words';
import { consonantKey, foldSounds, surfaceKey } from './name-keys';

/** What a person's name consists of, folded: `George H.W. Bush Jr.` -> george, bush; hw; jr. */
export interface PersonName {
  /** First name and surname, without honorifics, suffixes and initials in the middle. */
  readonly words: readonly string[];
  /** The initials in the middle. */
  readonly initials: string;
  /** `jr`, `sr` or a number: keeps father and son apart. Empty if there is none. */
  readonly suffix: string;
}

/** Initials in the middle, with their dots: the key of `H.W.` would be a word like another. */
const INITIALS = /(?<=\S\s)(?:\p{Lu}\.\s?)+(?=\S)/gu;

const SUFFIX = /^(?:jr|sr|i{2,3}|iv)$/;

/** The parts of a person's name, as written or as a key. */
export function personName(name: string): PersonName {
  let initials = '';
  const plain = name.includes('.')
    ? name.replace(INITIALS, (dotted) => {
        initials += surfaceKey(dotted).replace(/ /g, '');
        return '';
      })
    : name;
  const all = surfaceKey(plain).split(' ');
  let start = 0;
  let end = all.length;
  let suffix = '';
  while (end - start > 1 && Object.hasOwn(HONORIFICS, all[start] ?? '')) start++;
  while (end - start > 1 && SUFFIX.test(all[end - 1] ?? '')) suffix = all[--end] ?? '';
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    const word = all[at] ?? '';
    if (word.length > 1 || at === start || at === end - 1) words.push(word);
    else initials += word;
  }
  return { words, initials, suffix };
}

/** The words of a person's name, folded, without honorifics, suffixes and initials in the middle. */
export function personWords(name: string): string[] {
  return [...personName(name).words];
}

/** Small words that open a surname. Fewer than inside names: `Al` and `Ben` are first names, too. */
const PARTICLES = new Set(
  'abu al bin da de del della den der di dos du el ibn la las le lo los st ten ter van von wa zu'.split(' '),
);

/** Whether a folded word may open a surname. */
export function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLES.has(word);
}

/** The surname that particles open: of "Jean-Marie Le Pen" `le pen`; undefined if it is one word. Takes folded words. */
export function particleSurname(words: readonly string[]): string | undefined {
  const start = words.findIndex((word, at) => at > 0 && PARTICLES.has(word));
  return start > 0 && start < words.length - 1 ? words.slice(start).join(' ') : undefined;
}

/** Whether the initials in the middle of two names can be one person's: `George W.` is not `George H.W.`, but may be plain George. */
export function sameInitials(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Short forms of first names that the press uses for the full ones. */
const SHORT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'joe:joseph bill:william bob:robert rob:robert mike:michael jim:james tom:thomas dick:richard rick:richard dave:david steve:stephen ' +
    'steven:stephen ted:edward ed:edward liz:elizabeth kate:katherine dan:daniel matt:matthew nick:nicholas chris:christopher andy:andrew ' +
    'tony:anthony antony:anthony ben:benjamin sam:samuel alex:alexander greg:gregory jeff:jeffrey ken:kenneth ron:ronald don:donald ' +
    'tim:timothy jon:jonathan josh:joshua pete:peter phil:philip ray:raymond larry:lawrence jerry:gerald debbie:deborah sue:susan ' +
    'chuck:charles charlie:charles jimmy:james billy:william bobby:robert johnny:john danny:daniel tommy:thomas sandy:sandra'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether two first names (by `surfaceKey`) can be the same: equal, an initial, a short form, one letter different. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b || (SHORT_NAMES[a] ?? a) === (SHORT_NAMES[b] ?? b)) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const [x, y] = [foldSounds(a), foldSounds(b)];
  if (x === y || consonantKey(a) === consonantKey(b)) return true;
  // Below six letters, one different letter makes another name: Maria, Mario.
  return Math.min(x.length, y.length) >= 6 && isWithinOneEdit(x, y);
}

/** Whether two words differ by one letter changed, added or removed, or not at all (edit distance of at most 1). */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  if (a.length === b.length) return a.slice(at + 1) === b.slice(at + 1);
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}
