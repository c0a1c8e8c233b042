// What the words around a person's name say that the person is: "Kremlin spokesman" before it, ", deputy ambassador to the UN,"
// behind it. Looks at a few words on each side; never across a sentence's end.
import { type Lexicon, lexicon } from '../lexicon';
import { HONORIFICS } from '../lexicon/role-words';
import type { Word } from '../name-tokens';

/** A role has at most this many words: "the Kremlin's top foreign policy adviser" has seven with its article. */
const LONGEST_ROLE = 9;

/** The honorific right before the word at `first`, as written without its dot. */
export function honorificBefore(words: readonly Word[], first: number): string | undefined {
  const word = words[first - 1];
  if (!word?.upper || words[first]?.glued) return undefined;
  const lower = word.lower.replace(/\.$/, '');
  return Object.hasOwn(HONORIFICS, lower) ? word.text.replace(/\.$/, '') : undefined;
}

/** The roles that stand around the name from word `first` to word `last`, as written; the block gives the spelling. */
export function rolesAround(block: string, words: readonly Word[], first: number, last: number): string[] {
  const lists = lexicon();
  const before = roleBefore(words, first, lists);
  const behind = roleBehind(words, last, lists);
  const text = (role: readonly [number, number]) =>
    block.slice(words[role[0]]?.start, words[role[1]]?.end).replace(/\s+/g, ' ');
  return [before, behind].flatMap((role) => (role ? [text(role)] : []));
}

function isRoleNoun(word: Word | undefined, lists: Lexicon): boolean {
  return word !== undefined && lists.roleNouns.has(word.lower);
}

/** Words that may stand before the noun of a role: capitalised ones, adjectives of peoples, "'s", known modifiers. */
function isModifier(word: Word, lists: Lexicon): boolean {
  if (word.kind === 'possessive' || word.kind === 'hyphen') return true;
  if (word.kind !== 'word' && word.kind !== 'abbreviation') return false;
  if (isRoleNoun(word, lists) || lists.roleModifiers.has(word.lower)) return true;
  return word.upper && (word.caps || !lists.common.has(word.lower));
}

function roleBefore(words: readonly Word[], first: number, lists: Lexicon): readonly [number, number] | undefined {
  let last = first - 1;
  // "Russia's foreign minister, Sergei Lavrov,"
  if (words[last]?.text === ',') last--;
  const comma = last < first - 1;
  let noun = last;
  if (!isRoleNoun(words[noun], lists)) {
    // "Secretary of State Antony Blinken", "chairman of the board": the noun, "of", then words up to the name.
    noun = nounBeforeOf(words, last, lists);
    if (noun < 0) return undefined;
  }
  let start = noun;
  while (start > 0 && first - start < LONGEST_ROLE) {
    const word = words[start - 1];
    if (!word || !isModifier(word, lists)) break;
    start--;
    if (words[start]?.initial) break;
  }
  while (start < noun && (words[start]?.kind === 'possessive' || words[start]?.kind === 'hyphen')) start++;
  if (comma && !opensWithRole(words, start, noun)) return undefined;
  return [start, last];
}

/** Before a comma only what names its owner or opens the sentence is a role: not "before the speaker, Tom Hale". */
function opensWithRole(words: readonly Word[], start: number, noun: number): boolean {
  if (words[start - 1]?.text === ',') return false;
  if (words[start]?.initial || words[start - 1]?.initial) return true;
  return words.slice(start, noun).some(({ kind }) => kind === 'possessive');
}

function nounBeforeOf(words: readonly Word[], last: number, lists: Lexicon): number {
  for (let at = last; at > 0 && last - at < LONGEST_ROLE - 3; at--) {
    const word = words[at];
    if (!word || (word.kind !== 'word' && word.kind !== 'abbreviation')) return -1;
    if (/^(?:of|for|to)$/.test(word.lower)) return isRoleNoun(words[at - 1], lists) ? at - 1 : -1;
    if (!word.upper && !/^(?:the|and|staff|mission|board)$/.test(word.lower) && !lists.roleModifiers.has(word.lower))
      return -1;
  }
  return -1;
}

/** ", deputy ambassador to the UN," up to the comma, stop or bracket that closes it. */
function roleBehind(words: readonly Word[], last: number, lists: Lexicon): readonly [number, number] | undefined {
  if (words[last + 1]?.text !== ',') return undefined;
  let start = last + 2;
  while (/^(?:a|an|the|who|is|his|her|their)$/.test(words[start]?.lower ?? '')) start++;
  let noun = start;
  while (noun - start < LONGEST_ROLE - 4 && !isRoleNoun(words[noun], lists)) {
    const word = words[noun];
    if (!word || !isModifier(word, lists)) return undefined;
    noun++;
  }
  if (!isRoleNoun(words[noun], lists)) return undefined;
  let end = noun;
  while (isRoleNoun(words[end + 1], lists)) end++;
  if (/^(?:of|for|to|at|in|with)$/.test(words[end + 1]?.lower ?? '')) {
    const stop = complementEnd(words, end + 2, lists);
    if (stop > end + 1) end = stop;
  }
  const next = words[end + 1];
  return !next || next.kind === 'punctuation' || next.kind === 'dash' || end > noun ? [start, end] : undefined;
}

/** The end of "the UN", "Human Rights at the ministry" behind a role's "to", "of", "at". */
function complementEnd(words: readonly Word[], from: number, lists: Lexicon): number {
  let end = from - 1;
  for (let at = from; at < from + LONGEST_ROLE; at++) {
    const word = words[at];
    if (!word || (word.kind !== 'word' && word.kind !== 'abbreviation' && word.kind !== 'hyphen')) break;
    if (word.upper || lists.roleModifiers.has(word.lower)) end = at;
    else if (!/^(?:the|a|an|of|for|and|at|in)$/.test(word.lower)) break;
  }
  return end;
}
