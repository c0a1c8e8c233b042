// Names that their own acronym delimits: "Organization for Security and Co-operation in Europe (OSCE)". Looks at initials only.
import type { TaggedName } from '../name-model/tag-names';
import type { Word } from '../name-tokens';

/** Words that an acronym leaves out. */
const SMALL = /^(?:of|for|and|in|on|the|to|&)$/;
/** Shorter ones fit by chance. */
const LEAST_LETTERS = 3;
/** Small words between two letters: "for the". */
const MOST_SMALL = 2;

/** The names with those that an acronym in brackets spells out taken whole; the pieces found in them are gone. Linear. */
export function withSpelledOut(words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  const whole: TaggedName[] = [];
  let next = 0;
  for (let open = 1; open < words.length - 2; open++) {
    if (words[open]?.text !== '(' || words[open + 2]?.text !== ')') continue;
    const acronym = words[open + 1];
    const first = acronym?.caps ? firstSpelling(words, open - 1, acronym.text) : undefined;
    if (first === undefined) continue;
    const pieces: TaggedName[] = [];
    for (let name = names[next]; name && name.first < open; name = names[++next]) {
      (name.last < first ? whole : pieces).push(name);
    }
    const reachesOut = pieces.some((piece) => piece.first < first);
    const isWhole = pieces.length === 1 && pieces[0]?.first === first && pieces[0].last === open - 1;
    if (pieces.length === 0 || reachesOut || isWhole) whole.push(...pieces);
    else whole.push({ first, last: open - 1, scores: { person: 0, organization: 0.9, place: 0.05, other: 0.05 } });
  }
  return [...whole, ...names.slice(next)];
}

/** The first of the words up to `last` whose initials are the acronym's letters. */
function firstSpelling(words: readonly Word[], last: number, acronym: string): number | undefined {
  if (acronym.length < LEAST_LETTERS || !/^\p{Lu}+$/u.test(acronym)) return undefined;
  let letter = acronym.length - 1;
  let small = 0;
  for (let at = last; at >= 0; at--) {
    // Of "Co-operation" the first part counts.
    if (words[at - 1]?.kind === 'hyphen' && words[at]?.glued) at -= 2;
    const word = words[at];
    if (word?.upper && word.text.charAt(0) === acronym.charAt(letter)) {
      if (letter-- === 0) return at;
      small = 0;
    } else if (!SMALL.test(word?.lower ?? '') || ++small > MOST_SMALL) return undefined;
  }
  return undefined;
}
