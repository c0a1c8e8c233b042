// Names that the acronym in brackets after them delimits: "Organization for Security and Co-operation in Europe (OSCE)". Looks only at
// initials.
import type { TaggedName } from '../name-model/tag-names';
import type { NameToken } from '../name-tokens';
import { ORGANIZATION } from './shown-names';

/** Words that an acronym skips. */
const SMALL = /^(?:of|for|and|in|on|the|to|&)$/;
/** Shorter acronyms fit by chance. */
const LEAST_LETTERS = 3;
/** Small words between two letters: "for the". */
const MOST_SMALL = 2;

/** The names, with each name that an acronym in brackets expands to in place of the pieces which the tagger found in it. Linear. */
export function withAcronymExpansions(
  tokens: readonly NameToken[],
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const expanded: TaggedName[] = [];
  let next = 0;
  for (let open = 1; open < tokens.length - 2; open++) {
    if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')') continue;
    const acronym = tokens[open + 1];
    const first = acronym?.caps ? expansionStart(tokens, open - 1, acronym.text) : undefined;
    if (first === undefined) continue;
    const pieces: TaggedName[] = [];
    for (let name = names[next]; name && name.first < open; name = names[++next]) {
      (name.last < first ? expanded : pieces).push(name);
    }
    const reachesOut = pieces.some((piece) => piece.first < first);
    const isWhole = pieces.length === 1 && pieces[0]?.first === first && pieces[0].last === open - 1;
    if (pieces.length === 0 || reachesOut || isWhole) for (const piece of pieces) expanded.push(piece);
    else expanded.push({ first, last: open - 1, scores: ORGANIZATION });
  }
  return next === 0 ? names : [...expanded, ...names.slice(next)];
}

/** The first of the tokens up to `last` whose initials are the letters of the acronym; undefined if they do not fit. */
function expansionStart(tokens: readonly NameToken[], last: number, acronym: string): number | undefined {
  if (acronym.length < LEAST_LETTERS || !/^\p{Lu}+$/u.test(acronym)) return undefined;
  let letter = acronym.length - 1;
  let small = 0;
  for (let at = last; at >= 0; at--) {
    // Of "Co-operation" the first part counts.
    if (tokens[at - 1]?.kind === 'hyphen' && tokens[at]?.glued) at -= 2;
    const token = tokens[at];
    if (token?.upper && token.text.charAt(0) === acronym.charAt(letter)) {
      if (letter-- === 0) return at;
      small = 0;
    } else if (!SMALL.test(token?.lower ?? '') || ++small > MOST_SMALL) return undefined;
  }
  return undefined;
}
