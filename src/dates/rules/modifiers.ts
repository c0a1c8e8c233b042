// Words in a match that choose a period or a part of it.
import type { Match } from './rule';

/** TIMEX3 mod of a word that names a part of a period: `early`, `mid`, `the end of`; undefined if there is none. */
export function partModifier(match: Match): 'START' | 'MID' | 'END' | undefined {
  if (match.has('early', 'start', 'turn')) return 'START';
  if (match.has('mid', 'middle')) return 'MID';
  return match.has('late', 'end', 'rest') ? 'END' : undefined;
}

/** `last` and `past` are -1, `next` and `coming` 1, `this` 0; undefined if there is none of them. */
export function whichOf(match: Match): -1 | 0 | 1 | undefined {
  if (match.has('last', 'past')) return -1;
  if (match.has('next', 'coming')) return 1;
  return match.has('this') ? 0 : undefined;
}
