// Compares names of persons.
import { HONORIFICS } from '../lexicon/role-words';
import { consonantKey, foldSounds, surfaceKey } from './name-keys';

/** The words of a person's name, folded, without honorifics, suffixes and initials in the middle. */
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
